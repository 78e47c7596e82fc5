package vn.thidua.core.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.consolidation.ReportExamples.ADMISSION_RATE;
import static vn.thidua.core.consolidation.ReportExamples.ADMISSION_TARGET;
import static vn.thidua.core.consolidation.ReportExamples.ADMITTED;
import static vn.thidua.core.consolidation.ReportExamples.HEADCOUNT;
import static vn.thidua.core.consolidation.ReportExamples.HOUSES;
import static vn.thidua.core.consolidation.ReportExamples.PASSED;
import static vn.thidua.core.consolidation.ReportExamples.PASS_RATE;
import static vn.thidua.core.consolidation.ReportExamples.SHOOTING;
import static vn.thidua.core.consolidation.ReportExamples.TESTED;
import static vn.thidua.core.consolidation.ReportExamples.optional;
import static vn.thidua.core.consolidation.ReportExamples.periods;
import static vn.thidua.core.consolidation.ReportExamples.ratio;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcrossPeriodsTests {

    private static final List<Indicator> CATALOGUE =
            List.of(HOUSES, HEADCOUNT, TESTED, PASSED, PASS_RATE, SHOOTING, ADMITTED, ADMISSION_TARGET, ADMISSION_RATE);

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # indicator, periods,                                          figure, why
            CS01,        Q1 CS01=3; Q2 CS01=4; Q3 CS01=5,                  12,     a flow is added
            CS01,        Q1 CS01=3; Q2; Q3 CS01=5,                         8,      an empty period adds nothing
            CS01,        '',                                               none,   no period at all
            TC01,        Q1 TC01=100; Q2 TC01=110; Q3 TC01=90,             90,     the latest stock counts
            TC01,        Q1 TC01=100; Q2 TC01=110; Q3,                     110,    the latest stock that is there
            TC01,        Q1 TC01=100; Q2 TC01=0,                           0,      zero is a figure
            TC01,        Q1; Q2,                                           none,   no stock anywhere
            TC01,        '',                                               none,   no period at all
            DT06,        Q1 DT06=80 DT03=10; Q2 DT06=60 DT03=30,           65.00,  a mean is weighed by those tested
            DT05,        Q1 DT04=8 DT03=10; Q2 DT04=90 DT03=90,            98.0,   both parts are sums
            DT05,        Q1 DT04=8 DT03=10; Q2 DT03=10,                    40.0,   each part is consolidated on its own
            DG03,        Q1 DG01=5 DG02=40; Q2 DG01=7; Q3 DG01=8 DG02=50,  40.0,   sum so far over the latest target
            DG03,        Q1 DG01=5; Q2 DG01=7,                             none,   no target
            DG03,        Q1 DG02=50,                                       none,   nothing admitted so far was reported
            DG03,        Q1 DG01=5 DG02=0,                                 none,   target zero
            """)
    void followsTheRuleAcrossPeriods(String indicator, String periods, String figure, String why) {
        assertThat(figure(indicator, periods).value()).isEqualTo(optional(figure));
    }

    @Test
    void returnsEveryIndicatorInItsOrder() {
        assertThat(Consolidation.acrossPeriods(CATALOGUE, List.of()).keySet())
                .containsExactlyElementsOf(
                        CATALOGUE.stream().map(Indicator::code).toList());
    }

    @Test
    void namesThePeriodWhoseStockCountsAndTheLaterOnesWithout() {
        Figure figure = figure("TC01", "Q1; Q2 TC01=110; Q3");

        assertThat(figure.coverage()).isEqualTo(new Coverage(List.of("Q2"), List.of("Q3")));
        assertThat(figure.steps())
                .containsExactly(
                        new Step.Latest("Q2", new BigDecimal(110)),
                        new Step.LeftOut("Q3", Step.Absence.FIGURE, List.of("TC01")));
    }

    @Test
    void anEarlierGapIsNothingMissingInAStock() {
        assertThat(figure("TC01", "Q1; Q2 TC01=110").coverage().isComplete()).isTrue();
    }

    @Test
    void saysThatNoPeriodHasTheStock() {
        Figure figure = figure("TC01", "Q1");

        assertThat(figure.coverage()).isEqualTo(new Coverage(List.of(), List.of("Q1")));
        assertThat(figure.steps())
                .containsExactly(
                        new Step.LeftOut("Q1", Step.Absence.FIGURE, List.of("TC01")),
                        new Step.NoValue(Step.NoValueReason.NOBODY_REPORTED));
    }

    @Test
    void showsHowBothPartsOfARatioCameAbout() {
        String periods = "Q1 DG01=5 DG02=40; Q2 DG01=7; Q3 DG02=50";
        Figure figure = figure("DG03", periods);

        assertThat(figure.steps())
                .containsExactly(
                        new Step.Component(figure("DG01", periods)),
                        new Step.Component(figure("DG02", periods)),
                        new Step.Divided(new BigDecimal(12), new BigDecimal(50), 100, 1));
        assertThat(figure.coverage()).isEqualTo(new Coverage(List.of("Q1", "Q2"), List.of("Q3")));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # indicator, periods,                                        contributing, missing, why
            DG03,        Q1 DG01=5; Q2 DG01=5 DG02=9; Q3 DG01=5 DG02=8,  Q1 Q2 Q3,     '',      an older target is superseded and not missing
            DG03,        Q1 DG01=5; Q2 DG01=5 DG02=9; Q3 DG01=5,         Q1 Q2,        Q3,      the latest target is older than the latest figure
            DG03,        Q1 DG01=5 DG02=9; Q2 DG01=5; Q3,                Q1,           Q2 Q3,   periods stay in order of time
            DG03,        Q1; Q2 DG01=5; Q3 DG02=9,                       Q2,           Q1 Q3,   a period without admissions is missing
            """)
    void namesPeriodsThatEitherPartMisses(
            String indicator, String periods, String contributing, String missing, String why) {
        Coverage coverage = figure(indicator, periods).coverage();

        assertThat(String.join(" ", coverage.contributing())).isEqualTo(contributing);
        assertThat(String.join(" ", coverage.missing())).isEqualTo(missing);
    }

    @Test
    void theFirstPeriodMayHoldTheLatestStock() {
        Figure figure = figure("TC01", "Q1 TC01=110; Q2");

        assertThat(figure.value()).contains(new BigDecimal(110));
        assertThat(figure.steps().getFirst()).isEqualTo(new Step.Latest("Q1", new BigDecimal(110)));
    }

    @Test
    void aPeriodThatNeitherPartUsesIsNotInARatio() {
        Indicator share = ratio("XX02", "DG02", "TC01", Direction.NEUTRAL, 1);
        Coverage coverage = Optional.ofNullable(Consolidation.acrossPeriods(
                                List.of(HEADCOUNT, ADMISSION_TARGET, share),
                                periods("Q1 DG02=1 TC01=1; Q2 DG02=1 TC01=2"))
                        .get("XX02"))
                .orElseThrow()
                .coverage();

        assertThat(coverage).isEqualTo(new Coverage(List.of("Q2"), List.of()));
    }

    @Test
    void saysWhyARatioOfPeriodsIsNone() {
        assertThat(figure("DG03", "Q1 DG01=5").steps().getLast())
                .isEqualTo(new Step.NoValue(Step.NoValueReason.NOBODY_REPORTED));
        assertThat(figure("DG03", "Q1 DG01=5 DG02=0").steps().getLast())
                .isEqualTo(new Step.NoValue(Step.NoValueReason.DIVISOR_ZERO));
    }

    @Test
    void refusesARatioOfUnknownIndicators() {
        assertThatThrownBy(() -> Consolidation.acrossPeriods(List.of(PASS_RATE, PASSED), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DT03");
    }

    @Test
    void refusesARatioOfARatio() {
        Indicator strange = ratio("XX01", "DT05", "DT03", Direction.HIGHER, 1);

        assertThatThrownBy(() -> Consolidation.acrossPeriods(List.of(TESTED, PASSED, PASS_RATE, strange), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DT05");
    }

    @Test
    void makesOneReportOfTheYearToDateWithoutDerivedFigures() {
        Report report = Consolidation.yearToDate(
                "A", CATALOGUE, periods("Q1 CS01=3 TC01=9 DT04=8 DT03=10; Q2 CS01=4 TC01=8 DT04=5 DT03=5"));

        assertThat(report.unit()).isEqualTo("A");
        assertThat(report.figures())
                .containsOnlyKeys("CS01", "TC01", "DT03", "DT04")
                .containsEntry("CS01", new BigDecimal(7))
                .containsEntry("TC01", new BigDecimal(8))
                .containsEntry("DT03", new BigDecimal(15))
                .containsEntry("DT04", new BigDecimal(13));
    }

    @Test
    void keepsMeansUnroundedUntilTheyAreConsolidatedAcrossUnits() {
        Report report = Consolidation.yearToDate(
                "A", List.of(SHOOTING, TESTED), periods("Q1 DT06=70 DT03=1; Q2 DT06=71 DT03=2"));

        assertThat(report.figures()).containsEntry("DT06", new BigDecimal("70.66666666666666666666666666666667"));
    }

    @Test
    void rateOfTheClusterIsSumSoFarOverLatestTargets() {
        Report one = Consolidation.yearToDate("A", CATALOGUE, periods("Q1 DG01=5 DG02=40; Q2 DG01=7 DG02=30"));
        Report other = Consolidation.yearToDate("B", CATALOGUE, periods("Q1 DG01=8 DG02=10; Q2 DG01=0"));

        assertThat(Consolidation.acrossUnits(CATALOGUE, List.of("A", "B"), List.of(one, other))
                        .figure("DG03")
                        .value())
                .contains(new BigDecimal("50.0"));
    }

    private static Figure figure(String indicator, String periods) {
        return Optional.ofNullable(
                        Consolidation.acrossPeriods(CATALOGUE, periods(periods)).get(indicator))
                .orElseThrow();
    }
}
