package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.awards;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.judge;
import static vn.thidua.core.eligibility.EligibilityExamples.rating;
import static vn.thidua.core.eligibility.EligibilityExamples.ratings;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RunTests {

    private static final Requirement THREE_YEARS = new Requirement.RunOfYears(GOOD, 3, Optional.empty());
    private static final Requirement THREE_AFTER_MERIT =
            new Requirement.RunOfYears(GOOD, 3, Optional.of(awards("merit")));
    private static final Fact ALL_AWARDS = complete(Fact.Kind.AWARD);

    @Test
    void isCountedBackFromTheYearJudged() {
        Finding finding = judge(THREE_YEARS, ratings(2021, 2024, "good"));

        assertThat(finding.verdict()).isEqualTo(Verdict.MET);
        assertThat(finding.found()).contains(BigDecimal.valueOf(4));
        assertThat(finding.used()).containsExactlyElementsOf(ratings(2021, 2024, "good"));
    }

    @Test
    void endsWithTheYearBeforeWhileTheYearJudgedHasNoRating() {
        assertThat(judge(THREE_YEARS, ratings(2021, 2023, "good")).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void isBrokenByALowYear() {
        List<Fact> facts = both(
                both(ratings(2023, 2024, "good"), List.of(rating(2022, "completed"))), ratings(2019, 2021, "good"));

        Finding finding = judge(THREE_YEARS, facts);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.found()).contains(BigDecimal.TWO);
    }

    @Test
    void isOpenAtAYearThatIsNotKnown() {
        List<Fact> facts = both(ratings(2023, 2024, "good"), ratings(2020, 2021, "good"));

        Finding finding = judge(THREE_YEARS, facts);

        assertThat(finding.verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(finding.openYears()).contains(2022).doesNotContain(2021, 2023);
    }

    @Test
    void beginsAfterTheFirstOfTheAwardsItMustFollow() {
        List<Fact> years = ratings(2019, 2024, "good");

        assertThat(judge(THREE_AFTER_MERIT, both(years, List.of(award("merit", 2021), award("merit", 2023))))
                        .found())
                .contains(BigDecimal.valueOf(3));
        assertThat(judge(THREE_AFTER_MERIT, both(years, List.of(award("merit", 2022), ALL_AWARDS)))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(THREE_AFTER_MERIT, both(years, List.of(award("merit", 2022))))
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void doesNotBeginWithoutTheAwardItMustFollow() {
        List<Fact> years = ratings(2019, 2024, "good");

        assertThat(judge(THREE_AFTER_MERIT, both(years, List.of(ALL_AWARDS))).verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(THREE_AFTER_MERIT, both(years, List.of(ALL_AWARDS))).found())
                .contains(BigDecimal.ZERO);
        assertThat(judge(THREE_AFTER_MERIT, years).verdict()).isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void mayBeginAfterAnAwardOfUnknownLevel() {
        Requirement run = new Requirement.RunOfYears(
                GOOD,
                3,
                Optional.of(new Counted.Awards(Set.of("merit"), Optional.of(Level.MINISTRY), Set.of(), false)));
        Fact unknown = new Fact.Award(
                "merit",
                2020,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fact.Feat.REGULAR,
                Optional.empty());

        assertThat(judge(run, both(ratings(2019, 2024, "good"), List.of(unknown, ALL_AWARDS)))
                        .verdict())
                .isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void awardsOfOneYearAfterAnotherAreARow() {
        Requirement row = new Requirement.RunOfAwards(awards("title"), 3, 1, 1);

        assertThat(judge(row, award("title", 2022), award("title", 2023), award("title", 2024))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(row, award("title", 2021), award("title", 2022), award("title", 2023))
                        .verdict())
                .as("the last of them lies one year back")
                .isEqualTo(Verdict.MET);
        assertThat(judge(row, award("title", 2020), award("title", 2021), award("title", 2022), ALL_AWARDS)
                        .verdict())
                .as("the last of them lies too far back")
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aGapBreaksARow() {
        Requirement row = new Requirement.RunOfAwards(awards("title"), 3, 1, 0);

        Finding finding = judge(row, award("title", 2021), award("title", 2023), award("title", 2024), ALL_AWARDS);

        assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(finding.found()).contains(BigDecimal.TWO);
        assertThat(finding.used()).containsExactly(award("title", 2023), award("title", 2024));
    }

    @Test
    void aRowWithAGapInTheRegisterIsOpen() {
        Requirement row = new Requirement.RunOfAwards(awards("title"), 3, 1, 0);

        Finding finding = judge(row, award("title", 2022), award("title", 2024));

        assertThat(finding.verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(finding.openYears()).containsExactly(2022, 2023, 2024);
    }

    @Test
    void aRowOfTitlesThatThemselvesRestOnThreeYearsStepsByThree() {
        Requirement row = new Requirement.RunOfAwards(awards("title"), 2, 3, 1);

        assertThat(judge(row, award("title", 2020), award("title", 2023)).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(row, award("title", 2022), award("title", 2023), ALL_AWARDS)
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void aRowNamesItsOpenYearsFromTheFirstThatCouldBelongToIt() {
        Requirement row = new Requirement.RunOfAwards(awards("title"), 2, 3, 1);

        assertThat(judge(
                                row,
                                award("title", 2023),
                                new Fact.Complete(Fact.Kind.AWARD, 1900, 2017),
                                new Fact.Complete(Fact.Kind.AWARD, 2021, 2023))
                        .openYears())
                .containsExactly(2020, 2024);
    }

    @Test
    void ofRowsOfOneLengthTheLatestIsUsedAndNoneIsLongerThanWanted() {
        Requirement row = new Requirement.RunOfAwards(awards("title"), 2, 3, 1);
        Requirement three = new Requirement.RunOfAwards(awards("title"), 3, 1, 0);

        assertThat(judge(row, award("title", 2023), award("title", 2024), ALL_AWARDS)
                        .used())
                .containsExactly(award("title", 2024));
        assertThat(judge(three, award("title", 2021), award("title", 2022), award("title", 2023), award("title", 2024))
                        .used())
                .containsExactly(award("title", 2022), award("title", 2023), award("title", 2024));
    }

    @Test
    void anAwardOfUnknownLevelMayBePartOfARow() {
        Requirement row = new Requirement.RunOfAwards(
                new Counted.Awards(Set.of("title"), Optional.of(Level.MINISTRY), Set.of(), false), 1, 1, 0);
        Fact unknown = new Fact.Award(
                "title",
                2024,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Fact.Feat.REGULAR,
                Optional.empty());

        assertThat(judge(row, unknown, ALL_AWARDS).verdict()).isEqualTo(Verdict.FACT_MISSING);
    }

    @Test
    void patternsHoldInAnyOrderOfYears() {
        Requirement pattern = new Requirement.RatingPattern(
                List.of(List.of("limited", "limited"), List.of("limited", "not-completed")), new Window.Years(-2, -1));

        assertThat(judge(pattern, rating(2022, "not-completed"), rating(2023, "limited"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(pattern, rating(2022, "limited"), rating(2023, "limited"))
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(pattern, rating(2022, "not-completed"), rating(2023, "not-completed"))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(pattern, rating(2022, "limited"), rating(2024, "limited"))
                        .verdict())
                .as("the year judged is none of the two")
                .isEqualTo(Verdict.FACT_MISSING);
        assertThat(judge(pattern, rating(2023, "good")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(pattern, rating(2023, "limited")).openYears()).containsExactly(2022);
    }

    private static List<Fact> both(List<Fact> facts, List<Fact> more) {
        List<Fact> all = new ArrayList<>(facts);
        all.addAll(more);
        return all;
    }
}
