package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.AT_TOTAL;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.limited;
import static vn.thidua.core.scoring.ScoringExamples.number;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.section;
import static vn.thidua.core.scoring.ScoringExamples.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.core.scoring.TableDefect.Kind;

class ScoreTableTests {

    private static final Rule DIRECT = new Direct();

    @Test
    void findsNothingWrongWithASoundTable() {
        ScoreTable table = table(
                AT_TOTAL,
                "20.0",
                section(
                        "I",
                        "15",
                        section("I.1", "10", leaf("a", "4", DIRECT), leaf("b", "6", DIRECT)),
                        leaf("I.2", "5", DIRECT)),
                limited("II", "5", "0", "5", leaf("c", "5", DIRECT), leaf("d", "0", bonus("1", "1"))));

        assertThat(table.defects()).isEmpty();
        assertThat(table.leaves()).extracting(Leaf::code).containsExactly("a", "b", "I.2", "c", "d");
    }

    @Test
    void namesEveryDefectAtOnce() {
        ScoreTable table = table(
                new Rounding(7, RoundingMode.UNNECESSARY, Rounding.Scope.TOTAL),
                "100",
                section("I", "50", leaf("a", "20", DIRECT), leaf("a", "20", DIRECT)),
                limited("II", "-1", "-2", "0", leaf(" ", "-1", DIRECT)),
                section("III", "0"));

        assertThat(table.defects())
                .containsExactly(
                        defect(Kind.ROUNDING_DIGITS, "T", "7"),
                        defect(Kind.ROUNDING_MODE, "T", "none"),
                        defect(Kind.MAXIMA_DIFFER, "T", "49"),
                        defect(Kind.MAXIMA_DIFFER, "I", "40"),
                        defect(Kind.CODE_DUPLICATE, "a", "none"),
                        defect(Kind.MAXIMUM_NEGATIVE, "II", "-1"),
                        defect(Kind.BONUS_CAP_NEGATIVE, "II", "-2"),
                        defect(Kind.FLOOR_ABOVE_MAXIMUM, "II", "0"),
                        defect(Kind.CODE_BLANK, " ", "none"),
                        defect(Kind.MAXIMUM_NEGATIVE, " ", "-1"),
                        defect(Kind.EMPTY, "III", "none"));
    }

    @Test
    void namesAnEmptyTableAndANegativeMaximum() {
        assertThat(table(AT_TOTAL, "-1").defects())
                .containsExactly(defect(Kind.MAXIMUM_NEGATIVE, "T", "-1"), defect(Kind.EMPTY, "T", "none"));
    }

    @ParameterizedTest
    @CsvSource({"-1, 1", "0, 0", "6, 0", "7, 1"})
    void allowsNoneToSixDigits(int digits, int defects) {
        Rounding rounding = new Rounding(digits, RoundingMode.HALF_UP, Rounding.Scope.TOTAL);

        assertThat(table(rounding, "5", leaf("a", "5", DIRECT)).defects()).hasSize(defects);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "UNNECESSARY")
    void allowsEveryModeThatRounds(RoundingMode mode) {
        assertThat(table(new Rounding(2, mode, Rounding.Scope.TOTAL), "5", leaf("a", "5", DIRECT))
                        .defects())
                .isEmpty();
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # ceiling, floor, target, defects,                          why
            1,         none,  100,    '',                               sound
            0.99,      none,  100,    CEILING_BELOW_ONE 0.99,           nobody can reach the maximum
            1,         0,     100,    '',                               lowest floor
            1,         1,     100,    '',                               highest floor
            1,         1.01,  100,    FLOOR_OUTSIDE_RANGE 1.01,         floor above the ceiling
            1,         -0.01, 100,    FLOOR_OUTSIDE_RANGE -0.01,        floor below zero
            1,         none,  0,      TARGET_NOT_POSITIVE 0,            divided by zero
            1,         none,  -1,     TARGET_NOT_POSITIVE -1,           divided by less
            """)
    void checksProportions(String ceiling, String floor, String target, String defects, String why) {
        Rule rule = new Proportional(
                quantity("X"), new Operand.Constant(new BigDecimal(target)), new BigDecimal(ceiling), number(floor));

        assertThat(defectsOf(rule, "10")).isEqualTo(defects);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # rate, floor, defects,                why
            0.1,    10,    '',                     a floor at the maximum deducts nothing but is sound
            0,      0,     RATE_NOT_POSITIVE 0,    deducts nothing
            -1,     0,     RATE_NOT_POSITIVE -1,   would reward
            1,      10.01, FLOOR_ABOVE_MAXIMUM 10.01, everybody would get more than the maximum
            """)
    void checksDeductions(String rate, String floor, String defects, String why) {
        assertThat(defectsOf(new Deduction(quantity("X"), new BigDecimal(rate), new BigDecimal(floor)), "10"))
                .isEqualTo(defects);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # rate, cap, maximum, defects,                 why
            0.1,    1,   0,       '',                      sound
            0,      1,   0,       RATE_NOT_POSITIVE 0,     gives nothing
            -1,     1,   0,       RATE_NOT_POSITIVE -1,    would deduct
            1,      0,   0,       CAP_NOT_POSITIVE 0,      everything is cut off
            1,      -1,  0,       CAP_NOT_POSITIVE -1,     more than everything
            1,      1,   1,       BONUS_WITH_MAXIMUM 1,    a bonus is not part of the base
            """)
    void checksBonuses(String rate, String cap, String maximum, String defects, String why) {
        assertThat(defectsOf(bonus(rate, cap), maximum)).isEqualTo(defects);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # anchor, points, defects,                           why
            100,      0,      '',                                fewest points at the anchor
            100,      10,     '',                                most points at the anchor
            0,        5,      ANCHOR_NOT_POSITIVE 0,             no share of zero
            -1,       5,      ANCHOR_NOT_POSITIVE -1,            nor of less
            100,      -0.01,  ANCHOR_POINTS_OUTSIDE_RANGE -0.01, points below zero
            100,      10.01,  ANCHOR_POINTS_OUTSIDE_RANGE 10.01, points above the maximum
            """)
    void checksComparisonsWithPeers(String anchor, String points, String defects, String why) {
        assertThat(defectsOf(new PeerRelative(quantity("X"), new BigDecimal(anchor), new BigDecimal(points)), "10"))
                .isEqualTo(defects);
    }

    private static Bonus bonus(String rate, String cap) {
        return new Bonus(quantity("X"), BigDecimal.ZERO, new BigDecimal(rate), new BigDecimal(cap));
    }

    private static String defectsOf(Rule rule, String maximum) {
        List<String> defects = table(AT_TOTAL, maximum, leaf("L", maximum, rule)).defects().stream()
                .map(defect ->
                        defect.kind() + defect.found().map(found -> " " + found).orElse(""))
                .toList();
        return String.join("; ", defects);
    }

    private static TableDefect defect(Kind kind, String node, String found) {
        Optional<BigDecimal> number = number(found);
        return new TableDefect(kind, node, number);
    }
}
