package vn.thidua.scoring.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.shared.LineDefect;
import vn.thidua.web.Language;

/**
 * The sample with every shape of rule, worked out by hand. A: I is 5 + 4.5 + 3 + 10 + 4 + 8.5 and 4 bonus, II is 10 + 13.5 + 7
 * and 1 bonus, III is 25 − 2 − 1; 92.5 of 100. B: I is 5 + 5 + 5 + 10, II is 10 + 15 + 10, III is 25; 85 of 100, and a serious case
 * bars it from a place.
 */
class EveryShapeFileTests {

    private static final String TABLE = text("score-table.yaml");
    private static final String ENTRIES = text("entries.csv");

    @Test
    void scoresEveryShapeFromAFile() {
        JsonNode answer = answer(ENTRIES);

        assertThat(answer.at("/defects").isEmpty()).isTrue();
        assertThat(answer.at("/units/0/unit").asString()).isEqualTo("don-vi-a");
        assertThat(answer.at("/units/0/total").decimalValue()).isEqualByComparingTo("92.5");
        assertThat(points(answer, "II.2"))
                .as("(100 × 2 + 70 × 1) ÷ 3 = 90 % of 15")
                .isEqualTo("13.5");
        assertThat(points(answer, "I.6")).as("85 of 100, of 10").isEqualTo("8.5");
        assertThat(points(answer, "III.2b"))
                .as("below zero, as far as the table lets it")
                .isEqualTo("-1");
    }

    @Test
    void givesNoPlaceToWhomAnOffenceBarsAndSaysWhy() {
        JsonNode barred = answer(ENTRIES).at("/units/1");

        assertThat(barred.at("/place").isNull()).isTrue();
        assertThat(barred.at("/total").decimalValue())
                .as("the points stay to be seen")
                .isEqualByComparingTo("85");
        assertThat(barred.at("/barredBy/0").asString()).isEqualTo("SERIOUS-CASE");
        assertThat(scored(ENTRIES).lines(Language.VI))
                .contains("Đơn vị B – không xếp hạng vì để xảy ra vụ việc nghiêm trọng, 85,00 điểm");
    }

    @Test
    void zeroesTheCriterionThatAnOffenceIsAbout() {
        JsonNode answer = answer(ENTRIES + "don-vi-a,offence,FALSE-REPORT,,theo kết luận kiểm tra\n");

        assertThat(points(answer, "I.4")).isEqualTo("0");
        assertThat(answer.at("/units/0/total").decimalValue()).isEqualByComparingTo("82.5");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # line                                       | defect                        | why
            don-vi-a,offence,LATE,,lý do                 | offence-unknown@37            | the table does not know it
            don-vi-a,offence,FALSE-REPORT,1,lý do        | offence-with-value@37         | an offence has no amount
            don-vi-a,offence,FALSE-REPORT,,              | offence-without-reason@37     | nobody is found guilty without a reason
            don-vi-a,task,NV3,50,                        | task-code-wrong@37            | of which criterion
            don-vi-a,task,II.2/,50,                      | task-code-wrong@37            | which task
            don-vi-a,task,I.2/NV3,50,                    | leaf-without-tasks@37         | points are typed there
            don-vi-a,task,X.2/NV3,50,                    | leaf-without-tasks@37         | there is no such criterion
            don-vi-a,weight,II.2/NV3,5,                  | weight-without-task@37 II.2   | nothing to be weighed
            don-vi-a,task,II.2/NV3,một nửa,              | number-unreadable@37 II.2     | a word is no number
            don-vi-a,task,II.2/NV2,50,                   | line-twice@37 II.2            | nobody can tell which line is right
            don-vi-a,task,II.2/NV3,101,                  | task-impossible@0 II.2        | more than done
            """)
    void namesWhatIsWrongWithTasksAndOffences(String line, String defect, String why) {
        List<String> told = answer(ENTRIES + line + "\n")
                .at("/defects")
                .valueStream()
                .map(EveryShapeFileTests::told)
                .toList();

        assertThat(told).as(why).containsExactly(defect);
    }

    private static String points(JsonNode answer, String leaf) {
        return answer.at("/units/0/leaves")
                .valueStream()
                .filter(one -> one.at("/code").asString().equals(leaf))
                .map(one ->
                        one.at("/points").decimalValue().stripTrailingZeros().toPlainString())
                .findFirst()
                .orElseThrow();
    }

    private static String told(JsonNode defect) {
        List<String> words =
                new ArrayList<>(List.of(defect.at("/code").asString().replace("scoring.file.", "") + "@"
                        + defect.at("/line").asInt()));
        defect.at("/leaves").valueStream().map(JsonNode::asString).forEach(words::add);
        return String.join(" ", words);
    }

    private static JsonNode answer(String entries) {
        return JsonMapper.shared().readTree(scored(entries).json(Language.VI));
    }

    private static FileResult scored(String entries) {
        return switch (FileResult.read(
                "score-table.yaml", TABLE, "entries.csv", entries.getBytes(StandardCharsets.UTF_8))) {
            case FileResult.Reading.Scored(FileResult result) -> result;
            case FileResult.Reading.Refused(List<LineDefect> defects) ->
                throw new AssertionError(Arrays.toString(defects.toArray()));
        };
    }

    private static String text(String name) {
        try {
            return Files.readString(Path.of("..", "samples", "rules", name));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
