package vn.thidua.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.MessageSource;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.workbook.Expected;
import vn.thidua.reporting.workbook.ReadOutcome;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.reporting.workbook.WorkbookReader;

class PlantedDefectsTests {

    private static final Path FOLDER = WorkbookExamples.SAMPLES;

    private final MessageSource messages = WorkbookExamples.messages();

    @Test
    void wordsForANumberAndACommaTypedAsText() throws IOException {
        assertThat(said("2017-9m/kon-tum.xlsx"))
                .containsExactly(
                        "ERROR kon-tum.xlsx Biểu 1!E13 LD05: “khoảng 40” không phải là số."
                                + " | Ghi một số, ví dụ 40; phần giải thích chuyển sang cột “Ghi chú”.",
                        "NOTICE kon-tum.xlsx Biểu 4!E14 DT06: số được ghi dạng chữ “82,5”, đã đọc là 82,5."
                                + " | Nếu đúng 82,5 thì không phải sửa; nên ghi dạng số.");
    }

    @Test
    void aPartAboveItsWholeAndARowWithoutACode() throws IOException {
        List<String> said = said("2017-9m/binh-thuan.xlsx");

        assertThat(said).hasSize(2);
        assertThat(said.getFirst())
                .startsWith("ERROR binh-thuan.xlsx Biểu 4!E12 DT04 = ")
                .contains("lớn hơn DT03 = ", "(ô E11)")
                .endsWith("Sửa DT04 hoặc sửa DT03 ở ô E11.");
        assertThat(said.getLast())
                .isEqualTo("ERROR binh-thuan.xlsx Biểu 5!E22 Dòng có số liệu nhưng không có mã chỉ tiêu."
                        + " | Ghi mã chỉ tiêu vào cột “Mã”; nếu là dòng diễn giải thì chuyển số vào cột “Ghi chú”"
                        + " của chỉ tiêu liên quan rồi xóa dòng.");
    }

    @Test
    void aMissingSheetAndAMergedCell() throws IOException {
        assertThat(said("2017-9m/phu-yen.xlsx"))
                .containsExactly(
                        "ERROR phu-yen.xlsx Biểu 2!E24:E25 Ô gộp trùm lên nhiều ô số liệu: KT05, KT06."
                                + " Không rõ số thuộc ô nào. | Bỏ gộp ô rồi ghi riêng từng số: KT05, KT06.",
                        "ERROR phu-yen.xlsx Biểu 4! Thiếu trang “Biểu 4”, nơi ghi các chỉ tiêu DT01–DT06, CS01–CS06."
                                + " | Chép trang “Biểu 4” từ sổ đã được phát vào tệp này rồi điền số liệu.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-9m", "2017-9m-corrected"})
    void everyOtherFolderIsSound(String folder) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(folder))) {
            for (Path file : files.toList()) {
                assertThat(said(folder + "/" + file.getFileName())).isEmpty();
            }
        }
    }

    @Test
    void tenOfThirteenAreTakenWithoutANotice() throws IOException {
        int taken = 0;
        try (Stream<Path> files = Files.list(FOLDER.resolve("2017-9m"))) {
            for (Path file : files.toList()) {
                if (read("2017-9m/" + file.getFileName())
                        instanceof ReadOutcome.Accepted(UnitReport report, var notices)) {
                    taken++;
                    assertThat(notices).isEmpty();
                    assertThat(file.getFileName()).hasToString(report.unitCode() + ".xlsx");
                    assertThat(report.periodCode()).isEqualTo("2017-9M");
                    assertThat(report.figures())
                            .hasSize(67)
                            .allMatch(figure -> figure.figure().isPresent());
                }
            }
        }
        assertThat(taken).isEqualTo(10);
    }

    private List<String> said(String path) throws IOException {
        List<Defect> defects = switch (read(path)) {
            case ReadOutcome.Accepted(UnitReport _, List<Defect> notices) -> notices;
            case ReadOutcome.Refused(var unit, var period, List<Defect> all) -> {
                assertThat(all).anyMatch(defect -> defect.severity() == Severity.ERROR);
                yield all;
            }
        };
        return defects.stream().map(this::line).toList();
    }

    private String line(Defect defect) {
        Object[] arguments = defect.what().arguments().toArray();
        return defect.severity() + " " + defect.file() + " " + defect.sheet() + "!" + defect.cell() + " "
                + messages.getMessage(defect.what().code().key(), arguments, WorkbookExamples.VIETNAMESE) + " | "
                + messages.getMessage(defect.what().code().mendKey(), arguments, WorkbookExamples.VIETNAMESE);
    }

    private ReadOutcome read(String path) throws IOException {
        Path file = FOLDER.resolve(path);
        Expected expected = new Expected(
                WorkbookExamples.form(),
                SampleUnit.of(FOLDER).stream().map(SampleUnit::unit).toList(),
                List.of(WorkbookExamples.THIS_YEAR, WorkbookExamples.LAST_YEAR));
        try (InputStream content = Files.newInputStream(file)) {
            return new WorkbookReader(messages).read(String.valueOf(file.getFileName()), content, expected);
        }
    }
}
