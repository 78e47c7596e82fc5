package vn.thidua.reporting.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;

class FormDiffTests {

    record Case(String what, UnaryOperator<Sketch> change, List<String> differences, String why) {

        @Override
        public String toString() {
            return what + ": " + why;
        }
    }

    private static List<Case> cases() {
        return List.of(
                new Case("nothing", sketch -> sketch, List.of(), "the text of a sketch reads as the same form"),
                new Case(
                        "one indicator dropped",
                        sketch -> sketch.dropping("LD01"),
                        List.of("REMOVED LD01"),
                        "those behind it keep their order, so none of them has moved"),
                new Case(
                        "one indicator to the end of its sheet",
                        sketch -> sketch.placing("LD01", 1, 99),
                        List.of("MOVED LD01"),
                        "nineteen others stand one row higher and nobody cares"),
                new Case(
                        "one indicator to another sheet",
                        sketch -> sketch.placing("LD01", 2, 1),
                        List.of("MOVED LD01"),
                        "a unit looks for it elsewhere"),
                new Case(
                        "a sheet renamed",
                        sketch -> sketch.changing(1, "Biểu A", new BilingualText("A", "A"), 1),
                        List.of(),
                        "the same questions in the same order"),
                new Case(
                        "one indicator not asked of a unit",
                        sketch -> sketch.exempting("CS03", List.of("kon-tum")),
                        List.of("NOT_ASKED CS03"),
                        "what the unit sent no longer counts"),
                new Case(
                        "one part of a ratio not asked of a unit",
                        sketch -> sketch.exempting("KL02", List.of("kon-tum")),
                        List.of("NOT_ASKED KL02"),
                        "that the ratio is not asked either follows from it"),
                new Case(
                        "one indicator restricted",
                        sketch -> sketch.restricting("LD01", true),
                        List.of("RESTRICTED LD01"),
                        "fewer people see it"),
                new Case(
                        "one indicator by two levels",
                        sketch -> sketch.splitting("LD01", levels()),
                        List.of("RULE LD01", "ADDED LD01.A", "ADDED LD01.B"),
                        "the parts are asked as well, and may not exceed the whole"),
                new Case(
                        "a text added in front",
                        sketch -> sketch.telling(text("plans", 500, false), 1),
                        List.of("TEXT_ADDED plans"),
                        "those behind it keep their order"),
                new Case(
                        "a text dropped",
                        sketch -> sketch.untelling("proposals"),
                        List.of("TEXT_REMOVED proposals"),
                        "units write less"),
                new Case(
                        "the last text first, and shorter",
                        sketch -> sketch.telling(text("proposals", 500, true), 1),
                        List.of("TEXT_MOVED proposals", "TEXT_CHANGED proposals"),
                        "units look for it elsewhere and have to shorten it"));
    }

    private static NarrativePart text(String code, int most, boolean required) {
        return new NarrativePart(
                code, new BilingualText("Phần “a”", "Part \"a\""), new BilingualText("", ""), required, most, false);
    }

    private static List<Disaggregation.Category> levels() {
        return List.of(
                new Disaggregation.Category("A", new BilingualText("cấp tỉnh", "province")),
                new Disaggregation.Category("B", new BilingualText("cấp huyện", "district")));
    }

    private static SourceFile file(String name) {
        try {
            return new SourceFile(name, Files.readAllBytes(WorkbookExamples.SAMPLES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void namesWhatIsDifferent(Case one) {
        FormReader.Reading before = FormReader.reading(file("form.yaml"), file("indicators.csv"));
        String text = SketchText.of(one.change().apply(before.sketch()));
        FormReader.Reading after = FormReader.reading(FormService.description(text), file("indicators.csv"));

        assertThat(after.defects()).isEmpty();
        assertThat(FormDiff.of(before.form(), after.form()))
                .extracting(difference -> difference.kind() + " " + difference.code())
                .containsExactlyElementsOf(one.differences());
    }

    @Test
    void namesEveryDefectOfTexts() {
        String text = """
                code: f
                version: 1
                name: {vi: a, en: a}
                sheets:
                  - tab: A
                    title: {vi: a, en: a}
                    indicators: [LD01]
                narrativeParts:
                  - {code: Results, title: {vi: a, en: a}, maxLength: 0}
                  - {code: a, title: {vi: a, en: a}, maxLength: 20001, required: maybe}
                  - {code: a, title: {vi: a}, maxLength: 20000, restricted: true}
                  - {title: {vi: a, en: a}, maxLength: many}
                """;

        assertThat(FormReader.reading(FormService.description(text), file("indicators.csv"))
                        .defects())
                .extracting(defect -> defect.line() + " " + defect.what().code() + " "
                        + defect.what().arguments())
                .containsExactly(
                        "9 NARRATIVE_CODE_MALFORMED [Results]",
                        "9 NARRATIVE_LENGTH_WRONG [0, Results, 20000]",
                        "10 NARRATIVE_SWITCH_WRONG [required, maybe]",
                        "10 NARRATIVE_LENGTH_WRONG [20001, a, 20000]",
                        "11 NARRATIVE_TWICE [a]",
                        "11 FIELD_MISSING [narrativeParts[3].title.en]",
                        "12 FIELD_MISSING [narrativeParts[4].code]",
                        "12 NARRATIVE_LENGTH_WRONG [many, , 20000]");
    }

    @Test
    void namesEveryDefectOfIndicatorsAndCategories() {
        String text = """
                code: f
                version: 1
                name: {vi: a, en: a}
                sheets:
                  - tab: A
                    title: {vi: a, en: a}
                    indicators: [LD01, LD01, XX99, LD02, LD03, LD04]
                restricted: [GD01]
                disaggregations:
                  - indicator: LD04
                    categories:
                      - {code: a, name: {vi: a, en: a}}
                  - indicator: LD01
                    categories:
                      - {code: A, name: {vi: a, en: a}}
                      - {code: A, name: {vi: b, en: b}}
                """;

        assertThat(FormReader.reading(FormService.description(text), file("indicators.csv"))
                        .defects())
                .extracting(LineDefect::line, defect -> defect.what().code())
                .containsExactly(
                        tuple(7, FormViolation.INDICATOR_TWICE),
                        tuple(7, FormViolation.INDICATOR_UNKNOWN),
                        tuple(8, FormViolation.INDICATOR_NOT_ON_FORM),
                        tuple(10, FormViolation.SPLIT_NOT_POSSIBLE),
                        tuple(12, FormViolation.CATEGORY_MALFORMED),
                        tuple(16, FormViolation.CATEGORY_TWICE));
    }
}
