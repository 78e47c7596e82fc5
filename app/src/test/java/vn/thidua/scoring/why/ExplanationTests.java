package vn.thidua.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.Operand;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Scoring;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.web.Language;

class ExplanationTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            # criterion | A1  | B1 | line | why
            I.1         | 94  | 0  | (A1 = 94) ÷ (A2 = 100) × 100 = 94\u00a0%; thuộc mức từ 90\u00a0% đến dưới 95\u00a0%: 4 điểm. Được 4,00/6 điểm. | figures are named where they are used
            I.2         | 94  | 3  | B1 = 3; 3 × 0,5 điểm = 1,5 điểm; 2 − 1,5 = 0,5. Được 0,50/2 điểm. | the subtraction is written out
            I.2         | 94  | 9  | B1 = 9; 9 × 0,5 điểm = 4,5 điểm; 2 − 4,5 = −2,5; không thấp hơn 0 điểm. Được 0,00/2 điểm. | and so is the floor
            I.3         | 94  | 0  | A1 = 94; 94 − 90 = 4; 4 × 0,1 điểm = 0,4 điểm. Thưởng 0,40 điểm. | a bonus has no maximum
            I.3         | 80  | 0  | A1 = 80; 80 không vượt trên 90; 0 × 0,1 điểm = 0 điểm. Thưởng 0,00 điểm. | below the start is no false sum
            II.1        | 94  | 0  | Chưa chấm được: chưa ai cho điểm II.1. | what is missing is named
            """)
    void writesTheArithmeticWithTheUnitsOwnFigures(String code, int a1, int b1, String line, String why) {
        assertThat(new Explanation(Language.VI, unit -> unit).line(score(code, a1, b1)))
                .isEqualTo(line);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # own | target | line | why
            60    | 100    | đơn vị đạt 60\u00a0%, dẫn đầu cụm là binh với 120\u00a0%: 6 điểm; 60 ÷ 100 × 10 = 6. Được 6,00/20 điểm. | below the target in proportion
            110   | 100    | đơn vị đạt 110\u00a0%, dẫn đầu cụm là binh với 120\u00a0%: 15 điểm; (110 − 100) ÷ (120 − 100) × (20 − 10) + 10 = 15. Được 15,00/20 điểm. | between target and leader
            0     | 100    | đơn vị đạt 0\u00a0%, dẫn đầu cụm là binh với 120\u00a0%: 0 điểm. Được 0,00/20 điểm. | nothing is reckoned for nothing
            60    | 0      | đơn vị đạt 60, dẫn đầu cụm là an với 60: 20 điểm; 60 ÷ 60 × 20 = 20. Được 20,00/20 điểm. | without a target by quantity alone
            """)
    void writesOutTheComparisonWithPeers(int own, int target, String line, String why) {
        Leaf leaf = new Leaf(
                "P",
                new Label("So", "Compare"),
                BigDecimal.valueOf(20),
                new PeerRelative(new Operand.OfTarget("X"), BigDecimal.valueOf(100), BigDecimal.TEN));
        Rounding rounding = new Rounding(2, RoundingMode.HALF_UP, Rounding.Scope.PER_LEAF);
        ScoreTable table =
                new ScoreTable("T", "1", new Label("T", "T"), BigDecimal.valueOf(20), rounding, List.of(leaf));
        Map<String, BigDecimal> targets = target == 0 ? Map.of() : Map.of("X", BigDecimal.valueOf(target));
        LeafScore score = Scoring.score(
                        table,
                        List.of(
                                new Entries("an", Map.of("X", BigDecimal.valueOf(own)), targets, Map.of(), Set.of()),
                                new Entries(
                                        "binh",
                                        Map.of("X", BigDecimal.valueOf(120)),
                                        Map.of("X", BigDecimal.valueOf(100)),
                                        Map.of(),
                                        Set.of())))
                .getFirst()
                .leaves()
                .getFirst();

        assertThat(new Explanation(Language.VI, unit -> unit).line(score)).endsWith(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I.1  | By bands of the ratio A1 ÷ A2:
            I.2  | 2 points, less 0.5 for each one of B1; never below 0.
            I.3  | A bonus of 0.1 points for each one of A1 above 90; 2 at most.
            II.1 | A person gives points, from 0 to 2.
            """)
    void saysTheRuleInEnglishToo(String code, String sentence) {
        assertThat(new Explanation(Language.EN, unit -> unit).rule(score(code, 94, 0)))
                .isEqualTo(sentence);
    }

    private static LeafScore score(String code, int a1, int b1) {
        ScoreTable table = TableExamples.small();
        Map<String, BigDecimal> figures = new HashMap<>();
        figures.put("A1", BigDecimal.valueOf(a1));
        figures.put("A2", BigDecimal.valueOf(100));
        figures.put("B1", BigDecimal.valueOf(b1));
        Entries entries = new Entries("an", figures, Map.of(), Map.of(), Set.of());
        return Scoring.score(table, List.of(entries)).getFirst().leaves().stream()
                .filter(score -> score.leaf().code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
