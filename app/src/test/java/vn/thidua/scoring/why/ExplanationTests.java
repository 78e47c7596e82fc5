package vn.thidua.scoring.why;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
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
import vn.thidua.core.scoring.Task;
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

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # criterion | figures                  | line | why
            I.3         | BC01=2 BC02=-1           | BC01 = 2; BC02 = −1; cộng lại chậm 2 ngày làm việc; thuộc mức trên 0 đến 3: 3 điểm. Được 3/5 điểm. | being early makes up for nothing
            I.4         | GQ01=9 GQ02=10 offence=FALSE-REPORT | (GQ01 = 9) ÷ (GQ02 = 10) × 100 = 90\u00a0%; thuộc mức từ 90\u00a0%: 10 điểm; có vi phạm FALSE-REPORT, tính 0 điểm. Được 0/10 điểm. | what the leaf would have had stays visible
            I.6         | PARENT-SCORE=107         | PARENT-SCORE = 107; 107 ÷ 100 = 1,07, tính bằng 1; 1 × 10 điểm = 10 điểm. Được 10/10 điểm. | a bonus elsewhere is no bonus here
            II.2        | NV1=1.5*90 NV2=2*100     | (1,5 × 90 (NV1) + 2 × 100 (NV2)) ÷ 3,5 = 95,7142…\u00a0%; 95,7142…\u00a0% × 15 điểm = 14,3571… điểm. Được 14,3571…/15 điểm. | every task with its weight
            II.2        | A=1                      | Chưa chấm được: đơn vị chưa có nhiệm vụ nào ở II.2. | no tasks
            II.2        | NV1=0*90                 | Chưa chấm được: tổng trọng số các nhiệm vụ ở II.2 bằng 0. | no weights
            II.2        | NV1=1*101                | Chưa chấm được: nhiệm vụ NV1 có trọng số nhỏ hơn 0, hoặc tỷ lệ hoàn thành ngoài khoảng từ 0 đến 100\u00a0%. | the task is named
            II.5        | MH01=7 MH02=5            | (MH01 = 7) − (MH02 = 5) = 2; 2 × 1 điểm = 2 điểm. Thưởng 2 điểm. | a difference names both
            III.1       | A=1                      | Điểm ban đầu 25. Được 25/25 điểm. | everybody starts with it
            III.2b      | points=-3.5              | Người chấm cho −3,5 điểm. Được −3,5/0 điểm. | typed below zero
            III.2b      | points=-6                | Người chấm cho −6 điểm. Chưa chấm được: điểm đã nhập của III.2b thấp hơn mức bảng điểm cho phép. | but not without end
            """)
    void writesTheArithmeticOfTheOtherShapes(String code, String figures, String line, String why) {
        assertThat(new Explanation(Language.VI, unit -> unit).line(everyShape(code, figures)))
                .isEqualTo(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            I.2    | Chỉ thường trực Hội đồng được cho điểm, từ 0 đến 5.          | Only the standing body may give points, from 0 to 5.
            I.3    | Theo tổng số ngày làm việc chậm của các thời hạn BC01, BC02, nộp sớm không bù cho nộp chậm: | By the sum of working days late at the deadlines BC01, BC02; being early does not make up for being late:
            I.6    | 10 điểm × (PARENT-SCORE ÷ 100); PARENT-SCORE là điểm do nơi khác chấm, lớn hơn 100 tính bằng 100. | 10 points × (PARENT-SCORE ÷ 100); PARENT-SCORE is a score given elsewhere, above 100 it counts as 100.
            II.2   | 15 điểm × tỷ lệ hoàn thành bình quân của các nhiệm vụ, có trọng số. | 15 points × the weighted mean of how far the tasks are done.
            III.1  | Đơn vị nào cũng có 25 điểm ban đầu; kết quả công tác được cộng, trừ ở các tiêu chí khác. | Every unit starts with 25 points; work adds and takes away in other criteria.
            III.2b | Người chấm cho điểm, từ −5 đến 0.                            | A person gives points, from −5 to 0.
            """)
    void saysTheOtherRulesInBothLanguages(String code, String vi, String en) {
        LeafScore score = everyShape(code, "A=1");

        assertThat(new Explanation(Language.VI, unit -> unit).rule(score)).isEqualTo(vi);
        assertThat(new Explanation(Language.EN, unit -> unit).rule(score)).isEqualTo(en);
    }

    /** Reads {@code "X=3 points=4 NV1=1*90 offence=O"}: a figure, points typed for the criterion, a task, an offence. */
    private static LeafScore everyShape(String code, String text) {
        Map<String, BigDecimal> figures = new HashMap<>();
        Map<String, BigDecimal> points = new HashMap<>();
        List<Task> tasks = new ArrayList<>();
        Set<String> offences = new HashSet<>();
        for (String word : text.split(" +", -1)) {
            List<String> sides = Arrays.asList(word.split("[=*]", -1));
            if (sides.get(0).equals("offence")) {
                offences.add(sides.get(1));
            } else if (sides.get(0).equals("points")) {
                points.put(code, new BigDecimal(sides.get(1)));
            } else if (sides.size() == 3) {
                tasks.add(new Task(sides.get(0), new BigDecimal(sides.get(1)), new BigDecimal(sides.get(2))));
            } else {
                figures.put(sides.get(0), new BigDecimal(sides.get(1)));
            }
        }
        Entries entries = new Entries(
                "an", figures, Map.of(), points, Set.of(), tasks.isEmpty() ? Map.of() : Map.of(code, tasks), offences);
        return leaf(TableExamples.everyShape().rules(), entries, code);
    }

    private static LeafScore leaf(ScoreTable table, Entries entries, String code) {
        return Scoring.score(table, List.of(entries)).getFirst().leaves().stream()
                .filter(score -> score.leaf().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static LeafScore score(String code, int a1, int b1) {
        ScoreTable table = TableExamples.small();
        Map<String, BigDecimal> figures = new HashMap<>();
        figures.put("A1", BigDecimal.valueOf(a1));
        figures.put("A2", BigDecimal.valueOf(100));
        figures.put("B1", BigDecimal.valueOf(b1));
        Entries entries = new Entries("an", figures, Map.of(), Map.of(), Set.of());
        return leaf(table, entries, code);
    }
}
