package vn.thidua.command;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What stands in the sound workbooks of the sample, read with nothing but POI: column B is the code, E the figure, F the
 * target. Shares no line with the product, so that it can contradict it.
 *
 * @param figures by file name without ending, then by indicator
 * @param targets annual targets likewise
 */
record WorkbookFigures(Map<String, Map<String, BigDecimal>> figures, Map<String, Map<String, BigDecimal>> targets) {

    /** Reads every workbook of {@code folders}; a later folder replaces the units it has. */
    static WorkbookFigures of(Path... folders) throws IOException {
        WorkbookFigures all = new WorkbookFigures(new HashMap<>(), new HashMap<>());
        for (Path folder : folders) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    all.read(file);
                }
            }
        }
        return all;
    }

    private void read(Path file) throws IOException {
        String unit = file.getFileName().toString().replace(".xlsx", "");
        Map<String, BigDecimal> unitFigures = new HashMap<>();
        Map<String, BigDecimal> unitTargets = new HashMap<>();
        try (InputStream content = Files.newInputStream(file);
                Workbook workbook = new XSSFWorkbook(content)) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    String code = text(row.getCell(1));
                    if (code.matches("[A-Z]{2}[0-9]{2}")) {
                        put(unitFigures, code, row.getCell(4));
                        put(unitTargets, code, row.getCell(5));
                    }
                }
            }
        }
        figures.put(unit, unitFigures);
        targets.put(unit, unitTargets);
    }

    private static void put(Map<String, BigDecimal> values, String code, Cell cell) {
        if (cell != null && cell.getCellType() == CellType.NUMERIC) {
            values.put(code, BigDecimal.valueOf(cell.getNumericCellValue()));
        }
    }

    private static String text(Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "";
    }
}
