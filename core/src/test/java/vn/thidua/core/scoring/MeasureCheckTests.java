package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.AT_TOTAL;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.section;
import static vn.thidua.core.scoring.ScoringExamples.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureCheckTests {

    private static final Map<String, String> MEASURES =
            Map.of("PEOPLE", "người", "HOURS", "giờ", "WORKERS", "người", "R1", "ngày", "R2", "ngày", "R3", "%");

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # minuend, subtrahend, mixed, why
            PEOPLE,    WORKERS,    false, people less people are people
            PEOPLE,    HOURS,      true,  people less hours are nothing
            HOURS,     PEOPLE,     true,  nor the other way round
            PEOPLE,    UNKNOWN,    false, a figure of the form that has no measure is not judged
            """)
    void warnsOfDifferencesInEveryRule(String minuend, String subtrahend, boolean mixed, String why) {
        Operand difference = new Operand.Difference(minuend, subtrahend);

        for (Rule rule : rulesOf(difference)) {
            assertThat(table(AT_TOTAL, "10", section("I", "10", leaf("L", "10", rule)))
                            .warnings(MEASURES))
                    .isEqualTo(
                            mixed
                                    ? List.of(new TableWarning(
                                            TableWarning.Kind.MEASURES_MIXED, "L", List.of(minuend, subtrahend)))
                                    : List.of());
        }
    }

    @Test
    void warnsOfDeadlinesThatAreNotAllCountedInDays() {
        assertThat(warnings(late("R1", "R2"))).isEmpty();
        assertThat(warnings(late("R1", "R3")))
                .containsExactly(new TableWarning(TableWarning.Kind.MEASURES_MIXED, "L", List.of("R1", "R3")));
    }

    @Test
    void saysNothingOfRatiosAndOfWhatReadsNoFigures() {
        Stream.of(
                        new Binary(new Operand.Quotient("PEOPLE", "HOURS"), Binary.Comparison.AT_LEAST, BigDecimal.ONE),
                        new Direct(),
                        new StartingPoints(),
                        new WeightedTasks(),
                        new Derived("PEOPLE", BigDecimal.TEN))
                .forEach(rule -> assertThat(warnings(rule)).isEmpty());
    }

    @Test
    void survivesAPercentageTypedAsAFractionOnlyInARatio() {
        Rule ratio = new Proportional(quantity("X"), quantity("Y"), BigDecimal.ONE, Optional.empty());
        Rule difference = new Deduction(new Operand.Difference("Y", "X"), BigDecimal.ONE, BigDecimal.ZERO);

        assertThat(score(ratio, "10", "X=90 Y=100").points())
                .isEqualByComparingTo(score(ratio, "10", "X=0.9 Y=1").points());
        assertThat(score(difference, "10", "X=90 Y=100").points())
                .isNotEqualByComparingTo(score(difference, "10", "X=0.9 Y=1").points());
    }

    @Test
    void showsTheDifference() {
        assertThat(score(
                                new Bonus(
                                        new Operand.Difference("X", "Y"),
                                        BigDecimal.ZERO,
                                        BigDecimal.ONE,
                                        BigDecimal.TEN),
                                "0",
                                "X=7 Y=5")
                        .steps())
                .startsWith(
                        new ScoringStep.Read("X", new BigDecimal(7)),
                        new ScoringStep.Read("Y", new BigDecimal(5)),
                        new ScoringStep.Difference(new BigDecimal(7), new BigDecimal(5), BigDecimal.TWO));
    }

    private static List<Rule> rulesOf(Operand operand) {
        Operand constant = new Operand.Constant(BigDecimal.TEN);
        return List.of(
                new Binary(operand, Binary.Comparison.AT_LEAST, BigDecimal.ONE),
                new Tier(operand, List.of()),
                new Proportional(operand, constant, BigDecimal.ONE, Optional.empty()),
                new Proportional(constant, operand, BigDecimal.ONE, Optional.empty()),
                new Deduction(operand, BigDecimal.ONE, BigDecimal.ZERO),
                new Bonus(operand, BigDecimal.ZERO, BigDecimal.ONE, BigDecimal.ONE),
                new PeerRelative(operand, BigDecimal.ONE, BigDecimal.ONE));
    }

    private static Rule late(String... deadlines) {
        return new Lateness(List.of(deadlines), Lateness.Gathering.SUM, Lateness.Days.CALENDAR, List.of());
    }

    private static List<TableWarning> warnings(Rule rule) {
        return table(AT_TOTAL, "10", leaf("L", "10", rule)).warnings(MEASURES);
    }
}
