package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;

class ExemptionFieldsTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # entries of notAsked                                               | defects                                  | why
            units: [kon-tum], groups: [KL]                                       |                                          | a whole group
            units: [kon-tum, lam-dong], indicators: [CS03, DT06]                 |                                          | single indicators, a mean among them
            units: [kon-tum], groups: [CS], indicators: [KL01]                   |                                          | both
            units: [nobody-yet], indicators: [CS03]                              |                                          | units may be imported later
            units: [kon-tum], groups: [XX]                                       | GROUP_NOT_ON_FORM [XX]                   | no such group
            units: [kon-tum], indicators: [XX01]                                 | INDICATOR_NOT_ON_FORM [XX01]             | no such indicator
            units: [kon-tum]                                                     | NOT_ASKED_EMPTY []                       | nothing is left out
            units: [kon-tum], indicators: []                                     | FIELD_MISSING [notAsked[1].indicators]  | an empty list
            units: [], indicators: [CS03]                                        | FIELD_MISSING [notAsked[1].units]       | nobody is meant
            indicators: [CS03]                                                   | FIELD_MISSING [notAsked[1].units]       | nobody is named
            units: ['Kon Tum'], indicators: [CS03]                               | UNIT_MALFORMED [Kon Tum]                 | codes have no blanks
            units: [kon-tum, kon-tum], indicators: [CS03]                        | UNIT_TWICE [kon-tum]                     | once is enough
            units: [kon-tum], groups: [CS], indicators: [CS03]                   | NOT_ASKED_TWICE [CS03, kon-tum]          | the group has it already
            units: [kon-tum], indicators: [KL04]                                 | NOT_ASKED_COMPUTED [KL04]                | follows from its parts
            units: [kon-tum], indicators: [DT03]                                 | WEIGHT_NOT_ASKED [DT06, DT03, kon-tum]   | the mean would count for nothing
            units: [kon-tum], indicators: [DT03, DT06]                           |                                          | neither side is asked
            units: [kon-tum], indicators: [DT06]                                 |                                          | the weight has a meaning of its own
            units: [kon-tum], indicators: [KL02]                                 |                                          | the other part of the ratio too
            """)
    void namesWhatIsWrong(String entry, String defects, String why) throws IOException {
        assertThat(defects("notAsked:\n  - {" + entry + "}\n"))
                .isEqualTo(defects == null ? List.of() : List.of(defects));
    }

    @Test
    void namesTheLineOfAPairThatCameBefore() throws IOException {
        String form = sample() + """
                notAsked:
                  - units: [kon-tum, lam-dong]
                    indicators: [CS03]
                  - units: [lam-dong]
                    groups: [CS]
                """;

        assertThat(read(form))
                .singleElement()
                .satisfies(defect -> assertThat(defect.line())
                        .isEqualTo(form.lines().toList().size()));
    }

    @Test
    void asksWhatIsComputedOnlyWhereEveryPartIsAsked() throws IOException {
        Form form = form("notAsked:\n  - {units: [kon-tum], indicators: [KL02, DT06]}\n");

        assertThat(form.asks("kon-tum", "KL04")).as("KL02 ÷ TC01").isFalse();
        assertThat(form.asks("kon-tum", "KL02")).isFalse();
        assertThat(form.asks("kon-tum", "TC01")).isTrue();
        assertThat(form.asks("kon-tum", "DT06")).isFalse();
        assertThat(form.asks("kon-tum", "DT03")).isTrue();
        assertThat(form.asks("gia-lai", "KL04")).isTrue();
        assertThat(form.asks("gia-lai", "XX99")).isFalse();
    }

    @Test
    void categoriesFollowTheirWhole() throws IOException {
        Form form = form("""
                disaggregations:
                  - indicator: LD01
                    categories:
                      - {code: A, name: {vi: tỉnh, en: province}}
                notAsked:
                  - {units: [kon-tum], indicators: [LD01]}
                """);

        assertThat(form.asks("kon-tum", "LD01.A")).isFalse();
        assertThat(form.asks("gia-lai", "LD01.A")).isTrue();
    }

    @Test
    void aSketchSaysItInYamlAndForgetsItWithTheIndicator() throws IOException {
        Sketch sketch =
                reading("notAsked:\n  - {units: [kon-tum], groups: [KL]}\n").sketch();

        Sketch changed = sketch.exempting("CS03", List.of("lam-dong", "kon-tum"));
        assertThat(read(SketchText.of(changed), changed).notAsked().of("lam-dong"))
                .containsExactly("CS03");
        assertThat(read(SketchText.of(changed), changed).notAsked().of("kon-tum"))
                .contains("CS03", "KL01");
        assertThat(changed.dropping("CS03").exemptions()).isEqualTo(sketch.exemptions());
        assertThat(changed.adding("Biểu 9", new BilingualText("Chín", "Nine")).exemptions())
                .isEqualTo(changed.exemptions());
    }

    private static Form read(String text, Sketch sketch) throws IOException {
        FormReader.Reading reading =
                FormReader.reading(FormService.description(text), FormService.catalogue(catalogue()));
        assertThat(reading.defects()).isEmpty();
        assertThat(reading.sketch()).isEqualTo(sketch);
        return reading.form();
    }

    private static Form form(String more) throws IOException {
        FormReader.Reading reading = reading(more);
        assertThat(reading.defects()).isEmpty();
        return reading.form();
    }

    private static FormReader.Reading reading(String more) throws IOException {
        return FormReader.reading(FormService.description(sample() + more), FormService.catalogue(catalogue()));
    }

    private static List<String> defects(String more) throws IOException {
        return read(sample() + more).stream()
                .map(defect -> defect.what().code().name() + " " + defect.what().arguments())
                .toList();
    }

    private static List<LineDefect> read(String form) throws IOException {
        return FormReader.reading(FormService.description(form), FormService.catalogue(catalogue()))
                .defects();
    }

    private static String sample() throws IOException {
        return Files.readString(WorkbookExamples.SAMPLES.resolve("form.yaml"));
    }

    private static String catalogue() throws IOException {
        return Files.readString(WorkbookExamples.SAMPLES.resolve("indicators.csv"));
    }
}
