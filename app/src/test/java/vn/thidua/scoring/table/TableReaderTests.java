package vn.thidua.scoring.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.core.scoring.Rule;
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
    void readsTheSampleWithOneHundredPointsAndEveryRuleShape() {
        TableDocument table = read(SampleFiles.text(SampleFiles.TABLE));

        assertThat(table.rules().maximum()).isEqualByComparingTo(new BigDecimal(100));
        assertThat(table.invented()).isTrue();
        assertThat(table.rules().nodes())
                .extracting("code")
                .containsExactly("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");
        assertThat(table.rules().leaves().stream()
                        .map(leaf -> leaf.rule().getClass().getSimpleName()))
                .containsAll(Arrays.stream(Rule.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
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
