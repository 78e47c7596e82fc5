package vn.thidua.reporting.workbook;

import java.util.Optional;
import java.util.Set;
import vn.thidua.document.IncomingCell;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Reads a cell whose figure the unit is not asked for: nothing may stand there but what was written when it went out. */
final class NotAskedCell {

    /** Stands in the cell when the workbook goes out. */
    static final String MARK = "–";

    /** What people type when they mean the same. */
    private static final Set<String> NOTHING = Set.of("", MARK, "-", "—");

    private final IndicatorDefinition indicator;
    private final DefectLog log;

    NotAskedCell(IndicatorDefinition indicator, DefectLog log) {
        this.indicator = indicator;
        this.log = log;
    }

    /** Names what stands at {@code place}, if it is anything. */
    Reading read(Place place, Optional<IncomingCell> cell) {
        String shown = CellText.shown(cell).strip();
        if (NOTHING.contains(shown)) {
            return new Reading.Blank();
        }
        log.error(place, shown, WorkbookViolation.NOT_ASKED_OF_UNIT, indicator.code(), DefectLog.clip(shown));
        return new Reading.Refused();
    }
}
