package vn.thidua.reporting.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.thidua.document.ContainerViolation;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.workbook.WorkbookViolation;
import vn.thidua.web.Texts;

class DefectWordsTests {

    private static final DefectWords WITHOUT_KL =
            new DefectWords(Set.of("KL02", "KL03", "LD05"), Set.of("KL02", "KL03"), Set.of("Biểu 3"));

    @Test
    void quotesAFigureThatEverybodyMaySee() {
        IntakeResultPage.DefectLine line = WITHOUT_KL.line(defect("Biểu 1", "NOT_A_NUMBER", "LD05", "khoảng 40"));

        assertThat(line.reason()).isEqualTo("LD05: “khoảng 40” không phải là số.");
        assertThat(line.found()).isEqualTo("khoảng 40");
        assertThat(line.mend()).contains("Ghi chú");
    }

    @Test
    void saysOnlyWhereADefectOfARestrictedIndicatorIs() {
        IntakeResultPage.DefectLine line = WITHOUT_KL.line(
                defect("Biểu 3", "PART_ABOVE_WHOLE", "KL03", new BigDecimal(17), "KL02", new BigDecimal(13), "E22"));

        assertThat(line.cell()).isEqualTo("E12");
        assertThat(line.found()).isEmpty();
        assertThat(line.reason() + line.mend()).doesNotContain("17", "13", "KL");
    }

    @Test
    void doesNotQuoteAnUnnamedFigureFromASheetWithRestrictedIndicators() {
        assertThat(WITHOUT_KL.line(defect("Biểu 3", "ROW_WITHOUT_CODE")).found())
                .isEmpty();
        assertThat(WITHOUT_KL.line(defect("Biểu 1", "ROW_WITHOUT_CODE")).found())
                .isEqualTo("khoảng 40");
    }

    @ParameterizedTest
    @EnumSource(WorkbookViolation.class)
    void knowsEveryDefectThatCanBeOnRecord(WorkbookViolation code) {
        assertThat(defect("", code.name()).what().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(ContainerViolation.class)
    void knowsEveryFileThatWasNotOpened(ContainerViolation code) {
        assertThat(defect("", code.name()).what().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @EnumSource(IntakeViolation.class)
    void hasATextForEveryReasonOfItsOwn(IntakeViolation code) {
        assertThat(Texts.find(code.key())).isPresent();
        assertThat(Texts.find(code.mendKey())).isPresent();
    }

    private static DefectRow defect(String sheet, String code, Object... arguments) {
        return new DefectRow(sheet, "E12", Severity.ERROR, code, List.of(arguments), "khoảng 40");
    }
}
