package vn.thidua.conference.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.conference.ListedUnits;
import vn.thidua.conference.ReviewFigures;
import vn.thidua.conference.SamplePictures;
import vn.thidua.organization.UnitDirectory;

class ProceedingsReaderTests {

    @TempDir
    private Path folder;

    private final UnitDirectory units = new ListedUnits();
    private final ProceedingsReader reader = new ProceedingsReader(units, new ReviewFigures(units));

    @Test
    void readsTheSampleWithoutDefects() throws IOException {
        Defects defects = new Defects();

        Proceedings sample = read(Files.readString(SamplePictures.SAMPLE), defects);

        assertThat(defects.inOrder()).isEmpty();
        assertThat(sample.clusters()).containsExactly("6", "7");
        assertThat(sample.delegations()).hasSize(13);
        assertThat(sample.findings()).hasSize(3);
        assertThat(sample.conclusions()).hasSize(4);
        assertThat(sample.pictures()).hasSize(2);
        assertThat(sample.programme())
                .last()
                .satisfies(item -> assertThat(item.to()).hasHour(11));
        assertThat(sample.programme())
                .anySatisfy(item -> assertThat(item.parts()).hasSize(5));
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            # old                          | new                              | place                        | code                        | why
            startsOn: 2017-10-12           | startsOn: 12/10/2017             | startsOn                     | NOT_A_DATE                  | one way to write a day
            endsOn: 2017-10-12             | endsOn: 2017-10-11               | endsOn                       | ENDS_BEFORE_IT_STARTS       | time runs forward
            period: 2017-9M                | period: "2017" 9M                |                              | NOT_YAML                    | text after a closing quote
            period: 2017-9M                | period: 2017-9M\\nperiod: 2017-6M | period                      | TWICE                       | which of the two?
            period: 2017-9M                | period: 2017-7M                  | period                       | UNKNOWN_PERIOD              | figures are asked by period
            "7"]                           | "9"]                             | clusters                     | UNKNOWN_CLUSTER             | members come from clusters
            illustrative: true             | illustrative: maybe              | illustrative                 | NOT_ONE_OF                  | every paper depends on it
            host: gia-lai                     | host: XX                         | roles.host                   | UNKNOWN_UNIT                | the register knows the units
            chair: Phó                     | chairman: Phó                    | roles.chairman               | UNKNOWN_FIELD               | a misspelt field is not lost
            to: "07:45"                    | to: 7h45                         | programme[1].to              | NOT_A_TIME                  | one way to write a time
            from: "08:00"                  | from: "07:00"                    | programme[3].from            | BEGINS_BEFORE_THE_ONE_BEFORE | programme runs in order
            to: "10:00"                    | to: "10:50"                      | programme[5].parts           | OUTSIDE_ITS_ITEM            | a part lies inside its item
            unit: kon-tum, head                | unit: gia-lai, head                 | delegations[2].unit          | TWICE                       | one delegation a unit
            delegates: 5 }                 | delegates: five }                | delegations[3].delegates     | NOT_A_COUNT                 | people are counted
            acts: [ghi nhận, biểu dương, đánh giá cao] | acts: ghi nhận       | recognition.acts             | NOT_A_LIST                  | a list stays a list
            code: 1.b                      | code: 1.a                        | conclusions[1].items[2].code | TWICE                       | tasks are known by code
            due: 2017-12-15                | due: 2017-10-01                  | conclusions[1].items[1].due  | DUE_BEFORE_CONFERENCE       | nobody is late at once
            due: 2017-12-15                | deu: 2017-12-15                  | conclusions[1].items[1].due  | MISSING                     | a task has a day
            kind: decision                 | kind: order                      | conclusions[3].items[3].kind | NOT_ONE_OF                  | three kinds of conclusions
            kind: information              | kind: information\\n        due: 2017-12-01 | conclusions[4].items[3].due | ONLY_TASKS_HAVE     | information asks nothing of anybody
            units: [gia-lai, binh-dinh]                | units: [gia-lai, gia-lai]                  | conclusions[4].items[2].units | TWICE                      | one task a unit
            pictures/hall.jpg              | ../outside.jpg                   | pictures[1].file             | PICTURE_OUTSIDE_FOLDER      | nothing is read elsewhere
            pictures/hall.jpg              | pictures/none.jpg                | pictures[1].file             | PICTURE_UNREADABLE          | papers need the picture
            pictures/hall.jpg              | conference.yaml                  | pictures[1].file             | PICTURE_NOT_AN_IMAGE        | only pictures are pictures
            caption: Quang cảnh hội nghị   | caption: ""                      | pictures[1].caption          | EMPTY                       | a picture without words says nothing
            """)
    void namesTheDefect(String old, String now, @Nullable String place, String code, String why) throws IOException {
        Defects defects = new Defects();
        Files.writeString(folder.resolveSibling("outside.jpg"), "");

        read(first(Files.readString(SamplePictures.SAMPLE), old, now.replace("\\n", "\n")), defects);

        assertThat(defects.inOrder())
                .extracting(defect -> Map.entry(
                        defect.place(), ((ProceedingsViolation) defect.what().code()).name()))
                .contains(Map.entry(Optional.ofNullable(place).orElse(""), code));
    }

    @Test
    void namesAllDefectsAtOnceWithTheirLines() throws IOException {
        Defects defects = new Defects();
        String text = first(Files.readString(SamplePictures.SAMPLE), "startsOn: 2017-10-12", "startsOn: soon")
                .replace("host: gia-lai", "host: XX")
                .replace("pictures/delegates.jpg", "pictures/nobody.jpg");

        read(text, defects);

        assertThat(defects.inOrder()).extracting(Defects.Found::line).isSorted();
        assertThat(defects.inOrder())
                .extracting(defect -> line(text, defect.line()))
                .anyMatch(line -> line.startsWith("startsOn: soon"))
                .anyMatch(line -> line.strip().equals("host: XX"))
                .anyMatch(line -> line.contains("pictures/nobody.jpg"));
    }

    @Test
    void saysWhatIsMissingInAnEmptyFile() throws IOException {
        Defects defects = new Defects();

        read("{}", defects);

        assertThat(defects.inOrder())
                .allMatch(defect -> defect.what().code() == ProceedingsViolation.MISSING)
                .extracting(Defects.Found::place)
                .contains("code", "title", "roles", "conclusions");
    }

    private Proceedings read(String text, Defects defects) throws IOException {
        SamplePictures.file(folder, text);
        return reader.read(text, folder, defects);
    }

    private static String first(String text, String old, String now) {
        int at = text.indexOf(old);
        assertThat(at).as("the sample contains " + old).isNotNegative();
        return text.substring(0, at) + now + text.substring(at + old.length());
    }

    private static String line(String text, int number) {
        return text.lines().skip(number - 1L).findFirst().orElse("");
    }
}
