package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.scoring.ScoringExamples.AT_LEAF;
import static vn.thidua.core.scoring.ScoringExamples.AT_TOTAL;
import static vn.thidua.core.scoring.ScoringExamples.cluster;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.limited;
import static vn.thidua.core.scoring.ScoringExamples.number;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.section;
import static vn.thidua.core.scoring.ScoringExamples.sheet;
import static vn.thidua.core.scoring.ScoringExamples.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTests {

    private static final Rule DIRECT = new Direct();

    private static final Rule THIRDS =
            new Proportional(quantity("X"), new Operand.Constant(new BigDecimal(3)), BigDecimal.ONE, Optional.empty());

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # scope,  digits, mode,      maximum, total, why
            PER_LEAF, 2,      HALF_UP,   1,       0.99,  three times 0.33
            TOTAL,    2,      HALF_UP,   1,       1.00,  three thirds
            PER_LEAF, 2,      CEILING,   1,       1.02,  three times 0.34
            TOTAL,    2,      CEILING,   1,       1.00,  three thirds need no rounding up
            TOTAL,    2,      HALF_UP,   0.005,   0.01,  three thirds of a half are exactly the half
            TOTAL,    2,      HALF_EVEN, 0.005,   0.00,  which goes to the even digit in another mode
            PER_LEAF, 0,      HALF_UP,   1,       0,     no digits
            """)
    void roundsWhereTheTableSays(
            Rounding.Scope scope, int digits, RoundingMode mode, String maximum, String total, String why) {
        BigDecimal three = new BigDecimal(maximum).multiply(new BigDecimal(3));
        ScoreTable table = table(
                new Rounding(digits, mode, scope),
                three.toPlainString(),
                leaf("a", maximum, THIRDS),
                leaf("b", maximum, THIRDS),
                leaf("c", maximum, THIRDS));

        assertThat(sheet(table, "A X=1").total()).isEqualTo(total);
    }

    @Test
    void showsTheRoundingOfALeaf() {
        LeafScore score = sheet(table(AT_LEAF, "2", leaf("a", "2", THIRDS)), "A X=1")
                .leaves()
                .getFirst();

        assertThat(score.outcome()).isEqualTo(new LeafOutcome.Scored(new BigDecimal("0.67")));
        assertThat(score.points()).isEqualTo("0.67");
        assertThat(score.steps().getLast())
                .isEqualTo(new ScoringStep.Rounded(
                        new BigDecimal("0.6666666666666666666666666666666667"), new BigDecimal("0.67")));
    }

    @Test
    void addsSectionsAtEveryDepthInOrderOfPrinting() {
        ScoreTable table = table(
                AT_TOTAL,
                "20",
                section(
                        "I",
                        "15",
                        section("I.1", "10", leaf("a", "4", DIRECT), leaf("b", "6", DIRECT)),
                        leaf("c", "5", DIRECT)),
                section("II", "5", leaf("d", "5", DIRECT)));

        ScoreSheet sheet = sheet(table, "A points:a=1 points:b=2.5 points:c=4 points:d=5");

        assertThat(sheet.unit()).isEqualTo("A");
        assertThat(sheet.total()).isEqualTo("12.50");
        assertThat(sheet.assignedMaximum()).isEqualTo("20");
        assertThat(sheet.percent()).contains(new BigDecimal("62.50"));
        assertThat(sheet.scaledTotal()).contains(new BigDecimal("12.50"));
        assertThat(sheet.unscored()).isEmpty();
        assertThat(sheet.leaves()).extracting(score -> score.leaf().code()).containsExactly("a", "b", "c", "d");
        assertThat(sheet.sections())
                .extracting(score -> score.section().code() + " " + score.points() + " of " + score.assignedMaximum())
                .containsExactly("I 7.5 of 15", "I.1 3.5 of 10", "II 5 of 5");
    }

    @Test
    void takesALeafThatIsNotAssignedOutOfBothSides() {
        ScoreTable table = table(
                AT_TOTAL,
                "30",
                section("I", "20", leaf("a", "10", DIRECT), leaf("b", "10", DIRECT)),
                leaf("c", "10", DIRECT));

        ScoreSheet sheet = sheet(table, "A points:a=9 points:b=10 points:c=6 not:b");

        assertThat(sheet.total()).isEqualTo("15.00");
        assertThat(sheet.assignedMaximum()).isEqualTo("20");
        assertThat(sheet.percent()).contains(new BigDecimal("75.00"));
        assertThat(sheet.scaledTotal()).contains(new BigDecimal("22.50"));
        assertThat(sheet.sections().getFirst().assignedMaximum()).isEqualTo("10");
        assertThat(sheet.leaves().get(1).outcome()).isEqualTo(new LeafOutcome.NotAssigned());
        assertThat(sheet.leaves().get(1).steps()).isEmpty();
        assertThat(sheet.unscored()).isEmpty();
    }

    @Test
    void namesUnscoredLeavesAndKeepsThemInTheMaximum() {
        ScoreTable table =
                table(AT_TOTAL, "30", leaf("a", "10", DIRECT), leaf("b", "10", DIRECT), leaf("c", "10", DIRECT));

        ScoreSheet sheet = sheet(table, "A points:a=9 points:c=11");

        assertThat(sheet.total()).isEqualTo("9.00");
        assertThat(sheet.assignedMaximum()).isEqualTo("30");
        assertThat(sheet.percent()).contains(new BigDecimal("30.00"));
        assertThat(sheet.unscored()).extracting(score -> score.leaf().code()).containsExactly("b", "c");
        assertThat(sheet.unscored()).extracting(LeafScore::points).containsOnly(BigDecimal.ZERO);
    }

    @Test
    void roundsPercentAndScaledTotalLikeTheTotal() {
        ScoreTable table = table(AT_TOTAL, "70", leaf("a", "30", DIRECT), leaf("b", "40", DIRECT));

        ScoreSheet sheet = sheet(table, "A points:a=20 not:b");

        assertThat(sheet.percent()).contains(new BigDecimal("66.67"));
        assertThat(sheet.scaledTotal()).contains(new BigDecimal("46.67"));
    }

    @Test
    void hasNoPercentageIfNothingIsAssigned() {
        ScoreSheet sheet = sheet(table(AT_TOTAL, "10", leaf("a", "10", DIRECT)), "A not:a");

        assertThat(sheet.total()).isEqualTo("0.00");
        assertThat(sheet.assignedMaximum()).isEqualByComparingTo("0");
        assertThat(sheet.percent()).isEmpty();
        assertThat(sheet.scaledTotal()).isEmpty();
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(textBlock = """
            # bonus cap, floor, figures,    points, lost, lifted, why
            none,        none,  X=4 Y=0,    14,     0,    0,      bonus on top of the base
            3,           none,  X=4 Y=0,    13,     1,    0,      the cap of the section cuts the bonus alone
            4,           none,  X=4 Y=0,    14,     0,    0,      cap reached exactly
            0,           none,  X=4 Y=0,    10,     4,    0,      no bonus at all
            none,        none,  X=0 Y=12,   -2,     0,    0,      deductions may eat into other sections
            none,        0,     X=0 Y=12,   0,      0,    2,      unless there is a floor
            none,        0,     X=3 Y=12,   3,      0,    2,      the bonus comes on top of the floor
            2,           1,     X=3 Y=12,   3,      1,    3,      cap and floor together
            none,        0,     X=0 Y=10,   0,      0,    0,      floor reached exactly
            """)
    void limitsASection(
            String bonusCap, String floor, String figures, String points, String lost, String lifted, String why) {
        Section section = limited(
                "I",
                "10",
                bonusCap,
                floor,
                leaf("base", "10", new Deduction(quantity("Y"), BigDecimal.ONE, new BigDecimal(-100))),
                leaf("extra", "0", new Bonus(quantity("X"), BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(100))));

        ScoreSheet sheet = sheet(table(AT_TOTAL, "10", section), "A " + figures);
        SectionScore score = sheet.sections().getFirst();

        assertThat(sheet.total()).isEqualByComparingTo(points);
        assertThat(score.points()).isEqualTo(points);
        assertThat(score.clamped().lostToBonusCap()).isEqualTo(lost);
        assertThat(score.clamped().liftedByFloor()).isEqualTo(lifted);
        assertThat(score.assignedMaximum()).isEqualTo("10");
        assertThat(sheet.assignedMaximum()).isEqualTo("10");
    }

    @Test
    void capsTheBonusOfNestedSectionsAgainFurtherOut() {
        Bonus rule = new Bonus(quantity("X"), BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(100));
        ScoreTable table = table(
                AT_TOTAL,
                "0",
                limited(
                        "I",
                        "0",
                        "5",
                        "none",
                        limited("I.1", "0", "3", "none", leaf("a", "0", rule)),
                        limited("I.2", "0", "4", "none", leaf("b", "0", rule))));

        List<SectionScore> sections = sheet(table, "A X=9").sections();

        assertThat(sections).extracting(SectionScore::bonus).containsExactly(decimals("5", "3", "4"));
        assertThat(sections)
                .extracting(score -> score.clamped().lostToBonusCap())
                .containsExactly(decimals("2", "6", "5"));
    }

    @Test
    void keepsTheOrderOfTheCluster() {
        ScoreTable table = table(AT_TOTAL, "10", leaf("a", "10", DIRECT));

        assertThat(Scoring.score(table, cluster("C points:a=1; A points:a=2; B")))
                .extracting(ScoreSheet::unit)
                .containsExactly("C", "A", "B");
        assertThat(Scoring.score(table, List.of())).isEmpty();
    }

    @Test
    void refusesADefectiveTable() {
        assertThatThrownBy(() -> sheet(table(AT_TOTAL, "11", leaf("a", "10", DIRECT)), "A"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("MAXIMA_DIFFER");
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            # cluster,         why
            A; A,              a unit occurs twice
            A points:x=1,      typed points for an unknown leaf
            A points:b=1,      typed points for a leaf that is computed
            A not:x,           exemption from an unknown leaf
            A not:I,           exemption from a whole section
            """)
    void refusesEntriesThatDoNotFitTheTable(String cluster, String why) {
        ScoreTable table = table(AT_TOTAL, "20", section("I", "20", leaf("a", "10", DIRECT), leaf("b", "10", THIRDS)));

        assertThatThrownBy(() -> Scoring.score(table, cluster(cluster))).isInstanceOf(IllegalArgumentException.class);
    }

    private static BigDecimal[] decimals(String... texts) {
        return List.of(texts).stream().map(text -> number(text).orElseThrow()).toArray(BigDecimal[]::new);
    }
}
