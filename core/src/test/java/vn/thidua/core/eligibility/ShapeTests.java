package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.DAY;
import static vn.thidua.core.eligibility.EligibilityExamples.YEAR;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.judge;
import static vn.thidua.core.eligibility.EligibilityExamples.one;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The shapes that do not count years. The day is 2024-12-15, the year 2024. */
class ShapeTests {

    private static final Fact ALL_DISCIPLINE = complete(Fact.Kind.DISCIPLINE);

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # degree,  from,       to,         span, verdict, why
            WARNING,   2024-12-15, ,           DAY,  NOT_MET, begins on the day itself
            WARNING,   2024-12-16, ,           DAY,  MET,     begins later and is not known yet
            WARNING,   2023-12-01, 2024-12-15, DAY,  NOT_MET, ends on the day itself
            WARNING,   2023-12-01, 2024-12-14, DAY,  MET,     ended the day before
            WARNING,   2023-12-01, 2024-01-01, YEAR, NOT_MET, reaches the first day of the year
            WARNING,   2023-12-01, 2023-12-31, YEAR, MET,     ended before the year
            REPRIMAND, 2024-06-01, ,           DAY,  MET,     is milder than what bars
            DEMOTION,  2024-06-01, ,           DAY,  NOT_MET, is harder than what bars
            """)
    void disciplineBarsFromADegreeOn(
            Fact.Degree degree, LocalDate from, LocalDate to, Requirement.Span span, Verdict verdict, String why) {
        Fact discipline = new Fact.Discipline(degree, from, Optional.ofNullable(to));

        Finding finding = judge(new Requirement.NoDiscipline(Fact.Degree.WARNING, span), discipline, ALL_DISCIPLINE);

        assertThat(finding.verdict()).as(why).isEqualTo(verdict);
        assertThat(finding.used().contains(discipline)).isEqualTo(verdict == Verdict.NOT_MET);
    }

    @Test
    void noDisciplineOnRecordIsNoProofUnlessTheRecordIsComplete() {
        Requirement clean = new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.DAY);

        assertThat(judge(clean).verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(clean, ALL_DISCIPLINE).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(clean, new Fact.Complete(Fact.Kind.DISCIPLINE, 2000, 2023))
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void theYearJudgedIsWhatHasToBeCompleteWhereTheYearCounts() {
        Requirement clean = new Requirement.NoDiscipline(Fact.Degree.REPRIMAND, Requirement.Span.YEAR);

        assertThat(judge(clean, List.of(new Fact.Complete(Fact.Kind.DISCIPLINE, 2023, 2023)), DAY, 2023)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(
                                clean,
                                List.of(
                                        ALL_DISCIPLINE,
                                        new Fact.Discipline(
                                                Fact.Degree.WARNING, LocalDate.of(2024, 1, 1), Optional.empty())),
                                DAY,
                                2023)
                        .verdict())
                .as("it began after the year judged")
                .isEqualTo(Verdict.MET);
    }

    @Test
    void anInquiryBarsIfItIsOfTheKindAndNotOver() {
        Requirement clean = new Requirement.NoInquiry(
                Set.of(Fact.Question.INVESTIGATION, Fact.Question.COMPLAINT), Requirement.Span.DAY);
        Fact all = complete(Fact.Kind.INQUIRY);

        assertThat(judge(clean, inquiry(Fact.Question.COMPLAINT, null), all).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(clean, inquiry(Fact.Question.INSPECTION, null), all).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(clean, inquiry(Fact.Question.COMPLAINT, LocalDate.of(2024, 12, 14)), all)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    private static Fact inquiry(Fact.Question question, @Nullable LocalDate to) {
        return new Fact.Inquiry(question, LocalDate.of(2024, 3, 1), Optional.ofNullable(to));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # from,     to,         found, verdict, why
            2024-06-15, ,           6,     MET,     six months to the day
            2024-06-16, ,           5,     NOT_MET, a day less
            2024-01-01, 2024-06-30, 6,     MET,     the last day counts
            2024-01-01, 2024-06-29, 5,     NOT_MET, a day less at the end
            """)
    void monthsOfServiceAreCountedByTheCalendar(
            LocalDate from, LocalDate to, BigDecimal found, Verdict verdict, String why) {
        Fact service = new Fact.Service("staff", from, Optional.ofNullable(to));

        Finding finding = judge(
                new Requirement.ServedMonths(Set.of(), 6, Optional.empty()), service, complete(Fact.Kind.SERVICE));

        assertThat(finding.verdict()).as(why).isEqualTo(verdict);
        assertThat(finding.found()).contains(found);
    }

    @Test
    void servicesAreAddedUpAndNoDayCountsTwice() {
        Requirement year = new Requirement.ServedMonths(Set.of("head"), 12, Optional.empty());
        Fact first = new Fact.Service("head", LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2020, 6, 15)));
        Fact second = new Fact.Service("head", LocalDate.of(2021, 1, 1), Optional.of(LocalDate.of(2021, 6, 15)));
        Fact inside = new Fact.Service("head", LocalDate.of(2020, 2, 1), Optional.of(LocalDate.of(2020, 3, 1)));
        Fact overlapping = new Fact.Service("head", LocalDate.of(2020, 6, 1), Optional.of(LocalDate.of(2020, 7, 15)));
        Fact otherPost = new Fact.Service("staff", LocalDate.of(2000, 1, 1), Optional.empty());

        assertThat(judge(year, first, second, otherPost).found()).contains(BigDecimal.valueOf(11));
        assertThat(judge(year, first, inside).found()).contains(BigDecimal.valueOf(5));
        assertThat(judge(year, first, overlapping).found()).contains(BigDecimal.valueOf(6));
        assertThat(judge(year, first, second).verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(year, first, second, complete(Fact.Kind.SERVICE)).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void serviceThatGoesOnPastTheDayCountsUpToIt() {
        Fact service = new Fact.Service("head", LocalDate.of(2024, 6, 15), Optional.of(LocalDate.of(2030, 1, 1)));

        assertThat(judge(new Requirement.ServedMonths(Set.of(), 6, Optional.empty()), service)
                        .found())
                .contains(BigDecimal.valueOf(6));
    }

    @Test
    void leftOverDaysMakeAMonthOfThirty() {
        Fact first = new Fact.Service("head", LocalDate.of(2020, 1, 1), Optional.of(LocalDate.of(2020, 1, 15)));
        Fact second = new Fact.Service("head", LocalDate.of(2021, 1, 1), Optional.of(LocalDate.of(2021, 1, 15)));

        assertThat(judge(new Requirement.ServedMonths(Set.of(), 1, Optional.empty()), first, second)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void anUpperEndOfServiceNeedsACompleteRecord() {
        Requirement between = new Requirement.ServedMonths(Set.of(), 6, Optional.of(12));
        Fact eight = new Fact.Service("head", LocalDate.of(2024, 4, 15), Optional.empty());
        Fact twelve = new Fact.Service("head", LocalDate.of(2023, 12, 15), Optional.empty());

        assertThat(judge(between, eight).verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(between, eight, complete(Fact.Kind.SERVICE)).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(between, twelve).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void daysAwayAreAddedUpWithoutThoseThatAreExempt() {
        Requirement few = new Requirement.FewerDaysAway(40, Set.of(Fact.Reason.MATERNITY));
        Fact all = complete(Fact.Kind.ABSENCE);

        assertThat(judge(few, away(2024, 39, Fact.Reason.OTHER), all).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(few, away(2024, 39, Fact.Reason.OTHER)).verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(few, away(2024, 20, Fact.Reason.OTHER), away(2024, 20, Fact.Reason.ILLNESS))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(few, away(2024, 120, Fact.Reason.MATERNITY), away(2023, 90, Fact.Reason.OTHER), all)
                        .found())
                .contains(BigDecimal.ZERO);
    }

    private static Fact away(int year, int days, Fact.Reason reason) {
        return new Fact.Absence(year, days, reason);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 50, 50, MET", "AT_LEAST, 50, 49.99, NOT_MET", "ABOVE, 50, 50.01, MET", "ABOVE, 50, 50, NOT_MET",
        "AT_MOST, 50, 50, MET", "AT_MOST, 50, 50.01, NOT_MET", "BELOW, 50, 49.99, MET", "BELOW, 50, 50, NOT_MET"
    })
    void limitsAreInclusiveOrStrict(
            Requirement.Comparison comparison, BigDecimal limit, BigDecimal found, Verdict verdict) {
        Fact measure = new Fact.Measure(2024, "points", found);
        Fact members = new Fact.Measure(2024, "members", BigDecimal.valueOf(100));

        assertThat(judge(new Requirement.Measured("points", comparison, limit), measure))
                .returns(verdict, Finding::verdict)
                .returns(Optional.of(found), Finding::found)
                .returns(List.of(measure), Finding::used);
        assertThat(judge(new Requirement.Ratio("points", "members", comparison, limit), measure, members)
                        .verdict())
                .isEqualTo(verdict);
    }

    @Test
    void aShareIsToldInPerCent() {
        assertThat(judge(
                                new Requirement.Ratio(
                                        "part", "whole", Requirement.Comparison.AT_LEAST, BigDecimal.valueOf(70)),
                                new Fact.Measure(2024, "part", BigDecimal.valueOf(3)),
                                new Fact.Measure(2024, "whole", BigDecimal.valueOf(4)))
                        .found())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("75"));
    }

    @Test
    void aFigureThatIsMissingOrAWholeOfNobodyDecidesNothing() {
        Requirement share =
                new Requirement.Ratio("part", "whole", Requirement.Comparison.AT_LEAST, BigDecimal.valueOf(70));
        Fact part = new Fact.Measure(2024, "part", BigDecimal.ONE);

        assertThat(judge(share, part))
                .returns(Verdict.FACT_MISSING, Finding::verdict)
                .returns(List.of(2024), Finding::openYears);
        assertThat(judge(share, part, new Fact.Measure(2024, "whole", BigDecimal.ZERO))
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(share, part, new Fact.Measure(2023, "whole", BigDecimal.TEN))
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(new Requirement.Measured("part", Requirement.Comparison.AT_LEAST, BigDecimal.ONE)))
                .returns(Verdict.FACT_MISSING, Finding::verdict)
                .returns(List.of(2024), Finding::openYears);
    }

    @Test
    void aStatementHoldsInOneOfItsWordsAndOfTheYearIfAsked() {
        Requirement ofYear = new Requirement.Stated("topic", Set.of("yes"), true);
        Requirement ever = new Requirement.Stated("topic", Set.of("yes"), false);
        Fact now = new Fact.Statement("topic", Optional.of(2024), "yes");
        Fact before = new Fact.Statement("topic", Optional.of(2023), "yes");
        Fact no = new Fact.Statement("topic", Optional.of(2024), "no");
        Fact timeless = new Fact.Statement("topic", Optional.empty(), "yes");

        assertThat(judge(ofYear, now).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(ofYear, no).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(ofYear, new Fact.Statement("another", Optional.of(YEAR), "yes"))
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(ofYear, before))
                .returns(Verdict.FACT_MISSING, Finding::verdict)
                .returns(List.of(2024), Finding::openYears);
        assertThat(judge(ofYear, timeless).verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(ever, before).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(ever, timeless).used()).containsExactly(timeless);
        assertThat(judge(ever).verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(ever, new Fact.Statement("topic", Optional.of(2025), "yes"))
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void aFormIsGivenToSomeKindsOfSubjectsOnly() {
        assertThat(judge(new Requirement.GivenTo(Set.of(SubjectKind.INDIVIDUAL)))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(new Requirement.GivenTo(Set.of(SubjectKind.COLLECTIVE)))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void theLastJudgementDecidesAndWithoutOneItIsLeftToPeople() {
        Requirement judged = new Requirement.Judged();
        Fact yes = new Fact.Judgement("clause", true, LocalDate.of(2024, 11, 1), "council");
        Fact noLater = new Fact.Judgement("clause", false, LocalDate.of(2024, 12, 1), "council");
        Fact noSameDay = new Fact.Judgement("clause", false, LocalDate.of(2024, 11, 1), "head");
        Fact other = new Fact.Judgement("other", false, LocalDate.of(2024, 12, 1), "council");
        Fact tomorrow = new Fact.Judgement("clause", false, DAY.plusDays(1), "council");

        assertThat(judge(judged).verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
        assertThat(judge(judged, yes, other, tomorrow).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(judged, yes, noLater))
                .returns(Verdict.NOT_MET, Finding::verdict)
                .returns(List.of(noLater), Finding::used);
        assertThat(judge(judged, yes, noSameDay).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void factsAreKnownFromTheirDayOn() {
        LocalDate day = LocalDate.of(2024, 5, 1);

        assertThat(new Fact.Rating(2024, "good").knownOn(day)).isTrue();
        assertThat(new Fact.Rating(2025, "good").knownOn(day)).isFalse();
        assertThat(new Fact.Rating(2024, "good", Optional.of(day)).knownOn(day)).isTrue();
        assertThat(new Fact.Rating(2024, "good", Optional.of(day.plusDays(1))).knownOn(day))
                .isFalse();
        assertThat(new Fact.Rating(2025, "good", Optional.of(day)).knownOn(day)).isFalse();
        assertThat(EligibilityExamples.award("title", 2025).knownOn(day)).isFalse();
        assertThat(EligibilityExamples.initiative(2024, Level.BASE).knownOn(day))
                .isTrue();
        assertThat(EligibilityExamples.initiative(2025, Level.BASE).knownOn(day))
                .isFalse();
        assertThat(new Fact.Discipline(Fact.Degree.WARNING, day, Optional.empty()).knownOn(day))
                .isTrue();
        assertThat(new Fact.Discipline(Fact.Degree.WARNING, day.plusDays(1), Optional.empty()).knownOn(day))
                .isFalse();
        assertThat(new Fact.Inquiry(Fact.Question.COMPLAINT, day, Optional.empty()).knownOn(day))
                .isTrue();
        assertThat(new Fact.Inquiry(Fact.Question.COMPLAINT, day.plusDays(1), Optional.empty()).knownOn(day))
                .isFalse();
        assertThat(new Fact.Service("staff", day, Optional.empty()).knownOn(day))
                .isTrue();
        assertThat(new Fact.Service("staff", day.plusDays(1), Optional.empty()).knownOn(day))
                .isFalse();
        assertThat(away(2024, 1, Fact.Reason.OTHER).knownOn(day)).isTrue();
        assertThat(away(2025, 1, Fact.Reason.OTHER).knownOn(day)).isFalse();
        assertThat(new Fact.Measure(2024, "points", BigDecimal.ONE).knownOn(day))
                .isTrue();
        assertThat(new Fact.Measure(2025, "points", BigDecimal.ONE).knownOn(day))
                .isFalse();
        assertThat(new Fact.Complete(Fact.Kind.AWARD, 2024, 2030).knownOn(day)).isTrue();
        assertThat(new Fact.Complete(Fact.Kind.AWARD, 2025, 2030).knownOn(day)).isFalse();
    }

    @Test
    void doublesAndOrderOfFactsMakeNoDifference() {
        Fact good = EligibilityExamples.rating(2024, "good");
        Fact completed = EligibilityExamples.rating(2023, "completed");

        assertThat(Facts.of(List.of(good, completed, good)))
                .isEqualTo(Facts.of(List.of(completed, good)))
                .hasSameHashCodeAs(Facts.of(List.of(completed, good)))
                .isNotEqualTo(Facts.of(List.of(good)))
                .isNotEqualTo("facts")
                .hasToString("[" + completed + ", " + good + "]");
        assertThat(Facts.of(List.of(good)).with(List.of(completed)).all()).containsExactly(completed, good);
    }

    @Test
    void anAssessmentNamesItsProposal() {
        Proposal proposal = new Proposal(SubjectKind.INDIVIDUAL, DAY, YEAR);
        Assessment assessment = Assessment.of(
                new Rule.All(List.of(
                        one("first", new Requirement.Judged()),
                        new Rule.Any(List.of(one("second", new Requirement.Judged()))))),
                Facts.of(List.of()),
                proposal);

        assertThat(assessment.proposal()).isEqualTo(proposal);
        assertThat(assessment.verdict()).isEqualTo(Verdict.NEEDS_JUDGEMENT);
        assertThat(assessment
                        .weighed()
                        .findings()
                        .map(finding -> finding.clause().id()))
                .containsExactly("first", "second");
    }
}
