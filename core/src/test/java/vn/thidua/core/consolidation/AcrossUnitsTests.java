package vn.thidua.core.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.consolidation.ReportExamples.HOUSES;
import static vn.thidua.core.consolidation.ReportExamples.PASS_RATE;
import static vn.thidua.core.consolidation.ReportExamples.SHOOTING;
import static vn.thidua.core.consolidation.ReportExamples.optional;
import static vn.thidua.core.consolidation.ReportExamples.reports;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcrossUnitsTests {

    private static final List<String> UNITS = List.of("A", "B", "C");

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # reports,                               sum,  why
            A CS01=3; B CS01=4; C CS01=5,            12,   everybody reported
            A CS01=3; C CS01=5,                      8,    a missing report adds nothing
            A CS01=3; B; C CS01=5,                   8,    an empty figure adds nothing
            A CS01=0,                                0,    zero is a figure
            A CS01=0.1; B CS01=0.2,                  0.3,  sums are exact
            A CS01=1.25; B CS01=2.50,                3.75, sums are not rounded to the decimals
            A CS01=9999999999999999999; B CS01=1,    10000000000000000000, sums do not overflow
            '',                                      none, nobody reported
            A CS02=3,                                none, another figure does not count
            """)
    void addsWhatIsThere(String reports, String sum, String why) {
        assertThat(figure(HOUSES, reports).value()).isEqualTo(optional(sum));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # reports,                                                      rate,  why
            A DT04=8 DT03=10; B DT04=90 DT03=90; C DT04=0 DT03=0,           98.0,  parts are added and divided; rates are not averaged
            A DT04=1 DT03=3,                                                33.3,  rounded down below the half
            A DT04=2 DT03=3,                                                66.7,  rounded up above the half
            A DT04=1 DT03=2000,                                             0.1,   exactly the half is rounded up
            A DT04=3 DT03=2000,                                             0.2,   half-up and not to the even digit
            A DT04=8 DT03=10; B DT03=1000,                                  80.0,  a unit without numerator counts in neither part
            A DT04=8 DT03=10; B DT04=1000,                                  80.0,  a unit without denominator counts in neither part
            A DT04=8 DT03=10; B DT04=5 DT03=0,                              130.0, a zero denominator is a figure
            A DT04=0 DT03=10,                                               0.0,   nothing achieved is zero per cent
            A DT04=0 DT03=0,                                                none,  nothing divided by nothing is no rate
            A DT04=8; B DT03=10,                                            none,  nobody has both parts
            '',                                                             none,  nobody reported
            A DT05=80,                                                      none,  a typed rate is never used
            """)
    void dividesTheSumsOfBothParts(String reports, String rate, String why) {
        assertThat(figure(PASS_RATE, reports).value()).isEqualTo(optional(rate));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # reports,                                                 mean,  why
            A DT06=80 DT03=10; B DT06=60 DT03=30,                      65.00, the bigger unit weighs more
            A DT06=80 DT03=10; B DT06=60,                              80.00, a unit without weight is left out
            A DT06=80 DT03=10; B DT03=30,                              80.00, a unit without value does not pull the mean down
            A DT06=80 DT03=0; B DT06=60 DT03=5,                        60.00, a weight of zero weighs nothing
            A DT06=70 DT03=1; B DT06=71 DT03=2,                        70.67, rounded once to the decimals of the indicator
            A DT06=80 DT03=0,                                          none,  nobody was tested
            '',                                                        none,  nobody reported
            """)
    void weighsEveryValue(String reports, String mean, String why) {
        assertThat(figure(SHOOTING, reports).value()).isEqualTo(optional(mean));
    }

    @Test
    void namesWhoIsInASumAndWhyOthersAreNot() {
        Figure figure = figure(HOUSES, "C; A CS01=3");

        assertThat(figure.coverage()).isEqualTo(new Coverage(List.of("A"), List.of("B", "C")));
        assertThat(figure.coverage().isComplete()).isFalse();
        assertThat(figure.steps())
                .containsExactly(
                        new Step.Addend("A", new BigDecimal(3)),
                        new Step.LeftOut("B", Step.Absence.REPORT, List.of("CS01")),
                        new Step.LeftOut("C", Step.Absence.FIGURE, List.of("CS01")));
    }

    @Test
    void isCompleteWhenEverybodyCounts() {
        assertThat(figure(HOUSES, "A CS01=1; B CS01=1; C CS01=0").coverage().isComplete())
                .isTrue();
    }

    @Test
    void printsTheArithmeticOfARatio() {
        Figure figure = figure(PASS_RATE, "A DT04=8 DT03=10; B DT04=5; C DT04=1 DT03=2");

        assertThat(figure.indicator()).isEqualTo("DT05");
        assertThat(figure.coverage()).isEqualTo(new Coverage(List.of("A", "C"), List.of("B")));
        assertThat(figure.steps())
                .containsExactly(
                        new Step.Part("A", new BigDecimal(8), new BigDecimal(10)),
                        new Step.Part("C", new BigDecimal(1), new BigDecimal(2)),
                        new Step.LeftOut("B", Step.Absence.FIGURE, List.of("DT03")),
                        new Step.Divided(new BigDecimal(9), new BigDecimal(12), 100, 1));
    }

    @Test
    void printsTheArithmeticOfAMean() {
        Figure figure = figure(SHOOTING, "A DT06=80 DT03=10; B DT06=60 DT03=30");

        assertThat(figure.steps())
                .containsExactly(
                        new Step.Weighted("A", new BigDecimal(80), new BigDecimal(10)),
                        new Step.Weighted("B", new BigDecimal(60), new BigDecimal(30)),
                        new Step.LeftOut("C", Step.Absence.REPORT, List.of("DT06", "DT03")),
                        new Step.Divided(new BigDecimal(2600), new BigDecimal(40), 1, 2));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # reports,          reason,          why
            '',                 NOBODY_REPORTED, no report came
            A DT04=3,           NOBODY_REPORTED, half a ratio is none
            A DT04=3 DT03=0,    DIVISOR_ZERO,    the figures are there but cannot be divided
            """)
    void saysWhyThereIsNoRatio(String reports, Step.NoValueReason reason, String why) {
        assertThat(figure(PASS_RATE, reports).steps().getLast()).isEqualTo(new Step.NoValue(reason));
    }

    @Test
    void saysThatNobodyReportedASum() {
        assertThat(figure(HOUSES, "").steps().getLast())
                .isEqualTo(new Step.NoValue(Step.NoValueReason.NOBODY_REPORTED));
    }

    @Test
    void consolidatesEveryIndicatorInItsOrderAndNamesMissingReports() {
        Consolidated consolidated =
                Consolidation.acrossUnits(List.of(PASS_RATE, HOUSES), UNITS, reports("C CS01=2; A CS01=1"));

        assertThat(consolidated.figures()).extracting(Figure::indicator).containsExactly("DT05", "CS01");
        assertThat(consolidated.reports()).isEqualTo(new Coverage(List.of("A", "C"), List.of("B")));
        assertThat(consolidated.figure("CS01").value()).contains(new BigDecimal(3));
        assertThatThrownBy(() -> consolidated.figure("CS02")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            # reports,                why
            D CS01=1,                 D is not expected
            A CS01=1; A CS01=2,       A reported twice
            A; A,                     two empty reports are still two
            """)
    void refusesReportsThatCannotBeLinedUp(String reports, String why) {
        assertThatThrownBy(() -> figure(HOUSES, reports)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToExpectAUnitTwice() {
        assertThatThrownBy(() -> Consolidation.acrossUnits(List.of(HOUSES), List.of("A", "A"), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # reports,                              not asked,     value, in,  missing,  why
            A CS01=3; B; C CS01=5,                  B CS01,        8,     A C, '',       who is not asked is not missed
            A CS01=3; C CS01=5,                     B CS01,        8,     A C, '',       nor if there is no report at all
            A CS01=3; B CS01=9; C CS01=5,           B CS01,        8,     A C, '',       an old figure does not count
            A CS01=0; B CS01=9,                     B CS01,        0,     A,   C,        zero counts and a missing report is missed
            B CS01=9,                               B CS01,        none,  '',  A C,      nobody who is asked reported
            A CS01=3; B CS01=4; C CS01=5,           B CS02,        12,    A B C, '',     another figure is not this one
            """)
    void leavesOutWhoIsNotAsked(
            String reports, String notAsked, String value, String contributing, String missing, String why) {
        Figure figure = figure(HOUSES, reports, notAsked);

        assertThat(figure.value()).isEqualTo(optional(value));
        assertThat(String.join(" ", figure.coverage().contributing())).isEqualTo(contributing);
        assertThat(String.join(" ", figure.coverage().missing())).isEqualTo(missing);
    }

    @Test
    void saysInTheStepsWhoIsNotAskedForWhichPartOfARatio() {
        Figure figure = figure(PASS_RATE, "A DT04=8 DT03=10; B DT04=5 DT03=5", "B DT03");

        assertThat(figure.coverage()).isEqualTo(new Coverage(List.of("A"), List.of("C"), List.of("B")));
        assertThat(figure.steps())
                .contains(new Step.LeftOut("B", Step.Absence.NOT_ASKED, List.of("DT03")))
                .contains(new Step.LeftOut("C", Step.Absence.REPORT, List.of("DT04", "DT03")));
    }

    private static Figure figure(Indicator indicator, String reports) {
        return Consolidation.acrossUnits(List.of(indicator), UNITS, reports(reports))
                .figure(indicator.code());
    }

    /** @param notAsked a unit and a figure that it is not asked for */
    private static Figure figure(Indicator indicator, String reports, String notAsked) {
        List<String> pair = Arrays.asList(notAsked.split(" ", 2));
        return Consolidation.acrossUnits(
                        List.of(indicator),
                        UNITS,
                        reports(reports),
                        new NotAsked(Map.of(pair.getFirst(), Set.of(pair.getLast()))))
                .figure(indicator.code());
    }
}
