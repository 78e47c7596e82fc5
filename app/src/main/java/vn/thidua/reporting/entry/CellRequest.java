package vn.thidua.reporting.entry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindException;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.Way;

/**
 * What the script of the grid sends.
 *
 * @param pasted whether the cells came in a block from another program
 * @param cells at most {@value #MOST_CELLS}
 */
record CellRequest(boolean pasted, @Nullable List<@Nullable Line> cells) {

    static final int MOST_CELLS = 2_000;
    private static final int LONGEST_TEXT = 200;

    /**
     * One cell.
     *
     * @param seen revision that the person saw; 0 for a cell that was never written
     */
    record Line(
            @Nullable String indicator,
            @Nullable CellPart part,
            @Nullable String text,
            boolean estimated,
            int seen) {}

    Way way() {
        return pasted ? Way.PASTED : Way.TYPED;
    }

    /**
     * Returns the wishes.
     *
     * @throws BindException if the script did not write this
     */
    List<CellWish> wishes() throws BindException {
        List<@Nullable Line> lines = cells == null ? List.of() : cells;
        if (lines.size() > MOST_CELLS || lines.stream().anyMatch(line -> line == null || !isWhole(line))) {
            throw new BindException(this, "cells");
        }
        return lines.stream()
                .map(Objects::requireNonNull)
                .map(line -> new CellWish(
                        Objects.requireNonNull(line.indicator()),
                        Objects.requireNonNull(line.part()),
                        Objects.requireNonNull(line.text()),
                        line.estimated(),
                        line.seen()))
                .toList();
    }

    private static boolean isWhole(Line line) {
        return line.indicator() != null
                && line.part() != null
                && line.text() != null
                && line.text().length() <= LONGEST_TEXT;
    }
}
