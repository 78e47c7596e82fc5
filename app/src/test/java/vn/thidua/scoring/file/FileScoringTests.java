package vn.thidua.scoring.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Language;

class FileScoringTests {

    private static final List<String> SOUND = List.of(
            "unit,kind,code,value,note",
            "an,name,,An,",
            "binh,name,,Bình,",
            "an,figure,A1,96,",
            "an,figure,A2,100,",
            "an,figure,B1,3,",
            "an,points,II.1,1.5,",
            "binh,figure,A1,92,",
            "binh,figure,A2,100,",
            "binh,figure,B1,0,",
            "binh,points,II.1,2,");

    @Test
    void scoresAndRanksAsTheBoardDoes() {
        FileResult result = scored("entries.csv", String.join("\n", SOUND));

        assertThat(result.defects()).isEmpty();
        assertThat(result.lines(Language.VI))
                .anySatisfy(line -> assertThat(line).contains("1  An", "8,60", "10,00"))
                .anySatisfy(line -> assertThat(line).contains("2  Bình", "8,20"))
                .contains("An – hạng 1, 8,60 điểm")
                .contains("  I.2 Vi phạm: B1 = 3; 3 × 0,5 điểm = 1,5 điểm; 2 − 1,5 = 0,5. Được 0,50/2 điểm.");
        assertThat(result.lines(Language.EN)).noneMatch(line -> line.contains("[scoring."));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            # line in place of one                | instead of | defects                                       | why
            an,points,II.1,,                      | 6          | value-blank@7 II.1                            | a blank is no zero
            an,figure,A1,,                        | 3          | value-blank@4 I.1 I.3                         | a blank figure names the criteria that read it
            an,points,II.1,2.5,                   | 6          | entry-above-maximum@7 II.1                    | more than the maximum is never cut
            an,points,II.1,-1,                    | 6          | entry-negative@7 II.1                         | nor is less than zero
            an,points,II.1,tám,                   | 6          | number-unreadable@7 II.1                      | a word is no number
            an,figure,A1,-,                       | 3          | number-unreadable@4 I.1 I.3                   | a dash may be zero or not known
            an,figure,A1,1.234,                   | 3          | number-ambiguous@4 I.1 I.3                    | one thousand or one and a bit
            an,figure,A1,1.2345678,               | 3          | number-too-long@4 I.1 I.3                     | finer than anybody counts
            an,figure,A2,0,                       | 4          | divisor-not-positive@5 I.1                    | nothing is divided by zero
            an,points,II.2,1,                     | 6          | leaf-unknown@7; entry-missing@0 II.1          | a gap in the numbering is no criterion
            an,points,I.1,1,                      | 6          | leaf-computed@7; entry-missing@0 II.1         | points from figures are not typed
            an,figure,A9,1,                       | 3          | figure-unknown@4; figure-missing@0 I.1; figure-missing@0 I.3 | no rule reads it
            an,grade,II.1,1,                      | 6          | kind-unknown@7; entry-missing@0 II.1          | a kind that there is not
            an,points,,1,                         | 6          | code-missing@7; entry-missing@0 II.1          | points for nothing
            ,points,II.1,1,                       | 6          | unit-missing@7; entry-missing@0 II.1          | points for nobody
            ann,points,II.1,1,                    | 6          | unit-unknown@7; entry-missing@0 II.1          | a unit mistyped
            an,name,,An lần nữa,                  | 6          | unit-twice@7; entry-missing@0 II.1            | one unit under two names
            binh,points,II.1,1,                   | 6          | line-twice@11 II.1; entry-missing@0 II.1      | nobody can tell which line is right
            an,notAssigned,II.1,,                 | 6          | reason-missing@7 II.1                         | what is taken off needs a reason
            an,notAssigned,II.1,1,vì sao          | 6          | value-unexpected@7 II.1                       | points or not assigned, not both
            an,notAssigned,II.1,,vì sao           | 6          | none                                          | a criterion taken off is no defect
            """)
    void namesWhatIsWrongAndScoresTheRest(String line, int place, String expected, String why) {
        List<String> lines = Stream.iterate(0, i -> i < SOUND.size(), i -> i + 1)
                .map(i -> i == place ? line : SOUND.get(i))
                .toList();

        JsonNode answer = answer(scored("entries.csv", String.join("\n", lines)));

        assertThat(answer.at("/defects")
                        .valueStream()
                        .map(FileScoringTests::told)
                        .toList())
                .isEqualTo(expected.equals("none") ? List.of() : List.of(expected.split("; ", -1)));
        assertThat(answer.at("/units").size()).isEqualTo(2);
        assertThat(answer.at("/units").valueStream())
                .anySatisfy(unit -> assertThat(unit.at("/leaves/1/outcome").asString())
                        .as("what has no defect is scored")
                        .isEqualTo("scored"));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '§', textBlock = """
            # as saved | why
            comma      | as English settings save it
            semicolon  | as Vietnamese settings save it: semicolons, decimal commas, byte order mark
            words      | with headings and kinds in Vietnamese
            order      | lines in another order
            unseen     | with signs that nobody sees, or that steer a terminal
            """)
    void readsTheFileAsAPersonSavesIt(String form, String why) {
        String plain = String.join("\n", SOUND);
        String text = switch (form) {
            case "semicolon" -> "\ufeff" + plain.replace(',', ';').replace("1.5", "1,5");
            case "words" ->
                plain.replace("unit,kind,code,value,note", "Đơn vị,Loại,Mã,Giá trị,Ghi chú")
                        .replace(",figure,", ",Số liệu,")
                        .replace(",points,", ",điểm,")
                        .replace(",name,", ",Tên đơn vị,");
            case "unseen" -> plain.replace("An,", "A\u001b\u200bn,").replace(",1.5", ",\u200b1.5");
            case "order" ->
                SOUND.getFirst() + "\n"
                        + String.join("\n", SOUND.subList(1, SOUND.size()).reversed());
            default -> plain;
        };

        JsonNode answer = answer(scored("entries.csv", text));

        assertThat(answer.at("/defects").isEmpty()).isTrue();
        assertThat(answer.at("/units/0/name").asString()).isEqualTo("An");
        assertThat(answer.at("/units/0/total").decimalValue()).isEqualByComparingTo("8.60");
        assertThat(answer.at("/units/1/total").decimalValue()).isEqualByComparingTo("8.20");
    }

    @Test
    void refusesWhatIsNoTableAndNoListAtOnce() {
        FileResult.Reading reading = FileResult.read(
                "table.yaml",
                TableExamples.SMALL.replace("maximum: 10", "maximum: 11"),
                "entries.csv",
                "unit,code\nan,II.1\n".getBytes(StandardCharsets.UTF_8));

        assertThat(reading)
                .isInstanceOfSatisfying(
                        FileResult.Reading.Refused.class,
                        refused -> assertThat(refused.defects().stream()
                                        .map(FileScoringTests::told)
                                        .toList())
                                .containsExactly(
                                        "scoring.table.maxima-differ@1",
                                        "scoring.file.column-missing@1",
                                        "scoring.file.column-missing@1"));
    }

    @ParameterizedTest
    @EnumSource(LeafOutcome.Reason.class)
    void hasWordsForEveryReasonWithoutPoints(LeafOutcome.Reason reason) {
        assertThat(FileViolation.valueOf(reason.name()).name()).isEqualTo(reason.name());
    }

    private static FileResult scored(String file, String entries) {
        return switch (FileResult.read(
                "table.yaml", TableExamples.SMALL, file, entries.getBytes(StandardCharsets.UTF_8))) {
            case FileResult.Reading.Scored(FileResult result) -> result;
            case FileResult.Reading.Refused(List<LineDefect> defects) -> throw new AssertionError(defects);
        };
    }

    private static JsonNode answer(FileResult result) {
        return JsonMapper.shared().readTree(result.json(Language.VI));
    }

    private static String told(JsonNode defect) {
        String leaves = String.join(
                " ", defect.at("/leaves").valueStream().map(JsonNode::asString).toList());
        return (defect.at("/code").asString().replace("scoring.file.", "") + "@"
                        + defect.at("/line").asInt() + " " + leaves)
                .strip();
    }

    private static String told(LineDefect defect) {
        return defect.what().code().key() + "@" + defect.line();
    }
}
