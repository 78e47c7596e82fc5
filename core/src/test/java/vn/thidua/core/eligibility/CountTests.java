package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.awards;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.initiative;
import static vn.thidua.core.eligibility.EligibilityExamples.judge;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;
import static vn.thidua.core.eligibility.EligibilityExamples.ratings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountTests {

    private static final Requirement RATED_GOOD = new Requirement.Count(GOOD, 1, Window.Years.JUDGED);
    private static final Fact ALL_AWARDS = complete(Fact.Kind.AWARD);

    @Test
    void aRatingHighEnoughIsMetAndIsTheFactUsed() {
        Finding finding = judge(RATED_GOOD, rating(2024, "good"), rating(2023, "good"));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.used()).containsExactly(rating(2024, "good"));
        assertThat(finding.found()).contains(BigDecimal.ONE);
        assertThat(finding.openYears()).isEmpty();
    }

    @Test
    void aRatingTooLowIsNotMet() {
        assertThat(judge(RATED_GOOD, rating(2024, "completed")).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aMissingRatingIsMissingAndNotTooLow() {
        Finding finding = judge(RATED_GOOD, rating(2023, "good"));

        assertThat(finding.verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(finding.openYears()).containsExactly(2024);
    }

    @Test
    void noRatingInACompleteRegisterIsNotMet() {
        assertThat(judge(RATED_GOOD, complete(Fact.Kind.RATING)).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aRegisterThatIsCompleteInPiecesIsComplete() {
        Requirement lastThree = new Requirement.Count(awards("title"), 1, new Window.Years(-2, 0));

        assertThat(judge(
                                lastThree,
                                new Fact.Complete(Fact.Kind.AWARD, 2020, 2022),
                                new Fact.Complete(Fact.Kind.AWARD, 2023, 2024))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(
                                lastThree,
                                new Fact.Complete(Fact.Kind.AWARD, 2020, 2022),
                                new Fact.Complete(Fact.Kind.AWARD, 2024, 2024))
                        .openYears())
                .containsExactly(2023);
        assertThat(judge(lastThree, complete(Fact.Kind.INITIATIVE)).verdict()).isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void whatBecomesKnownLaterDoesNotCount() {
        Fact later = new Fact.Award(
                "title",
                2024,
                Optional.empty(),
                Optional.empty(),
                Optional.of("12/QĐ"),
                Optional.of(LocalDate.of(2024, 12, 16)),
                Fact.Feat.REGULAR,
                Optional.empty());
        Requirement held = new Requirement.Count(awards("title"), 1, Window.Years.JUDGED);

        assertThat(judge(held, later, ALL_AWARDS).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(held, List.of(later, ALL_AWARDS), LocalDate.of(2024, 12, 16), 2024)
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void anAwardIssuedTooLowOrByOthersDoesNotCount() {
        Requirement held = new Requirement.Count(
                new Counted.Awards(Set.of("merit"), Optional.of(Level.MINISTRY), Set.of("province", "ministry"), false),
                1,
                new Window.Ever());

        assertThat(judge(held, award("merit", 2001, Level.MINISTRY, "province")).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(held, award("merit", 2001, Level.NATION, "ministry")).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(held, award("merit", 2001, Level.BASE, "province"), ALL_AWARDS)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(held, award("merit", 2001, Level.MINISTRY, "front"), ALL_AWARDS)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(held, award("other", 2001), ALL_AWARDS).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void anAwardOfUnknownLevelOrIssuerMayCountButIsNotCertain() {
        Requirement held = new Requirement.Count(
                new Counted.Awards(Set.of("merit"), Optional.of(Level.MINISTRY), Set.of("province"), false),
                1,
                new Window.Ever());

        assertThat(judge(held, merit(Optional.empty(), Optional.of("province")), ALL_AWARDS)
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(held, merit(Optional.of(Level.MINISTRY), Optional.empty()), ALL_AWARDS)
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(held, merit(Optional.of(Level.BASE), Optional.empty()), ALL_AWARDS)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void anyLevelAndIssuerWillDoWhereNoneIsNamed() {
        assertThat(judge(
                                new Requirement.Count(awards("merit"), 1, new Window.Ever()),
                                merit(Optional.empty(), Optional.empty()))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @Test
    void anAwardForASuddenFeatIsNoBaseWhereOnlyRegularWorkCounts() {
        Requirement regular = new Requirement.Count(
                new Counted.Awards(Set.of("merit"), Optional.empty(), Set.of(), true), 1, new Window.Ever());
        Fact sudden = new Fact.Award(
                "merit",
                2010,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fact.Feat.SUDDEN,
                Optional.empty());

        assertThat(judge(regular, sudden, ALL_AWARDS).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(regular, award("merit", 2010)).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void initiativesCountFromTheirReachUpAndByKind() {
        Requirement two = new Requirement.Count(
                new Counted.Initiatives(Level.MINISTRY, Set.of(Fact.Work.INITIATIVE)), 2, new Window.Years(-1, 0));
        Fact science = new Fact.Initiative(2024, Level.NATION, Fact.Work.SCIENCE, Optional.empty());
        Fact all = complete(Fact.Kind.INITIATIVE);

        assertThat(judge(two, initiative(2023, Level.MINISTRY), initiative(2024, Level.NATION))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(two, initiative(2023, Level.BASE), initiative(2024, Level.NATION), all)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(two, science, initiative(2024, Level.NATION), all).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(two, initiative(2022, Level.MINISTRY), initiative(2024, Level.NATION), all)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(two, initiative(2024, Level.NATION)).found()).contains(BigDecimal.ONE);
    }

    @Test
    void countsInsideARunOnlyWhatLiesInItsYears() {
        Requirement.RunOfYears run = new Requirement.RunOfYears(GOOD, 3, Optional.empty());
        Requirement titles = new Requirement.Count(awards("title"), 2, new Window.InRun(run));
        List<Fact> facts = new ArrayList<>(ratings(2022, 2024, "good"));
        facts.add(rating(2021, "completed"));
        facts.add(ALL_AWARDS);
        facts.add(award("title", 2021));
        facts.add(award("title", 2024));

        assertThat(judge(titles, facts).verdict()).isEqualTo(Verdict.NOT_MET);

        facts.add(award("title", 2022));
        assertThat(judge(titles, facts).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void countsInsideARunStayOpenWhileTheRunIs() {
        Requirement.RunOfYears run = new Requirement.RunOfYears(GOOD, 3, Optional.empty());
        Requirement titles = new Requirement.Count(awards("title"), 2, new Window.InRun(run));

        assertThat(judge(
                                titles,
                                rating(2024, "good"),
                                rating(2022, "good"),
                                award("title", 2024),
                                award("title", 2022),
                                ALL_AWARDS)
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
    }

    private static Fact merit(Optional<Level> level, Optional<String> issuer) {
        return new Fact.Award(
                "merit", 2010, level, issuer, Optional.empty(), Optional.empty(), Fact.Feat.REGULAR, Optional.empty());
    }
}
