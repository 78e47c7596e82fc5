package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.GOOD;
import static vn.thidua.core.eligibility.EligibilityExamples.award;
import static vn.thidua.core.eligibility.EligibilityExamples.awards;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.judge;
import static vn.thidua.core.eligibility.EligibilityExamples.ratings;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Years in a row that count only after the last discipline; rated good from 2015 to 2024, judged in 2024. */
class ClearRunTests {

    private static final Requirement.RunOfYears FIVE =
            new Requirement.RunOfYears(GOOD, 5, Optional.empty(), Optional.of(Fact.Degree.WARNING));

    @ParameterizedTest(name = "{4}")
    @CsvSource(nullValues = "-", textBlock = """
            # degree,  from,       to,         verdict, why
            WARNING,   2018-03-01, 2019-02-28, MET,     2020 to 2024 lie after it
            WARNING,   2018-03-01, 2020-01-01, NOT_MET, a day of 2020 is within it: four years are left
            REPRIMAND, 2021-03-01, 2022-02-28, MET,     milder than what breaks the run
            DEMOTION,  2021-03-01, 2022-02-28, NOT_MET, harder than what breaks the run
            WARNING,   2024-03-01, -,          NOT_MET, still in force
            WARNING,   2024-12-16, -,          MET,     the day after the proposal is not known on it
            """)
    void beginsAfterTheLastYearOfDiscipline(
            Fact.Degree degree, LocalDate from, LocalDate to, Verdict verdict, String why) {
        List<Fact> facts = rated();
        facts.add(complete(Fact.Kind.DISCIPLINE));
        facts.add(new Fact.Discipline(degree, from, Optional.ofNullable(to)));

        assertThat(judge(FIVE, facts).verdict()).as(why).isEqualTo(verdict);
    }

    @Test
    void lacksAFactWhereNobodySaysThatDisciplinesAreComplete() {
        Finding finding = judge(FIVE, rated());

        assertThat(finding.verdict()).isEqualTo(Verdict.FACT_MISSING);
        assertThat(finding.openYears()).contains(2020, 2024);
    }

    @Test
    void whatIsCountedInTheRunIsCountedAfterTheDisciplineToo() {
        List<Fact> facts = rated();
        facts.add(complete(Fact.Kind.DISCIPLINE));
        facts.add(complete(Fact.Kind.AWARD));
        facts.add(new Fact.Discipline(
                Fact.Degree.WARNING, LocalDate.of(2018, 3, 1), Optional.of(LocalDate.of(2018, 9, 1))));
        facts.add(award("title", 2017));
        facts.add(award("title", 2020));
        Requirement two = new Requirement.Count(awards("title"), 2, new Window.InRun(FIVE));

        assertThat(judge(two, facts).verdict()).isEqualTo(Verdict.NOT_MET);
        facts.add(award("title", 2021));
        assertThat(judge(two, facts).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void aYearThatNobodyRatedYetBreaksNoRunEvenWhereTheRegisterIsSaidToBeComplete() {
        Requirement.RunOfYears five = new Requirement.RunOfYears(GOOD, 5, Optional.empty());
        List<Fact> facts = new ArrayList<>(ratings(2019, 2023, "good"));

        assertThat(judge(five, facts).verdict()).isEqualTo(Verdict.MET);
        facts.add(complete(Fact.Kind.RATING));
        assertThat(judge(five, facts).verdict()).isEqualTo(Verdict.MET);
    }

    private static List<Fact> rated() {
        return new ArrayList<>(ratings(2015, 2024, "good"));
    }
}
