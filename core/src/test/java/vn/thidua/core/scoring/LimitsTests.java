package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.AT_TOTAL;
import static vn.thidua.core.scoring.ScoringExamples.NAME;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.limits;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.sheet;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Twenty points: ten that are typed, ten less one for each of Y however many; and one point of bonus for each of X. */
class LimitsTests {

    private static final List<Node> PARTS = List.of(
            leaf("typed", "10", new Direct()),
            leaf("counted", "10", new Deduction(quantity("Y"), BigDecimal.ONE, new BigDecimal(-1000))),
            leaf("extra", "0", new Bonus(quantity("X"), BigDecimal.ZERO, BigDecimal.ONE, new BigDecimal(1000))));

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # limits,                                     figures,                points, bonus, changed,   why
            '',                                           points:typed=10 X=4 Y=3,  21,     4,     0 0 0 0,   nothing is limited
            bonusCap=3,                                   points:typed=10 X=4 Y=3,  20,     3,     1 0 0 0,   the cap cuts the bonus alone
            deductionCap=2,                               points:typed=10 X=0 Y=3,  18,     0,     0 1 0 0,   one of three deducted points is given back
            deductionCap=3,                               points:typed=10 X=0 Y=3,  17,     0,     0 0 0 0,   deduction cap reached exactly
            deductionCap=0,                               points:typed=10 X=0 Y=30, 20,     0,     0 30 0 0,  nothing may be deducted
            deductionCap=2,                               points:typed=4 X=0 Y=3,   12,     0,     0 1 0 0,   points not given are no deduction
            deductionCap=2,                               points:typed=4 X=0,       4,      0,     0 0 0 0,   nor is a figure that is missing
            floor=0,                                      points:typed=10 X=3 Y=30, 3,      3,     0 0 10 0,  the bonus comes on top of the floor
            floor=0 deductionCap=25,                      points:typed=10 X=0 Y=30, 0,      0,     0 5 5 0,   the deduction cap comes before the floor
            ceiling=20,                                   points:typed=10 X=4 Y=3,  20,     3,     0 0 0 1,   what is cut is bonus
            ceiling=21,                                   points:typed=10 X=4 Y=3,  21,     4,     0 0 0 0,   ceiling reached exactly
            ceiling=20 bonusCap=2,                        points:typed=10 X=4 Y=0,  20,     0,     2 0 0 2,   the cap comes before the ceiling
            ceiling=20 floor=5 deductionCap=4 bonusCap=9, points:typed=0 X=99 Y=9,  15,     9,     90 5 0 0,  all together
            ceiling=20,                                   points:typed=10 X=0 Y=-5, 20,     0,     0 0 0 0,   nothing above the maximum to cut
            """)
    void holdASectionAndATableAlike(
            String limits, String figures, BigDecimal points, BigDecimal bonus, String changed, String why) {
        ScoreTable around = ScoringExamples.table(
                AT_TOTAL, "20", new Section("I", NAME, new BigDecimal(20), PARTS, limits(limits)));
        ScoreTable itself = table(limits);

        ScoreSheet sectioned = sheet(around, "A " + figures);
        SectionScore section = sectioned.sections().getFirst();
        assertThat(section.points()).isEqualByComparingTo(points);
        assertThat(section.bonus()).isEqualByComparingTo(bonus);
        assertThat(changed(section.clamped())).isEqualTo(changed);
        assertThat(sectioned.total()).isEqualByComparingTo(points);
        assertThat(changed(sectioned.clamped())).isEqualTo("0 0 0 0");

        ScoreSheet whole = sheet(itself, "A " + figures);
        assertThat(whole.total()).isEqualByComparingTo(points);
        assertThat(changed(whole.clamped())).isEqualTo(changed);
    }

    @Test
    void cutWhatIsNoBonusOnlyWhenTheBonusIsUsedUp() {
        Proportional twice =
                new Proportional(quantity("X"), new Operand.Constant(BigDecimal.TEN), BigDecimal.TWO, Optional.empty());
        Section section = new Section("I", NAME, BigDecimal.TEN, List.of(leaf("a", "10", twice)), limits("ceiling=12"));

        SectionScore score = sheet(ScoringExamples.table(AT_TOTAL, "10", section), "A X=20")
                .sections()
                .getFirst();

        assertThat(score.points()).isEqualTo("12");
        assertThat(score.bonus()).isEqualTo("0");
        assertThat(changed(score.clamped())).isEqualTo("0 0 0 8");
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # inner,        outer,          Y,  points, why
            deductionCap=8, deductionCap=5, 9,  15,     the outer cap gives back what the inner one leaves
            deductionCap=5, deductionCap=8, 9,  15,     and nothing that the inner one gave back already
            floor=14,       deductionCap=5, 9,  15,     what a floor lifted is borne no more
            floor=18,       deductionCap=5, 9,  18,     so that nothing is given back twice
            """)
    void countDeductionsOnceOnTheWayUp(String inner, String outer, String y, BigDecimal points, String why) {
        Section innermost = new Section("I.1", NAME, new BigDecimal(20), PARTS, limits(inner));
        Section outermost = new Section("I", NAME, new BigDecimal(20), List.of(innermost), limits(outer));

        ScoreSheet sheet = sheet(ScoringExamples.table(AT_TOTAL, "20", outermost), "A points:typed=10 X=0 Y=" + y);

        assertThat(sheet.total()).isEqualByComparingTo(points);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # limits,   figures,                             raw, scaled, why
            '',         points:typed=9 X=6 not:counted,      15,  30.00,  nine and six of ten are thirty of twenty
            ceiling=20, points:typed=9 X=6 not:counted,      15,  20.00,  a ceiling holds for the scaled total too
            floor=4,    points:typed=0 X=0 not:counted,      4,   8.00,   the floor lifts the total and then it is scaled
            floor=-2,   points:typed=0 X=0 Y=30,             -2,  -2.00,  the total may be less than nothing but not less than that
            """)
    void holdTheScaledTotalToo(String limits, String figures, BigDecimal raw, String scaled, String why) {
        ScoreSheet sheet = sheet(table(limits), "A " + figures);

        assertThat(sheet.total()).isEqualByComparingTo(raw);
        assertThat(sheet.scaledTotal()).contains(new BigDecimal(scaled));
    }

    @Test
    void liftAScaledTotalToTheFloor() {
        assertThat(limits("floor=3").hold(Fraction.of(BigDecimal.TWO))).isEqualByComparingTo(number(3));
        assertThat(limits("floor=3").hold(number(4))).isEqualByComparingTo(number(4));
        assertThat(limits("ceiling=3").hold(number(4))).isEqualByComparingTo(number(3));
        assertThat(Limits.NONE.hold(number(4))).isEqualByComparingTo(number(4));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # limits,                                defects,                   why
            bonusCap=0 deductionCap=0 floor=20 ceiling=20, '',                  every border itself is sound
            bonusCap=-1,                             BONUS_CAP_NEGATIVE -1,     less than no bonus
            deductionCap=-1,                         DEDUCTION_CAP_NEGATIVE -1, less than no deduction
            floor=20.5,                              FLOOR_ABOVE_MAXIMUM 20.5,  decides every score
            ceiling=19.5,                            CEILING_BELOW_MAXIMUM 19.5, nobody can reach the maximum
            """)
    void nameWhatIsWrongWithThem(String limits, String defects, String why) {
        Section section = new Section("I", NAME, new BigDecimal(20), PARTS, limits(limits));

        Stream.of(table(limits), ScoringExamples.table(AT_TOTAL, "20", section))
                .forEach(table -> assertThat(String.join(
                                ";",
                                table.defects().stream()
                                        .map(defect -> defect.kind()
                                                + defect.found()
                                                        .map(found -> " " + found)
                                                        .orElse(""))
                                        .toList()))
                        .isEqualTo(defects));
    }

    private static ScoreTable table(String limits) {
        return new ScoreTable("T", "2017", NAME, new BigDecimal(20), AT_TOTAL, PARTS, limits(limits), List.of());
    }

    private static Fraction number(int value) {
        return Fraction.of(BigDecimal.valueOf(value));
    }

    /** What was lost to the bonus cap, given back, lifted, cut. */
    private static String changed(Clamped clamped) {
        return String.join(
                " ",
                Stream.of(
                                clamped.lostToBonusCap(),
                                clamped.returnedByDeductionCap(),
                                clamped.liftedByFloor(),
                                clamped.cutByCeiling())
                        .map(BigDecimal::toPlainString)
                        .toList());
    }
}
