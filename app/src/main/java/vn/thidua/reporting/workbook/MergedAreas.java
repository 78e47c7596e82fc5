package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** A cell in which a number stands or is to be typed. */
    private record Covered(String code, boolean input) {}

    /**
     * Refuses every area under which more than one number would have to stand, and every one that begins with a number which
     * nobody types: what such an area shows is that number, not the one typed under it.
     */
    void refuseAmbiguous(List<Entry> entries, int figureColumn, int targetColumn, DefectLog log) {
        List<Entry> downwards =
                entries.stream().sorted(Comparator.comparingInt(Entry::row)).toList();
        for (CellArea area : areas) {
            List<Covered> covered = downwards.stream()
                    .filter(entry -> area.containsRow(entry.row()))
                    .flatMap(entry -> numbers(entry, area, figureColumn, targetColumn))
                    .toList();
            List<Covered> inputs = covered.stream().filter(Covered::input).toList();
            if (inputs.size() > 1 || (inputs.size() == 1 && !covered.getFirst().input())) {
                refused.add(area);
                String codes = covered.stream().map(Covered::code).distinct().collect(Collectors.joining(", "));
                String found = CellText.shown(sheet.cell(area.firstRow(), area.firstColumn()));
                log.error(Place.of(sheet, area), found, WorkbookViolation.MERGED_INPUTS, codes);
            }
        }
    }

    /** Returns the cells of a row that lie under {@code area}, from left to right. */
    private static Stream<Covered> numbers(Entry entry, CellArea area, int figureColumn, int targetColumn) {
        String code = entry.indicator().code();
        Map<Integer, Covered> cells = new TreeMap<>();
        cells.put(figureColumn, new Covered(code, !entry.indicator().isDerived()));
        cells.put(
                targetColumn,
                new Covered(
                        code,
                        !entry.indicator().isDerived() && entry.indicator().target() instanceof AnnualTarget.PerUnit));
        return cells.entrySet().stream()
                .filter(cell -> area.containsColumn(cell.getKey()))
                .map(Map.Entry::getValue);
    }

    Optional<CellArea> over(int row, int column) {
        return areas.stream().filter(area -> area.contains(row, column)).findFirst();
    }

    boolean isRefused(CellArea area) {
        return refused.contains(area);
    }
}
