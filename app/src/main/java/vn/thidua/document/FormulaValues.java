package vn.thidua.document;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.FormulaEvaluator;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Values of formulas, stored so that readers that do not calculate show the same as those that do. */
final class FormulaValues {

    private FormulaValues() {}

    /** @throws IllegalArgumentException if a formula cannot be worked out or yields an error */
    static void store(XSSFWorkbook workbook) {
        FormulaEvaluator evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        store(evaluator, cell);
                    }
                }
            }
        }
    }

    private static void store(FormulaEvaluator evaluator, Cell cell) {
        CellType result;
        try {
            result = evaluator.evaluateFormulaCell(cell);
        } catch (RuntimeException unsupported) {
            throw new IllegalArgumentException(place(cell) + " cannot be worked out", unsupported);
        }
        if (result == CellType.ERROR) {
            throw new IllegalArgumentException(place(cell) + " yields "
                    + FormulaError.forInt(cell.getErrorCellValue()).getString());
        }
    }

    private static String place(Cell cell) {
        return "formula " + cell.getCellFormula() + " in " + cell.getSheet().getSheetName() + "!" + cell.getAddress();
    }
}
