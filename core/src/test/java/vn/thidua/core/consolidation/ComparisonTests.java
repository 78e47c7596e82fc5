package vn.thidua.core.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.consolidation.ReportExamples.DISCIPLINED;
import static vn.thidua.core.consolidation.ReportExamples.HEADCOUNT;
import static vn.thidua.core.consolidation.ReportExamples.HOUSES;
import static vn.thidua.core.consolidation.ReportExamples.PASS_RATE;
import static vn.thidua.core.consolidation.ReportExamples.SHOOTING;
import static vn.thidua.core.consolidation.ReportExamples.optional;
import static vn.thidua.core.consolidation.ReportExamples.reports;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.consolidation.Uncompared.Side;

class ComparisonTests {

    private static final List<String> UNITS = List.of("A", "B", "C");
    private static final List<Indicator> CATALOGUE = List.of(HOUSES, DISCIPLINED, HEADCOUNT, PASS_RATE, SHOOTING);

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # indicator, current,                               previous,                              difference, percent, why
            CS01,        A CS01=12; B CS01=8,                   A CS01=10; B CS01=6,                   4,          25.0,    both sides have both units
            CS01,        A CS01=12; B CS01=80,                  A CS01=10,                             2,          20.0,    a unit without previous figure does not swell the change
            CS01,        A CS01=12,                             A CS01=10; B CS01=60,                  2,          20.0,    a unit without current figure does not shrink it
            CS01,        A CS01=9,                              A CS01=12,                             -3,         -25.0,   a decrease is negative
            CS01,        A CS01=7,                              A CS01=3,                              4,          133.3,   rounded to one digit
            CS01,        A CS01=2001,                           A CS01=2000,                           1,          0.1,     the half is rounded up
            CS01,        A CS01=1999,                           A CS01=2000,                           -1,         -0.1,    and away from zero below it
            CS01,        A CS01=5,                              A CS01=0,                              5,          none,    a base of zero has no percentage
            CS01,        A CS01=0,                              A CS01=0,                              0,          none,    nor does nothing from nothing
            CS01,        A CS01=0,                              A CS01=5,                              -5,         -100.0,  everything lost
            CS01,        A CS01=5,                              B CS01=5,                              none,       none,    no unit is on both sides
            CS01,        '',                                    '',                                    none,       none,    nobody reported
            DT05,        A DT04=9 DT03=10,                      A DT04=8 DT03=10,                      10.0,       none,    a ratio changes in percentage points
            DT05,        A DT04=9 DT03=10; B DT04=1 DT03=90,    A DT04=8 DT03=10; B DT03=90,           10.0,       none,    a unit with half a ratio is on no side
            DT05,        A DT04=2 DT03=3,                       A DT04=1 DT03=3,                       33.4,       none,    66.7 less 33.3 as a reader would do it
            DT05,        A DT04=2 DT03=3,                       A DT04=0 DT03=0,                       none,       none,    no rate to compare with
            DT06,        A DT06=88 DT03=10; B DT06=80,          A DT06=80 DT03=5; B DT06=10 DT03=1,    8.00,       10.0,    means are compared over units with weight
            """)
    void computesTheChangeLikeForLike(
            String indicator, String current, String previous, String difference, String percent, String why) {
        Change change = compare(indicator, current, previous, "", Map.of()).change();

        assertThat(change.difference()).isEqualTo(optional(difference));
        assertThat(change.percent()).isEqualTo(optional(percent));
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # indicator, current,                   targets,              common, percent, why
            CS01,        A CS01=6; B CS01=3,        A CS01=8; B CS01=4,   none,   75.0,    figures over targets
            CS01,        A CS01=6; B CS01=90,       A CS01=8,             none,   75.0,    a unit without target is left out
            CS01,        A CS01=6,                  A CS01=8; B CS01=4,   none,   75.0,    a unit without figure is left out
            CS01,        A CS01=1,                  A CS01=3,             none,   33.3,    rounded to one digit
            CS01,        A CS01=1,                  A CS01=0,             none,   none,    a target of zero has no percentage
            CS01,        A CS01=1,                  '',                   none,   none,    no target
            CS01,        A CS01=6; B CS01=3,        A CS01=2,             4,      150.0,   a unit without its own target is held to the common one
            CS01,        A CS01=6; B CS01=3,        A; B CS02=1,          4,      112.5,   an empty target is no own target
            KL02,        A KL02=6,                  A KL02=8,             none,   75.0,    also when less is better
            DT05,        A DT04=9 DT03=10,          '',                   95,     94.7,    a rate over the common target
            DT05,        A DT04=9 DT03=10; B DT04=1,'',                   95,     94.7,    over everybody who has the rate
            DT05,        A DT04=9 DT03=10,          A DT05=90,            none,   none,    targets of single units cannot be added for a rate
            DT05,        A DT04=9 DT03=10,          A DT05=90,            0,      none,    common target zero
            DT05,        '',                        '',                   95,     none,    no rate
            DT06,        A DT06=88 DT03=10,         '',                   80,     110.0,   a mean over the common target
            """)
    void computesTheShareOfTarget(
            String indicator, String current, String targets, String common, String percent, String why) {
        Map<String, BigDecimal> commonTargets =
                optional(common).map(target -> Map.of(indicator, target)).orElse(Map.of());

        assertThat(compare(indicator, current, "", targets, commonTargets)
                        .progress()
                        .percent())
                .isEqualTo(optional(percent));
    }

    @Test
    void showsTotalsOfAllWhoReportedBesideTheLikeForLikeChange() {
        ComparedFigure line = compare("CS01", "A CS01=12; B CS01=80", "A CS01=10; C CS01=7", "", Map.of());

        assertThat(line.current().value()).contains(new BigDecimal(92));
        assertThat(line.previous().value()).contains(new BigDecimal(17));
        assertThat(line.change())
                .isEqualTo(new Change(
                        Optional.of(new BigDecimal(12)),
                        Optional.of(new BigDecimal(10)),
                        Optional.of(new BigDecimal(2)),
                        Optional.of(new BigDecimal("20.0")),
                        List.of("A"),
                        List.of(
                                new Uncompared("B", List.of(Side.PREVIOUS)),
                                new Uncompared("C", List.of(Side.CURRENT)))));
    }

    @Test
    void namesBothSidesThatAUnitLacks() {
        assertThat(compare("CS01", "A CS01=1; B CS01=1", "A CS01=1; B CS01=1", "", Map.of())
                        .change()
                        .leftOut())
                .containsExactly(new Uncompared("C", List.of(Side.CURRENT, Side.PREVIOUS)));
    }

    @Test
    void showsTheTargetOfEverybodyBesideTheLikeForLikeShare() {
        TargetProgress progress = compare("CS01", "A CS01=6; B CS01=3", "", "A CS01=8; C CS01=5", Map.of())
                .progress();

        assertThat(progress.target().value()).contains(new BigDecimal(13));
        assertThat(progress.target().coverage()).isEqualTo(new Coverage(List.of("A", "C"), List.of("B")));
        assertThat(progress.comparedActual()).contains(new BigDecimal(6));
        assertThat(progress.comparedTarget()).contains(new BigDecimal(8));
        assertThat(progress.comparedUnits()).containsExactly("A");
        assertThat(progress.leftOut())
                .containsExactly(new Uncompared("B", List.of(Side.TARGET)), new Uncompared("C", List.of(Side.CURRENT)));
    }

    @Test
    void saysThatASumHasNoTarget() {
        TargetProgress progress = compare("CS01", "A CS01=6", "", "", Map.of()).progress();

        assertThat(progress.target())
                .isEqualTo(new Figure(
                        "CS01",
                        Optional.empty(),
                        new Coverage(List.of(), UNITS),
                        List.of(new Step.NoValue(Step.NoValueReason.NO_TARGET))));
    }

    @Test
    void holdsEveryUnitToTheCommonTargetOfARate() {
        BigDecimal target = new BigDecimal(95);
        TargetProgress progress = compare("DT05", "A DT04=9 DT03=10; B DT04=1", "", "", Map.of("DT05", target))
                .progress();

        assertThat(progress)
                .isEqualTo(new TargetProgress(
                        new Figure(
                                "DT05",
                                Optional.of(target),
                                new Coverage(UNITS, List.of()),
                                List.of(new Step.CommonTarget(target))),
                        Optional.of(new BigDecimal("90.0")),
                        Optional.of(target),
                        Optional.of(new BigDecimal("94.7")),
                        List.of("A"),
                        List.of(
                                new Uncompared("B", List.of(Side.CURRENT)),
                                new Uncompared("C", List.of(Side.CURRENT)))));
    }

    @Test
    void saysThatARateHasNoTarget() {
        TargetProgress progress = compare("DT05", "A DT04=9 DT03=10; B DT04=9 DT03=10", "", "", Map.of())
                .progress();

        assertThat(progress)
                .isEqualTo(new TargetProgress(
                        new Figure(
                                "DT05",
                                Optional.empty(),
                                new Coverage(List.of(), UNITS),
                                List.of(new Step.NoValue(Step.NoValueReason.NO_TARGET))),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                new Uncompared("A", List.of(Side.TARGET)),
                                new Uncompared("B", List.of(Side.TARGET)),
                                new Uncompared("C", List.of(Side.CURRENT, Side.TARGET)))));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # indicator, current,    previous,   judgement, why
            CS01,        A CS01=2,   A CS01=1,   BETTER,    more houses
            CS01,        A CS01=1,   A CS01=2,   WORSE,     fewer houses
            CS01,        A CS01=1,   A CS01=1,   UNCHANGED, as many houses
            CS01,        A CS01=1,   '',         NONE,      nothing to compare with
            KL02,        A KL02=2,   A KL02=1,   WORSE,     more people disciplined
            KL02,        A KL02=1,   A KL02=2,   BETTER,    fewer people disciplined
            KL02,        A KL02=1,   A KL02=1.0, UNCHANGED, equal in value though not in digits
            TC01,        A TC01=1,   A TC01=2,   NONE,      a neutral figure is not judged
            """)
    void judgesTheChangeByDirection(
            String indicator, String current, String previous, Judgement judgement, String why) {
        ComparedFigure line = compare(indicator, current, previous, "", Map.of());

        assertThat(line.judgement()).isEqualTo(judgement);
        assertThat(line.isWorse()).isEqualTo(judgement == Judgement.WORSE);
    }

    @Test
    void onlyARatioChangesInPercentagePoints() {
        assertThat(compare("DT05", "", "", "", Map.of()).isInPercentagePoints()).isTrue();
        assertThat(compare("CS01", "", "", "", Map.of()).isInPercentagePoints()).isFalse();
    }

    @Test
    void comparesEveryIndicatorInItsOrder() {
        assertThat(Consolidation.compare(CATALOGUE, UNITS, List.of(), List.of(), List.of(), Map.of()))
                .extracting(ComparedFigure::indicator)
                .containsExactlyElementsOf(CATALOGUE);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # current, previous, targets, why
            D,         '',       '',      strange unit now
            '',        D,        '',      strange unit then
            '',        '',       D,       strange unit with a target
            """)
    void refusesUnitsThatAreNotExpected(String current, String previous, String targets, String why) {
        assertThatThrownBy(() -> compare("CS01", current, previous, targets, Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static ComparedFigure compare(
            String indicator, String current, String previous, String targets, Map<String, BigDecimal> commonTargets) {
        return Consolidation.compare(
                        CATALOGUE, UNITS, reports(current), reports(previous), reports(targets), commonTargets)
                .stream()
                .filter(line -> line.indicator().code().equals(indicator))
                .findFirst()
                .orElseThrow();
    }
}
