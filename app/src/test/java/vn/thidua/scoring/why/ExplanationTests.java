package vn.thidua.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.LeafScore;
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
