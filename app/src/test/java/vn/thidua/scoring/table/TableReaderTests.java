package vn.thidua.scoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.core.rating.Gate;
import vn.thidua.core.rating.Grade;
import vn.thidua.core.rating.Grading;
import vn.thidua.core.rating.Quota;
import vn.thidua.core.scoring.Band;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Condition;
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Lateness;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.Operand;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.Scorer;
import vn.thidua.core.scoring.TableDefect;
import vn.thidua.scoring.SampleFiles;
import vn.thidua.shared.LineDefect;

class TableReaderTests {

    @Test
    void readsATableWithItsPeriodsAndTieBreaks() {
        TableDocument table = read(TableExamples.SMALL);

        assertThat(table.code()).isEqualTo("SMALL");
        assertThat(table.periods()).containsEntry("2017-9M", Standing.PROVISIONAL);
        assertThat(table.tieBreaks())
                .containsExactly(new TieBreak.Points("I"), new TieBreak.Figure("B1", TieBreak.Better.LOWER));
        assertThat(table.rules().leaves()).extracting("code").containsExactly("I.1", "I.2", "I.3", "II.1");
        assertThat(table.indicators()).isEqualTo(Set.of("A1", "A2", "B1"));
    }

    @Test
    void readsTheSampleWithOneHundredPoints() {
        TableDocument table = read(SampleFiles.text(SampleFiles.TABLE));

        assertThat(table.rules().maximum()).isEqualByComparingTo(new BigDecimal(100));
        assertThat(table.invented()).isTrue();
        assertThat(table.rules().nodes())
                .extracting("code")
                .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        assertThat(table.rules().limits()).isEqualTo(Limits.NONE);
        assertThat(table.rules().offences()).isEmpty();
        assertThat(table.grading()).isEqualTo(Grading.NONE);
    }

    @Test
    void readsEveryRuleShape() {
        assertThat(read(SampleFiles.everyShape()).rules().leaves().stream()
                        .map(leaf -> leaf.rule().getClass().getSimpleName()))
                .containsAll(Arrays.stream(Rule.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }

    @Test
    void readsWhatTheShapesSay() {
        TableDocument table = read(SampleFiles.everyShape());

        assertThat(rule(table, "I.2"))
                .isEqualTo(new Direct(
                        Optional.of(
                                new Scorer("STANDING-BODY", new Label("thường trực Hội đồng", "the standing body"))),
                        BigDecimal.ZERO));
        assertThat(rule(table, "III.2b")).isEqualTo(new Direct(Optional.empty(), new BigDecimal(-5)));
        assertThat(rule(table, "I.3"))
                .isInstanceOfSatisfying(
                        Lateness.class,
                        late -> assertThat(late)
                                .isEqualTo(new Lateness(
                                        List.of("BC01", "BC02"),
                                        Lateness.Gathering.SUM,
                                        Lateness.Days.WORKING,
                                        late.bands())));
        assertThat(rule(table, "I.6")).isEqualTo(new Derived("PARENT-SCORE", new BigDecimal(100)));
        assertThat(rule(table, "II.5"))
                .isInstanceOfSatisfying(
                        Bonus.class,
                        bonus -> assertThat(bonus.operand()).isEqualTo(new Operand.Difference("MH01", "MH02")));
        assertThat(table.indicators()).contains("BC01", "BC02", "MH01", "MH02").doesNotContain("PARENT-SCORE");
    }

    @Test
    void readsLimitsOffencesAndGrades() {
        TableDocument table = read(SampleFiles.everyShape());

        assertThat(table.rules().limits())
                .isEqualTo(new Limits(
                        Optional.of(BigDecimal.TEN),
                        Optional.of(new BigDecimal(20)),
                        Optional.of(BigDecimal.ZERO),
                        Optional.of(new BigDecimal(105))));
        assertThat(table.rules().offences())
                .extracting(Offence::consequences)
                .containsExactly(
                        List.of(
                                new Offence.Consequence.LowestGrade(),
                                new Offence.Consequence.NoPlace(),
                                new Offence.Consequence.NoTitle("Cờ thi đua")),
                        List.of(new Offence.Consequence.LeafZeroed("I.4")));
        assertThat(table.grading().grades()).extracting(Grade::code).containsExactly("D", "C", "B", "A");
        Grade best = table.grading().grades().getLast();
        assertThat(best.from()).contains(new Band.Bound(new BigDecimal(90), true));
        assertThat(best.gates())
                .containsExactly(
                        new Gate.ShareOfNode("II.2", new BigDecimal(80)),
                        new Gate.OfFigure(new Condition(
                                new Operand.Quantity("MH01"), Binary.Comparison.AT_LEAST, new BigDecimal(3))),
                        new Gate.AllTasksDone());
        assertThat(best.quota())
                .contains(new Quota(new BigDecimal(20), Optional.of("B"), RoundingMode.DOWN, Quota.Ties.LEAVE_TO_VOTE));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            # written                        | instead                            | code                        | line | why
            ceiling: 105                     | ceiling: 99                        | CEILING_BELOW_MAXIMUM       | 4    | nobody could reach the maximum of the table
            deductionCap: 8                  | deductionCap: -8                   | DEDUCTION_CAP_NEGATIVE      | 57   | less than no deduction
            leaf: I.4                        | leaf: I.9                          | OFFENCE_LEAF_UNKNOWN        | 30   | no such criterion
            leaf: I.4                        | title: X                           | CONSEQUENCE_UNCLEAR         | 33   | a zeroed leaf is a leaf
            what: LOWEST_GRADE               | what: SHAME                        | CHOICE_UNKNOWN              | 27   | no such consequence
            code: SERIOUS-CASE               | code: SERIOUS_CASE                 | CODE_MALFORMED              | 24   | codes stand in files and addresses
            from: 70                         | from: 50                           | GRADES_UNORDERED            | 41   | two grades from fifty
            node: II.2                       | node: V                            | GATE_NODE_UNKNOWN           | 46   | no such section
            node: II.2, percent: 80          | percent: 80                        | GATE_UNCLEAR                | 50   | eighty per cent of what
            tasks: ALL_DONE                  | tasks: SOME                        | CHOICE_UNKNOWN              | 52   | no such condition
            ofGrade: B                       | ofGrade: Z                         | QUOTA_BASE_UNKNOWN          | 46   | no such grade
            ties: LEAVE_TO_VOTE              | ties: KEEP_ALL                     | CHOICE_UNKNOWN              | 53   | a quota is never exceeded
            gather: SUM                      | gather: MEAN                       | CHOICE_UNKNOWN              | 83   | no such gathering
            outOf: 100                       | outOf: 0                           | TARGET_NOT_POSITIVE         | 103  | no share of nothing
            figure: MH01, minus: MH02        | minus: MH02                        | KEY_MISSING                 | 135  | less than what
            lowest: -5                       | lowest: 5                          | LOWEST_ABOVE_ZERO           | 154  | nothing found would be refused
            """)
    void namesWhatIsWrongWithTheOtherShapes(String written, String instead, TableViolation code, int line, String why) {
        assertThat(defects(SampleFiles.everyShape().replaceFirst(Pattern.quote(written), instead)))
                .extracting(LineDefect::line, defect -> defect.what().code())
                .contains(tuple(line, code));
    }

    @Test
    void wantsGradesIfAnOffenceLeadsToTheLowest() {
        String yaml = SampleFiles.everyShape();
        String without = yaml.substring(0, yaml.indexOf("grades:")) + yaml.substring(yaml.indexOf("sections:"));

        assertThat(defects(without))
                .extracting(defect -> defect.what().code())
                .containsExactly(TableViolation.GRADES_MISSING);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', textBlock = """
            # written                | instead            | code                         | line | why
            version: 1               | version: one       | NOT_A_NUMBER                 | 2    | a version is a number
            version: 1               | version: 0         | OUT_OF_RANGE                 | 2    | versions begin at 1
            code: SMALL              | code: Bảng         | CODE_MALFORMED               | 1    | codes stand in files and addresses
            signedOn: 2017-03-30     | signedOn: 30/3/2017 | NOT_A_DATE                  | 4    | days are written year first
            points: PROVISIONAL      | points: MAYBE      | CHOICE_UNKNOWN               | 7    | only two standings
            maximum: 8               | maximum: 9         | MAXIMA_DIFFER                | 17   | children add up to 8
            maximum: 10              | maximal: 10        | KEY_UNKNOWN                  | 8    | a typing error is named
            maximum: 10              | maximal: 10        | KEY_MISSING                  | 1    | and what it should have been
            code: II.1               | code: I.1          | CODE_DUPLICATE               | 44   | the second one is named
            shape: DIRECT            | shape: GUESS       | CHOICE_UNKNOWN               | 47   | no such rule shape
            part: A1, whole: A2      | part: A1           | KEY_MISSING                  | 27   | a quotient needs both
            figure: B1               | figure: B1, constant: 3 | OPERAND_UNCLEAR         | 35   | one number, not two
            below: 95, points: 4     | below: 94, points: 4 | BANDS_GAP                  | 22   | 94 to 95 has no band
            from: 95, points: 6      | from: 95, points: 5 | BEST_BAND_DIFFERS           | 22   | the best band is the maximum
            from: 95, points: 6      | from: 95, above: 95, points: 6 | BAND_END_TWICE   | 31   | one lower end
            perUnit: 0.5             | perUnit: 0         | RATE_NOT_POSITIVE            | 32   | a deduction deducts
            section: I               | section: V         | TIE_BREAK_UNKNOWN            | 14   | no such section
            rule: {shape: DIRECT}    | criteria: []       | EMPTY                        | 44   | a section has criteria
            by: SCALED_TOTAL         | by: SCALED_TOTAL: x | NOT_YAML                    | 11   | broken text
            """)
    void namesWhatIsWrongAndInWhichLine(String written, String instead, TableViolation code, int line, String why) {
        assertThat(defects(TableExamples.SMALL.replaceFirst(Pattern.quote(written), instead)))
                .extracting(LineDefect::line, defect -> defect.what().code())
                .contains(tuple(line, code));
    }

    @Test
    void namesEveryDefectAtOnceInTheOrderOfTheText() {
        String broken = TableExamples.SMALL
                .replace("version: 1", "version: x")
                .replace("maximum: 8", "maximum: 7")
                .replace("shape: DIRECT", "shape: GUESS");

        assertThat(defects(broken))
                .extracting(defect -> defect.what().code())
                .containsExactly(
                        TableViolation.NOT_A_NUMBER, TableViolation.MAXIMA_DIFFER, TableViolation.CHOICE_UNKNOWN);
    }

    @Test
    void saysNothingAboutSumsThatItCouldNotRead() {
        assertThat(defects(TableExamples.SMALL.replace("maximum: 8", "maximum: eight")))
                .extracting(defect -> defect.what().code())
                .containsExactly(TableViolation.NOT_A_NUMBER);
    }

    @ParameterizedTest
    @EnumSource
    void hasANameForEveryDefectThatTheCoreFinds(TableDefect.Kind kind) {
        assertThat(TableViolation.valueOf(kind.name()).key()).startsWith("scoring.table.");
    }

    @ParameterizedTest
    @CsvSource({"''", "'[]'", "'just words'", "'a: [1, 2'", "'{}'"})
    void refusesTextsThatAreNoTable(String text) {
        assertThat(defects(text)).isNotEmpty();
    }

    private static Rule rule(TableDocument table, String leaf) {
        return table.rules().leaves().stream()
                .filter(one -> one.code().equals(leaf))
                .findFirst()
                .orElseThrow()
                .rule();
    }

    private static TableDocument read(String yaml) {
        return switch (TableReader.read("table.yaml", yaml)) {
            case TableReader.Outcome.Read read -> read.document();
            case TableReader.Outcome.Refused(List<LineDefect> defects) ->
                throw new AssertionError("refused: " + defects);
        };
    }

    private static List<LineDefect> defects(String yaml) {
        return switch (TableReader.read("table.yaml", yaml)) {
            case TableReader.Outcome.Read _ -> List.of();
            case TableReader.Outcome.Refused(List<LineDefect> defects) -> defects;
        };
    }
}
