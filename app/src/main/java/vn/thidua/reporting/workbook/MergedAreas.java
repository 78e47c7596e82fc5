package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.document.CellArea;
import vn.thidua.document.IncomingSheet;
import vn.thidua.reporting.indicator.AnnualTarget;

/** The merged cells of a table that touch cells for numbers. */
final class MergedAreas {

    private final IncomingSheet sheet;
    private final List<CellArea> areas = new ArrayList<>();
    private final Set<CellArea> refused = new HashSet<>();

    /** Keeps only the areas over the column of figures or targets, so that looking them up stays cheap. */
    MergedAreas(IncomingSheet sheet, int figureColumn, int targetColumn, int lastRow) {
        this.sheet = sheet;
        for (CellArea area : sheet.merged()) {
            if (area.firstRow() <= lastRow
                    && (area.containsColumn(figureColumn) || area.containsColumn(targetColumn))) {
                areas.add(area);
            }
        }
    }

    /** Refuses every area under which more than one number would have to stand. */
    void refuseAmbiguous(List<Entry> entries, int figureColumn, int targetColumn, DefectLog log) {
        for (CellArea area : areas) {
            List<String> covered = new ArrayList<>();
            for (Entry entry : entries) {
                if (!area.containsRow(entry.row()) || entry.indicator().isDerived()) {
                    continue;
                }
                if (area.containsColumn(figureColumn)) {
                    covered.add(entry.indicator().code());
                }
                if (area.containsColumn(targetColumn) && entry.indicator().target() instanceof AnnualTarget.PerUnit) {
                    covered.add(entry.indicator().code());
                }
            }
            if (covered.size() > 1) {
                refused.add(area);
                String codes = covered.stream().distinct().collect(Collectors.joining(", "));
                String found = CellText.shown(sheet.cell(area.firstRow(), area.firstColumn()));
                log.error(Place.of(sheet, area), found, WorkbookViolation.MERGED_INPUTS, codes);
            }
        }
    }

    Optional<CellArea> over(int row, int column) {
        return areas.stream().filter(area -> area.contains(row, column)).findFirst();
    }

    boolean isRefused(CellArea area) {
        return refused.contains(area);
    }
}
