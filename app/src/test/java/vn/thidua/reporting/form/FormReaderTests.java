package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.MessageSource;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.indicator.IndicatorViolation;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.reporting.workbook.WorkbookViolation;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.ViolationCode;

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
    void namesEveryDefectOfTheCatalogue() throws IOException {
        List<String> lines = Files.readAllLines(SAMPLES.resolve("indicators.csv"));
        String catalogue = String.join(
                "\n",
                lines.getFirst(),
                "L1,LD,Lãnh đạo,Leadership,,Name,%,%,NUMBER,9,SUM,LAST,,,UP,maybe,COMMON,many,LD03<LD02",
                "LD01,LD,Chỉ đạo,Leadership,Tên,Name,%,%,PERCENT,1,RATIO,RATIO,LD08,LD01,HIGHER,no,NONE,,",
                "LD01,LD,Lãnh đạo,Leadership,Tên,Name,%,%,INTEGER,0,LAST,MEAN,,,HIGHER,no,NONE,,");

        assertThat(defects(Files.readString(SAMPLES.resolve("form.yaml")), catalogue))
                .contains(
                        "indicators.csv:2 CODE_MALFORMED [code, L1]",
                        "indicators.csv:2 VALUE_MISSING [name_vi]",
                        "indicators.csv:2 VALUE_UNKNOWN [value_type, NUMBER, INTEGER, DECIMAL, PERCENT]",
                        "indicators.csv:2 NUMBER_WRONG [decimals, 9, 0, 6]",
                        "indicators.csv:2 CHECK_UNREADABLE [LD03<LD02]",
                        "indicators.csv:3 GROUP_NAMED_TWICE [LD, Chỉ đạo, Lãnh đạo]",
                        "indicators.csv:3 REFERENCE_UNKNOWN [LD08]",
                        "indicators.csv:3 REFERENCE_DERIVED [LD01]",
                        "indicators.csv:4 CODE_TWICE [LD01]",
                        "indicators.csv:4 AGGREGATION_WRONG [agg_across_units, LAST]",
                        "indicators.csv:4 AGGREGATION_WRONG [agg_across_periods, MEAN]")
                .noneMatch(defect -> defect.contains("GROUP_UNKNOWN"));
    }

    @Test
    void saysWhichColumnsAreMissing() throws IOException {
        assertThat(defects(Files.readString(SAMPLES.resolve("form.yaml")), "code,name_vi\nLD01,Tên\n"))
                .contains("indicators.csv:1 COLUMN_MISSING [checks]")
                .hasSize(17);
    }

    @Test
    void everyReasonHasItsTextAndItsMendInBothLanguages() {
        MessageSource messages = WorkbookExamples.messages();
        for (ViolationCode[] codes : List.of(
                (ViolationCode[]) WorkbookViolation.values(),
                (ViolationCode[]) FormViolation.values(),
                (ViolationCode[]) IndicatorViolation.values())) {
            for (ViolationCode code : codes) {
                for (Locale language : List.of(WorkbookExamples.VIETNAMESE, Locale.ENGLISH)) {
                    assertThat(messages.getMessage(code.key(), new Object[] {"A", "B", 1, 2, "E"}, language))
                            .isNotBlank();
                    assertThat(messages.getMessage(code.mendKey(), new Object[] {"A", "B", 1, 2, "E"}, language))
                            .isNotBlank();
                }
            }
        }
    }

    private static List<String> defects(String form, String catalogue) {
        return switch (FormReader.read(stream(form), stream(catalogue))) {
            case FormOutcome.Read(Form read) -> throw new AssertionError(read);
            case FormOutcome.Refused(List<LineDefect> defects) ->
                defects.stream()
                        .map(defect -> defect.file() + ":" + defect.line() + " "
                                + defect.what().code().name() + " "
                                + defect.what().arguments())
                        .toList();
        };
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
