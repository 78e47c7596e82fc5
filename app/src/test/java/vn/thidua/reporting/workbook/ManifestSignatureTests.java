package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.shared.InstallationSeal;

class ManifestSignatureTests {

    private static final InstallationSeal OURS = new DigestSeal("0a1b2c3d");
    private static final InstallationSeal OTHERS = new DigestSeal("ffffffff");

    @Test
    void takesASignedWorkbookWithoutAWord() throws IOException {
        assertThat(codes(written(OURS, WorkbookExamples.UNIT))).isEmpty();
    }

    @Test
    void anUnsignedWorkbookIsTakenWithANotice() {
        assertThat(codes(WorkbookExamples.written(FilledWorkbook.PREFILL))).containsExactly("NOTICE MANIFEST_UNSIGNED");
    }

    @Test
    void theSignatureOfAnotherInstallationCannotBeChecked() throws IOException {
        assertThat(codes(written(OTHERS, WorkbookExamples.UNIT))).containsExactly("NOTICE SIGNED_ELSEWHERE");
    }

    @Test
    void namesForWhomAWorkbookWasMadeWhoseManifestWasChanged() throws IOException {
        byte[] changed = manifest(written(OURS, WorkbookExamples.UNIT), sheet -> {
            sheet.getRow(2).getCell(1).setCellValue(WorkbookExamples.NEIGHBOUR.code());
        });

        assertThat(defects(changed))
                .filteredOn(defect -> defect.what().code() == WorkbookViolation.SIGNATURE_OF_OTHER)
                .singleElement()
                .satisfies(defect -> assertThat(defect.what().arguments().getFirst())
                        .isEqualTo("Công an tỉnh Gia Lai, 9 tháng năm 2017"));
    }

    @Test
    void refusesAManifestThatWasMovedIntoAnotherUnitsWorkbook() throws IOException {
        byte[] neighbours = written(OURS, WorkbookExamples.NEIGHBOUR);
        String[] lines = new String[6];
        manifest(written(OURS, WorkbookExamples.UNIT), sheet -> {
            for (int row = 0; row < lines.length; row++) {
                lines[row] = sheet.getRow(row).getCell(1).getStringCellValue();
            }
        });
        byte[] moved = manifest(neighbours, sheet -> {
            for (int row = 0; row < lines.length; row++) {
                sheet.getRow(row).getCell(1).setCellValue(lines[row]);
            }
        });

        assertThat(codes(moved)).contains("ERROR UNIT_CONTRADICTED");
    }

    @Test
    void refusesASignatureThatFitsNobody() throws IOException {
        byte[] file = written(OURS, WorkbookExamples.UNIT);

        assertThat(codes(manifest(file, sheet -> sheet.getRow(4).getCell(1).setCellValue("LD01"))))
                .contains("ERROR SIGNATURE_WRONG");
        assertThat(codes(manifest(file, sheet -> sheet.getRow(5).getCell(1).setCellValue("0a1b2c3d:none"))))
                .contains("ERROR SIGNATURE_WRONG");
    }

    @Test
    void saysWhenAWorkbookWentOutIfTheSignatureHolds() throws IOException {
        Instant then = Instant.parse("2017-09-29T02:15:00.123456Z");
        byte[] file = written(OURS, WorkbookExamples.UNIT, Optional.of(then));

        assertThat(codes(file)).isEmpty();
        assertThat(made(file)).contains(then);
        assertThat(made(written(OTHERS, WorkbookExamples.UNIT, Optional.of(then))))
                .as("the clock of another installation")
                .isEmpty();
        assertThat(made(written(OURS, WorkbookExamples.UNIT)))
                .as("a workbook of old")
                .isEmpty();
        byte[] later = manifest(file, sheet -> sheet.getRow(6).getCell(1).setCellValue("2017-10-29T02:15:00Z"));
        assertThat(codes(later)).contains("ERROR SIGNATURE_WRONG");
        assertThat(codes(manifest(file, sheet -> sheet.removeRow(sheet.getRow(6)))))
                .contains("ERROR SIGNATURE_WRONG");
    }

    private static Optional<Instant> made(byte[] file) {
        return switch (IncomingWorkbook.open(file)) {
            case IncomingWorkbook.Opening.Opened(IncomingWorkbook workbook) ->
                new WorkbookReader(WorkbookExamples.messages(), OURS)
                        .look("a.xlsx", workbook, WorkbookExamples.expected())
                        .made();
            case IncomingWorkbook.Opening.Refused(var reason) -> throw new AssertionError(reason);
        };
    }

    private static byte[] manifest(byte[] file, Consumer<XSSFSheet> change) {
        return WorkbookExamples.changed(
                file, (XSSFWorkbook workbook) -> change.accept(workbook.getSheet(Manifest.TAB)));
    }

    private static byte[] written(InstallationSeal seal, ReportingUnit unit) throws IOException {
        return written(seal, unit, Optional.empty());
    }

    private static byte[] written(InstallationSeal seal, ReportingUnit unit, Optional<Instant> made)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WorkbookWriter(WorkbookExamples.messages(), seal)
                .write(
                        new WorkbookWriter.Assignment(
                                WorkbookExamples.form(),
                                unit,
                                WorkbookExamples.THIS_YEAR,
                                FilledWorkbook.PREFILL,
                                true,
                                made),
                        WorkbookExamples.VIETNAMESE,
                        out);
        return out.toByteArray();
    }

    private static List<Defect> defects(byte[] file) {
        try {
            return switch (new WorkbookReader(WorkbookExamples.messages(), OURS)
                    .read("a.xlsx", new ByteArrayInputStream(file), WorkbookExamples.expected())) {
                case ReadOutcome.Accepted(var _, List<Defect> notices) -> notices;
                case ReadOutcome.Refused(var _, var _, List<Defect> all) -> all;
            };
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<String> codes(byte[] file) {
        return defects(file).stream()
                .filter(defect ->
                        defect.severity() == Severity.ERROR || defect.sheet().isEmpty())
                .map(defect -> defect.severity() + " " + defect.what().code().name())
                .toList();
    }

    /** Signs with a digest of its name: enough to tell two installations apart. */
    private record DigestSeal(String name) implements InstallationSeal {

        @Override
        public byte[] sign(String purpose, String text) {
            try {
                return MessageDigest.getInstance("SHA-256")
                        .digest((name + purpose + text).getBytes(StandardCharsets.UTF_8));
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }

        @Override
        public boolean isSigned(String purpose, String text, byte[] signature) {
            return MessageDigest.isEqual(sign(purpose, text), signature);
        }
    }
}
