package vn.thidua.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.rating.RatingExamples.TABLE;
import static vn.thidua.core.rating.RatingExamples.grade;
import static vn.thidua.core.rating.RatingExamples.limited;
import static vn.thidua.core.rating.RatingExamples.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.scoring.ScoreTable;

class GradingTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # D,  C,    B,    defects,                                             why
            '',   60,   75,   '',                                                  ascending without gap
            '',   60,   >60,  '',                                                  the middle grade holds exactly sixty
            '',   >60,  60,   GRADES_UNORDERED B 60,                               the middle grade would be empty
            '',   60,   60,   GRADES_UNORDERED B 60,                               so would it here
            '',   >60,  >60,  GRADES_UNORDERED B 60,                               and here
            '',   75,   60,   GRADES_UNORDERED B 60,                               upside down
            50,   60,   75,   GRADE_LOWEST_LIMITED D,                              below fifty there is no grade
            '',   '',   75,   GRADE_END_MISSING C,                                 two lowest grades
            '',   '',   '',   GRADE_END_MISSING C;GRADE_END_MISSING B,             three lowest grades
            """)
    void hasBandsWithoutGap(String d, String c, String b, String defects, String why) {
        assertThat(defects(TABLE, grade("D", d), grade("C", c), grade("B", b))).isEqualTo(defects);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # node, percent, quota of, quota percent, rounding;       defects after the colon, why
            I,      0,       '',       100,           HALF_UP: ,                               every border itself is sound
            I.1,    100,     C,        0.5,           CEILING: ,                               a leaf may be a gate too
            V,      50,      '',       20,            DOWN:GATE_NODE_UNKNOWN B,                no such section
            I,      -1,      '',       20,            DOWN:GATE_OUTSIDE_RANGE B -1,            passed by everybody
            I,      100.5,   '',       20,            DOWN:GATE_OUTSIDE_RANGE B 100.5,         passed by nobody
            I,      50,      '',       0,             DOWN:QUOTA_OUTSIDE_RANGE B 0,            a grade for nobody
            I,      50,      '',       100.5,         DOWN:QUOTA_OUTSIDE_RANGE B 100.5,        limits nothing
            I,      50,      Z,        20,            DOWN:QUOTA_BASE_UNKNOWN B,               a share of what
            I,      50,      B,        20,            DOWN:QUOTA_BASE_LIMITED B,               a share of itself
            I,      50,      '',       20,            UNNECESSARY:ROUNDING_MODE B,             twenty per cent of seven is no whole unit
            """)
    void checksGatesAndQuotas(
            String node, String percent, String ofGrade, String quotaPercent, String rounding, String why) {
        List<String> sides = List.of(rounding.split(":", -1));
        Quota quota = quota(quotaPercent, ofGrade, RoundingMode.valueOf(sides.get(0)), Quota.Ties.DEMOTE_ALL);
        Gate gate = new Gate.ShareOfNode(node, new BigDecimal(percent));

        assertThat(defects(TABLE, grade("D", ""), grade("C", "60"), limited("B", "75", quota, gate)))
                .isEqualTo(sides.get(1).strip());
    }

    @Test
    void leavesTheLowestGradeToWhoeverIsLeft() {
        Quota quota = quota("20", "", RoundingMode.DOWN, Quota.Ties.DEMOTE_ALL);

        assertThat(defects(TABLE, grade("D", "", new Gate.AllTasksDone()))).isEqualTo("GRADE_LOWEST_LIMITED D");
        assertThat(defects(TABLE, limited("D", "", quota))).isEqualTo("GRADE_LOWEST_LIMITED D");
        assertThat(defects(TABLE, grade("D", ""))).isEmpty();
    }

    @Test
    void namesCodesThatAreMissingOrDouble() {
        assertThat(defects(TABLE, grade("D", ""), grade(" ", "60"), grade("D", "75")))
                .isEqualTo("CODE_BLANK  ;CODE_DUPLICATE D");
    }

    @Test
    void mayBeEmptyUnlessAnOffenceLeadsToTheLowestGrade() {
        ScoreTable harmless =
                new ScoreTable("T", "2017", RatingExamples.NAME, TABLE.maximum(), TABLE.rounding(), TABLE.nodes());

        assertThat(Grading.NONE.defects(harmless)).isEmpty();
        assertThat(Grading.NONE.defects(TABLE))
                .extracting(defect -> defect.kind() + " " + defect.node())
                .containsExactly("GRADES_MISSING SERIOUS");
    }

    private static String defects(ScoreTable table, Grade... grades) {
        return String.join(
                ";",
                new Grading(List.of(grades))
                        .defects(table).stream()
                                .map(defect -> defect.kind() + " " + defect.node()
                                        + defect.found()
                                                .map(found -> " " + found)
                                                .orElse(""))
                                .toList());
    }
}
