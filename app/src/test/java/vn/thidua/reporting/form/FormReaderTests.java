package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.shared.LineDefect;

class FormReaderTests {

    private static final Path SAMPLES = WorkbookExamples.SAMPLES;

    @Test
    void readsTheFormOfTheSamples() {
        Form form = WorkbookExamples.form();

        assertThat(form.code()).isEqualTo("force-building");
        assertThat(form.sheets()).extracting(sheet -> sheet.indicators().size()).containsExactly(20, 20, 20, 12, 11);
        assertThat(form.indicators().stream().filter(IndicatorDefinition::isDerived))
                .hasSize(16);
        assertThat(form.indicators().stream()
                        .filter(IndicatorDefinition::restricted)
                        .map(IndicatorDefinition::code))
                .containsExactly("TC01", "KL01", "KL02", "KL03", "KL04", "KL05", "KL06", "KL07", "KL08", "KL09");
        assertThat(form.indicators().stream().filter(indicator -> indicator.target() instanceof AnnualTarget.PerUnit))
                .hasSize(25);
    }

    @Test
    void namesEveryDefectOfTheDescription() throws IOException {
        String form = """
                code: Force Building
                name: {vi: Biểu, en: Form}
                sheets:
                  - tab: "A/B"
                    title: {vi: Một}
                    groups: [LD, XX]
                  - tab: B
                    title: {vi: Hai, en: Two}
                    groups: [TD, LD]
                """;

        assertThat(defects(form, Files.readString(SAMPLES.resolve("indicators.csv"))))
                .containsExactly(
                        "form.yaml:1 CODE_MALFORMED [Force Building]",
                        "form.yaml:1 FIELD_MISSING [version]",
                        "form.yaml:4 TAB_MALFORMED [A/B]",
                        "form.yaml:5 FIELD_MISSING [sheets[1].title.en]",
                        "form.yaml:6 GROUP_UNKNOWN [XX]",
                        "form.yaml:9 GROUP_TWICE [LD]",
                        "form.yaml:9 PART_NOT_ASKED [TD06, CT01]");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # written           | instead                | defect                                   | why
            version: 1          | version: one           | 3 VERSION_WRONG [one]                    | versions are counted
            version: 1          | version: 0             | 3 VERSION_WRONG [0]                      | from one
            version: 1          | version: [1]           | 3 FIELD_OF_OTHER_KIND [version]          | a list has no number
            version: 1          | version: 1\\nversion: 2 | 4 FIELD_TWICE [version]                  | which of the two?
            groups: [LD, GD, CT] | groups: LD            | 12 FIELD_OF_OTHER_KIND [sheets[1].groups] | one group is a list of one
            groups: [LD, GD, CT] | groups: []            | 12 FIELD_MISSING [sheets[1].groups]      | a sheet asks something
            groups: [LD, GD, CT] | groups: [LD, {GD: CT}] | 12 FIELD_OF_OTHER_KIND [sheets[1].groups] | a group has a code
            tab: Biểu 2         | tab: BIỂU 1            | 13 TAB_TWICE [BIỂU 1]                    | Excel does not see capitals
            sheets:             | sheets: [              | FILE_UNREADABLE                          | broken text
            """)
    void namesTheDefectAndItsLine(String written, String instead, String defect, String why) throws IOException {
        String form = Files.readString(SAMPLES.resolve("form.yaml"));
        assertThat(form).contains(written);

        assertThat(defects(
                        form.replace(written, instead.replace("\\n", "\n")),
                        Files.readString(SAMPLES.resolve("indicators.csv"))))
                .anyMatch(found -> found.contains(defect));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "just words", "a: [1, 2", "{}", "sheets: {tab: A}"})
    void refusesTextsThatAreNoForm(String text) throws IOException {
        assertThat(defects(text, Files.readString(SAMPLES.resolve("indicators.csv"))))
                .isNotEmpty();
    }

    @Test
    void blamesNoGroupOnTheDescriptionWhileTheCatalogueIsDefective() throws IOException {
        assertThat(defects(Files.readString(SAMPLES.resolve("form.yaml")), "code,name_vi\nLD01,Tên\n"))
                .hasSize(17)
                .allMatch(defect -> defect.startsWith("indicators.csv:1 COLUMN_MISSING"));
    }

    private static List<String> defects(String form, String catalogue) {
        return switch (FormReader.read(FormService.description(form), FormService.catalogue(catalogue))) {
            case FormOutcome.Read(Form read) -> throw new AssertionError(read);
            case FormOutcome.Refused(List<LineDefect> defects) ->
                defects.stream()
                        .map(defect -> defect.file() + ":" + defect.line() + " "
                                + defect.what().code().name() + " "
                                + defect.what().arguments())
                        .toList();
        };
    }
}
