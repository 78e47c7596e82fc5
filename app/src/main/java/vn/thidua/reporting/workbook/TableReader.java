package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.thidua.document.CellArea;
import vn.thidua.document.CellName;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingCell.Kind;
import vn.thidua.document.IncomingSheet;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Reads the answers of one table. */
final class TableReader {

    private final Table table;
    private final IncomingSheet sheet;
    private final Headings headings;
    private final Predicate<IndicatorDefinition> notAsked;
    private final DefectLog log;
    private final int figureColumn;
    private final int targetColumn;
    private final MergedAreas merged;

    /** @param notAsked says what the unit is not asked for */
    TableReader(Table table, Headings headings, Predicate<IndicatorDefinition> notAsked, DefectLog log) {
        this.table = table;
        this.notAsked = notAsked;
        this.sheet = table.sheet();
        this.headings = headings;
        this.log = log;
        this.figureColumn = table.position(Column.FIGURE);
        this.targetColumn = table.position(Column.TARGET);
        this.merged = new MergedAreas(sheet, figureColumn, targetColumn, Table.MOST_ROWS);
    }

    /** Adds the table's answers to {@code answers}, which may hold those of other sheets. */
    void read(Map<String, Answer> answers) {
        if (table.entries().stream().anyMatch(Entry::coded)) {
            requireColumn(Column.CODE);
        }
        requireColumn(Column.FIGURE);
        if (table.entries().stream().anyMatch(entry -> entry.indicator().target() instanceof AnnualTarget.PerUnit)) {
            requireColumn(Column.TARGET);
        }
        if (table.isTooLong()) {
            log.error(Place.of(sheet), "", WorkbookViolation.SHEET_TOO_LONG, Table.MOST_ROWS);
        }
        table.strangers().forEach(this::refuseStranger);
        merged.refuseAmbiguous(table.entries(), figureColumn, targetColumn, log);
        for (Entry entry : table.entries()) {
            Place place = Place.of(sheet, entry.row(), figureColumn < 0 ? 0 : figureColumn);
            if (!entry.coded()) {
                log.notice(
                        place,
                        "",
                        WorkbookViolation.ROW_BY_NAME,
                        entry.indicator().code(),
                        entry.indicator().name().vi());
            }
            Answer first = answers.get(entry.indicator().code());
            if (first != null) {
                String code = entry.indicator().code();
                Place here = Place.of(sheet, entry.row(), table.position(Column.CODE));
                log.error(
                        here,
                        code,
                        WorkbookViolation.CODE_TWICE,
                        code,
                        first.place().seenFrom(here));
            } else {
                answers.put(entry.indicator().code(), answer(entry, place));
            }
        }
    }

    private void requireColumn(Column column) {
        List<Integer> positions = table.headings().of(column);
        String heading = headings.text(column);
        if (positions.isEmpty()) {
            Place row = Place.of(sheet);
            log.error(row, "", WorkbookViolation.COLUMN_MISSING, heading);
        } else if (positions.size() > 1) {
            Place second = Place.of(sheet, table.headings().row(), positions.get(1));
            log.error(second, heading, WorkbookViolation.COLUMN_TWICE, heading);
        }
    }

    private void refuseStranger(int row) {
        String code = table.codeAt(row);
        int column = CellText.isBlank(sheet.cell(row, figureColumn)) ? targetColumn : figureColumn;
        String found = CellText.shown(sheet.cell(row, column));
        if (code.isEmpty()) {
            log.error(Place.of(sheet, row, column), found, WorkbookViolation.ROW_WITHOUT_CODE);
        } else {
            Place place = Place.of(sheet, row, table.position(Column.CODE));
            log.error(place, code, WorkbookViolation.CODE_UNKNOWN, DefectLog.clip(code));
        }
    }

    private Answer answer(Entry entry, Place place) {
        IndicatorDefinition indicator = entry.indicator();
        if (figureColumn < 0) {
            return new Answer(indicator, new Reading.Refused(), new Reading.Refused(), place);
        }
        if (notAsked.test(indicator)) {
            return notAsked(entry, place);
        }
        if (indicator.isDerived()) {
            return new Answer(indicator, computed(entry.row()), new Reading.Blank(), place);
        }
        Reading figure = number(entry, figureColumn);
        if (figure instanceof Reading.Blank && isBesideTheTable(entry)) {
            return new Answer(indicator, new Reading.Refused(), target(entry), place);
        }
        if (figure instanceof Reading.Blank) {
            log.notice(
                    place,
                    "",
                    WorkbookViolation.FIGURE_EMPTY,
                    indicator.code(),
                    indicator.name().vi());
        }
        return new Answer(indicator, figure, target(entry), place);
    }

    private Answer notAsked(Entry entry, Place place) {
        IndicatorDefinition indicator = entry.indicator();
        if (indicator.isDerived()) {
            return new Answer(indicator, new Reading.Blank(), new Reading.Blank(), place);
        }
        NotAskedCell cell = new NotAskedCell(indicator, log);
        Reading figure = cell.read(place, sheet.cell(entry.row(), figureColumn));
        Reading target = targetColumn < 0 || !(indicator.target() instanceof AnnualTarget.PerUnit)
                ? new Reading.Blank()
                : cell.read(Place.of(sheet, entry.row(), targetColumn), sheet.cell(entry.row(), targetColumn));
        return new Answer(indicator, figure, target, place);
    }

    /** A figure that was dragged out of its column is no empty cell. */
    private boolean isBesideTheTable(Entry entry) {
        for (IncomingCell cell : sheet.row(entry.row())) {
            if (cell.kind() == Kind.NUMBER && !table.isColumn(cell.column())) {
                log.error(
                        Place.of(sheet, entry.row(), cell.column()),
                        CellText.shown(cell),
                        WorkbookViolation.FIGURE_ASTRAY,
                        entry.indicator().code(),
                        CellName.of(entry.row(), figureColumn));
                return true;
            }
        }
        return false;
    }

    private Reading target(Entry entry) {
        if (targetColumn < 0) {
            return new Reading.Refused();
        }
        IndicatorDefinition indicator = entry.indicator();
        Place place = Place.of(sheet, entry.row(), targetColumn);
        Optional<IncomingCell> cell = sheet.cell(entry.row(), targetColumn);
        return switch (indicator.target()) {
            case AnnualTarget.PerUnit() -> {
                Reading target = number(entry, targetColumn);
                if (target instanceof Reading.Blank) {
                    log.notice(
                            place,
                            "",
                            WorkbookViolation.TARGET_EMPTY,
                            indicator.code(),
                            indicator.name().vi());
                }
                yield target;
            }
            case AnnualTarget.Common(BigDecimal value) -> {
                ignoreTarget(place, cell, indicator, CellText.shown(value.stripTrailingZeros()));
                yield new Reading.Blank();
            }
            case AnnualTarget.None() -> {
                ignoreTarget(place, cell, indicator, "–");
                yield new Reading.Blank();
            }
        };
    }

    private void ignoreTarget(Place place, Optional<IncomingCell> cell, IndicatorDefinition indicator, String given) {
        String shown = CellText.shown(cell).strip();
        if (!shown.isEmpty()
                && !shown.equals(given)
                && merged.over(place.row(), place.column()).isEmpty()) {
            log.notice(place, shown, WorkbookViolation.TARGET_NOT_ASKED, indicator.code(), DefectLog.clip(shown));
        }
    }

    private Reading number(Entry entry, int column) {
        Place place = Place.of(sheet, entry.row(), column);
        Optional<CellArea> area = merged.over(entry.row(), column);
        if (area.isEmpty()) {
            return new NumberCell(entry.indicator(), place, log).read(sheet.cell(entry.row(), column));
        }
        if (merged.isRefused(area.get())) {
            return new Reading.Refused();
        }
        Optional<IncomingCell> shown =
                sheet.cell(area.get().firstRow(), area.get().firstColumn());
        Reading reading = new NumberCell(entry.indicator(), place, log).read(shown);
        if (reading instanceof Reading.Value(BigDecimal number)) {
            log.notice(
                    Place.of(sheet, area.get()),
                    CellText.shown(shown),
                    WorkbookViolation.MERGED_READ,
                    entry.indicator().code(),
                    number);
        }
        return reading;
    }

    /** A derived figure is never taken from the file; it is looked at only to say when it differs. */
    private Reading computed(int row) {
        return sheet.cell(row, figureColumn)
                .filter(cell -> cell.kind() == Kind.NUMBER)
                .<Reading>map(cell -> new Reading.Value(cell.number()))
                .orElseGet(Reading.Blank::new);
    }
}
