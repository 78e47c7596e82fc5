package vn.thidua.reporting.workbook;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingSheet;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * The sheet that nobody sees and that says whose answer a workbook is, and to what.
 *
 * @param form code of the form
 * @param version version of the form, as text
 * @param unit code of the unit
 * @param period code of the period
 * @param cells codes of the indicators that are asked, in the order of the form; empty in workbooks of old
 * @param made when it went out with the figures that were known then, as ISO-8601 in UTC; empty if it does not say
 * @param signature of all of these; see {@link ManifestSignature}; empty if nobody signed
 */
record Manifest(
        String form, String version, String unit, String period, List<String> cells, String made, String signature) {

    static final String TAB = "_thidua";

    private static final int LINES = 20;

    Manifest {
        cells = List.copyOf(cells);
    }

    /** Returns the manifest of a workbook that is about to go out, unsigned. */
    static Manifest of(Form form, String unit, String period, Optional<Instant> made) {
        List<String> cells = form.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .map(IndicatorDefinition::code)
                .toList();
        return new Manifest(
                form.code(),
                String.valueOf(form.version()),
                unit,
                period,
                cells,
                made.map(Instant::toString).orElse(""),
                "");
    }

    Manifest withSignature(String written) {
        return new Manifest(form, version, unit, period, cells, made, written);
    }

    /** Returns the same manifest as if it had been made for another unit and period. */
    Manifest madeFor(String otherUnit, String otherPeriod) {
        return new Manifest(form, version, otherUnit, otherPeriod, cells, made, signature);
    }

    /** Returns what is signed: every value on a line of its own; a time only if there is one, as workbooks of old have none. */
    String signedText() {
        String text = String.join("\n", form, version, unit, period, String.join(" ", cells));
        return made.isEmpty() ? text : text + "\n" + made;
    }

    /** Returns when it went out; empty if it does not say, or nobody can read what it says. */
    Optional<Instant> madeAt() {
        try {
            return made.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(made));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Adds the manifest to {@code workbook} as a sheet that only a program can show. */
    void write(Workbook workbook) {
        Sheet sheet = workbook.createSheet(TAB);
        write(sheet, 0, "form", form);
        write(sheet, 1, "version", version);
        write(sheet, 2, "unit", unit);
        write(sheet, 3, "period", period);
        write(sheet, 4, "cells", String.join(" ", cells));
        write(sheet, 5, "signature", signature);
        if (!made.isEmpty()) {
            write(sheet, 6, "made", made);
        }
        workbook.setSheetVisibility(workbook.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    }

    private static void write(Sheet sheet, int row, String key, String value) {
        Row line = sheet.createRow(row);
        line.createCell(0).setCellValue(key);
        line.createCell(1).setCellValue(value);
    }

    /** Returns the manifest of {@code workbook}; empty if it has none, or one with a line missing. */
    static Optional<Manifest> of(IncomingWorkbook workbook) {
        Optional<IncomingSheet> sheet = workbook.sheet(TAB);
        if (sheet.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> lines = new HashMap<>();
        for (int row = 0; row < LINES; row++) {
            lines.put(text(sheet.get(), row, 0), text(sheet.get(), row, 1));
        }
        String cells = lines.getOrDefault("cells", "");
        Manifest manifest = new Manifest(
                lines.getOrDefault("form", ""),
                lines.getOrDefault("version", ""),
                lines.getOrDefault("unit", ""),
                lines.getOrDefault("period", ""),
                cells.isEmpty() ? List.of() : List.of(cells.split(" ", -1)),
                lines.getOrDefault("made", ""),
                lines.getOrDefault("signature", ""));
        boolean whole = !manifest.form.isEmpty()
                && !manifest.version.isEmpty()
                && !manifest.unit.isEmpty()
                && !manifest.period.isEmpty();
        return whole ? Optional.of(manifest) : Optional.empty();
    }

    private static String text(IncomingSheet sheet, int row, int column) {
        return sheet.cell(row, column)
                .filter(cell -> !cell.isFormula())
                .map(IncomingCell::text)
                .map(String::strip)
                .orElse("");
    }
}
