package vn.thidua.reporting.workbook;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Workbook;
import vn.thidua.document.CellName;
import vn.thidua.document.IncomingSheet;
import vn.thidua.document.IncomingWorkbook;

/**
 * Names of the cells for figures. A spreadsheet program carries them along when rows and columns are inserted, blocks
 * are moved and sheets are renamed; it does not when rows are sorted. So they only help where the code is gone, and only
 * together with the name of the indicator in the same row.
 */
final class CellIds {

    private static final String PREFIX = "_td.";
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.]+");

    private final Map<Spot, String> codes = new HashMap<>();

    private record Spot(String sheet, int row) {}

    private CellIds() {}

    /** Names the cell in {@code workbook} that {@code reference} means. */
    static void write(Workbook workbook, String code, String reference) {
        if (CODE.matcher(code).matches()) {
            Name name = workbook.createName();
            name.setNameName(PREFIX + code);
            name.setRefersToFormula(reference);
        }
    }

    static CellIds of(IncomingWorkbook workbook) {
        CellIds ids = new CellIds();
        workbook.names().forEach((name, reference) -> {
            int mark = reference.lastIndexOf('!');
            if (name.startsWith(PREFIX) && mark > 0) {
                String sheet = unquoted(reference.substring(0, mark));
                CellName.area(reference.substring(mark + 1))
                        .ifPresent(area ->
                                ids.codes.put(new Spot(sheet, area.firstRow()), name.substring(PREFIX.length())));
            }
        });
        return ids;
    }

    private static String unquoted(String sheet) {
        String plain = sheet.startsWith("$") ? sheet.substring(1) : sheet;
        return plain.length() > 1 && plain.startsWith("'") && plain.endsWith("'")
                ? plain.substring(1, plain.length() - 1).replace("''", "'")
                : plain;
    }

    /** Returns the code of the indicator whose figure stood in {@code row} when the workbook went out. */
    Optional<String> codeAt(IncomingSheet sheet, int row) {
        return Optional.ofNullable(codes.get(new Spot(sheet.name(), row)));
    }
}
