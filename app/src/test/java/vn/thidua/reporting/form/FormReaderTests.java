package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
                        "form.yaml:0 CODE_MALFORMED [Force Building]",
                        "form.yaml:0 VERSION_WRONG [0]",
                        "form.yaml:0 TAB_MALFORMED [A/B]",
                        "form.yaml:0 GROUP_UNKNOWN [XX]",
                        "form.yaml:0 FIELD_MISSING [sheets[1].title.en]",
                        "form.yaml:0 GROUP_TWICE [LD]",
                        "form.yaml:0 PART_NOT_ASKED [TD06, CT01]");
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
