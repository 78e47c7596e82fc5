package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/** An officer opens the workbook in another program, which computes every formula anew: no figure may change. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
class RecalculationTests {

    @TempDir
    private Path folder = Path.of("unset");

    @ParameterizedTest
    @ValueSource(strings = {"phu-luc.xlsx", "bang-diem.xlsx"})
    void changesNoFigureInLibreOffice(String name) throws IOException, InterruptedException {
        Map<String, String> written = new TreeMap<>();
        Path bare = folder.resolve(name);
        int formulas = 0;
        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(DemoInstallation.PACK.resolve(name)))) {
            written.putAll(values(workbook));
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        formulas += forgetResult(cell);
                    }
                }
            }
            try (OutputStream out = Files.newOutputStream(bare)) {
                workbook.write(out);
            }
        }
        assertThat(formulas).as("formulas to recompute").isGreaterThan(10);

        Path recomputed = recompute(bare);

        try (Workbook workbook = new XSSFWorkbook(Files.newInputStream(recomputed))) {
            assertThat(values(workbook)).isEqualTo(written);
        }
    }

    /** Writes the formula anew, which drops its stored result, so that nobody can copy it instead of computing. */
    private static int forgetResult(Cell cell) {
        if (cell.getCellType() != CellType.FORMULA) {
            return 0;
        }
        String formula = cell.getCellFormula();
        cell.setBlank();
        cell.setCellFormula(formula);
        return 1;
    }

    private static Map<String, String> values(Workbook workbook) {
        Map<String, String> values = new TreeMap<>();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    CellType type = cell.getCellType() == CellType.FORMULA
                            ? cell.getCachedFormulaResultType()
                            : cell.getCellType();
                    if (type == CellType.NUMERIC) {
                        values.put(
                                sheet.getSheetName() + "!" + cell.getAddress(),
                                BigDecimal.valueOf(cell.getNumericCellValue())
                                        .stripTrailingZeros()
                                        .toPlainString());
                    }
                }
            }
        }
        return values;
    }

    private Path recompute(Path bare) throws IOException, InterruptedException {
        Path out = Files.createDirectories(folder.resolve("recomputed"));
        Process office = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx:Calc MS Excel 2007 XML",
                        "--outdir",
                        out.toString(),
                        bare.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("office.log").toFile())
                .start();
        assertThat(office.waitFor(2, TimeUnit.MINUTES)).as("LibreOffice ends").isTrue();
        return out.resolve(bare.getFileName());
    }
}
