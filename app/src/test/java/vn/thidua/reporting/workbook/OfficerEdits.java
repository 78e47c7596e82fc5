package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** What officers do to a workbook between filling it in and sending it; none of it changes a figure. */
enum OfficerEdits {
    INSERT_ROW {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            int row = random.nextInt(sheet.getLastRowNum());
            sheet.shiftRows(row, sheet.getLastRowNum(), 1 + random.nextInt(2), true, false);
        }
    },
    DELETE_ROW {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            int row = random.nextInt(sheet.getLastRowNum() - 1);
            if (sheet.getRow(row) != null) {
                sheet.removeRow(sheet.getRow(row));
            }
            sheet.shiftRows(row + 1, sheet.getLastRowNum(), -1, true, false);
        }
    },
    INSERT_COLUMN {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            unmergeAll(sheet);
            sheet.shiftColumns(random.nextInt(7), 12, 1 + random.nextInt(2));
        }
    },
    DELETE_COLUMN {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            unmergeAll(sheet);
            int column = random.nextInt(9);
            for (var row : sheet) {
                if (row.getCell(column) != null) {
                    row.removeCell(row.getCell(column));
                }
            }
            sheet.shiftColumns(column + 1, 14, -1);
        }
    },
    MOVE_BLOCK {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            unmergeAll(sheet);
            sheet.shiftRows(0, sheet.getLastRowNum(), 1 + random.nextInt(4), true, false);
            sheet.shiftColumns(0, 10, 1 + random.nextInt(3));
        }
    },
    MERGE {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            int row = random.nextInt(sheet.getLastRowNum());
            int column = random.nextInt(8);
            CellRangeAddress area =
                    new CellRangeAddress(row, row + random.nextInt(3), column, column + 1 + random.nextInt(2));
            if (sheet.getMergedRegions().stream().noneMatch(other -> other.intersects(area))) {
                sheet.addMergedRegion(area);
            }
        }
    },
    RENAME_SHEET {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            XSSFWorkbook workbook = sheet.getWorkbook();
            workbook.setSheetName(workbook.getSheetIndex(sheet), "Trang " + random.nextInt(1_000_000));
        }
    },
    REORDER_SHEETS {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            XSSFWorkbook workbook = sheet.getWorkbook();
            workbook.setSheetOrder(sheet.getSheetName(), random.nextInt(workbook.getNumberOfSheets() - 1));
        }
    },
    SPELL_AS_TEXT {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            XSSFCell cell = someNumber(sheet, random);
            if (cell == null) {
                return;
            }
            String plain =
                    new BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString();
            String grouped = plain.length() > 3 && !plain.contains(".")
                    ? plain.substring(0, plain.length() - 3) + "." + plain.substring(plain.length() - 3)
                    : plain;
            List<String> spellings = List.of(
                    plain.replace('.', ','),
                    plain,
                    " " + plain + "\u00A0",
                    grouped,
                    grouped.equals(plain) ? plain : grouped.replace('.', ' '),
                    plain.codePoints()
                            .map(sign -> sign >= '0' && sign <= '9' ? sign - '0' + 0xFF10 : sign)
                            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                            .toString());
            cell.setCellValue(spellings.get(random.nextInt(spellings.size())));
        }
    },
    STRAY_WORDS {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            XSSFRow row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
            if (row != null) {
                List<String> words = List.of("đã kiểm tra", "–", "12/9/2017", "xem phụ lục", "khoảng 40", "LD01");
                int column = List.of(0, 2, 3, 6, 7, 8, 9).get(random.nextInt(7));
                if (row.getCell(column) == null || row.getCell(column).getCellType() == CellType.BLANK) {
                    row.createCell(column).setCellValue(words.get(random.nextInt(words.size())));
                }
            }
        }
    },
    COMPUTE_FIGURE {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            XSSFCell cell = someNumber(sheet, random);
            if (cell != null) {
                cell.setCellFormula(cell.getRawValue() + "+0");
                sheet.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            }
        }
    },
    CLEAR_CODE {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            XSSFRow row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
            if (row != null && row.getCell(1) != null) {
                row.getCell(1).setBlank();
            }
        }
    },
    SWAP_ROWS {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            int first = 7 + random.nextInt(Math.max(1, sheet.getLastRowNum() - 12));
            int second = 7 + random.nextInt(Math.max(1, sheet.getLastRowNum() - 12));
            if (first != second && sheet.getRow(first) != null && sheet.getRow(second) != null) {
                int spare = sheet.getLastRowNum() + 5;
                CellCopyPolicy values = new CellCopyPolicy.Builder()
                        .cellFormula(false)
                        .mergedRegions(false)
                        .build();
                sheet.copyRows(first, first, spare, values);
                sheet.copyRows(second, second, first, values);
                sheet.copyRows(spare, spare, second, values);
                sheet.removeRow(sheet.getRow(spare));
            }
        }
    },
    COPY_ROW {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            int row = random.nextInt(sheet.getLastRowNum());
            if (sheet.getRow(row) != null) {
                sheet.copyRows(row, row, sheet.getLastRowNum() + 2, new CellCopyPolicy());
            }
        }
    },
    DRAG_FIGURE_AWAY {
        @Override
        void apply(XSSFSheet sheet, Random random) {
            XSSFCell cell = someNumber(sheet, random);
            if (cell != null) {
                cell.getRow().createCell(10).setCellValue(cell.getNumericCellValue());
                cell.setBlank();
            }
        }
    };

    abstract void apply(XSSFSheet sheet, Random random);

    private static void unmergeAll(XSSFSheet sheet) {
        for (int area = sheet.getNumMergedRegions() - 1; area >= 0; area--) {
            sheet.removeMergedRegion(area);
        }
    }

    /** Returns a number beside a code; null if the row that was drawn has none. */
    private static @Nullable XSSFCell someNumber(XSSFSheet sheet, Random random) {
        XSSFRow row = sheet.getRow(random.nextInt(sheet.getLastRowNum() + 1));
        XSSFCell cell = row == null ? null : row.getCell(4);
        return cell != null && cell.getCellType() == CellType.NUMERIC ? cell : null;
    }
}
