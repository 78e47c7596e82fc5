package vn.thidua.reporting.consolidation;

/**
 * Which figure of the tree a reader opened, and how far into its sources.
 *
 * @param table the table beside it
 * @param at code of the unit whose figure it is; empty for the top of the tree
 * @param indicator its code
 * @param asked words in the names of the sources to be listed; empty for all
 * @param after how many sources are passed over; never negative
 * @param source code of the unit whose own cell is open; empty if none is
 */
public record LevelFigureChoice(
        LevelChoice table, String at, String indicator, String asked, int after, String source) {

    public LevelFigureChoice {
        after = Math.max(0, after);
    }

    static LevelFigureChoice of(LevelChoice table, String at, String indicator) {
        return new LevelFigureChoice(table, at, indicator, "", 0, "");
    }

    LevelFigureChoice of(String otherIndicator) {
        return of(table, at, otherIndicator);
    }

    LevelFigureChoice after(int passed) {
        return new LevelFigureChoice(table, at, indicator, asked, passed, source);
    }

    LevelFigureChoice open(String unit) {
        return new LevelFigureChoice(table, at, indicator, asked, after, unit);
    }

    /** Returns the address of the figure. */
    public String href() {
        return LevelChoice.PATH + "/figure?" + table.query() + "&at=" + LevelChoice.encoded(at) + "&indicator="
                + LevelChoice.encoded(indicator)
                + (asked.isEmpty() ? "" : "&q=" + LevelChoice.encoded(asked))
                + (after == 0 ? "" : "&after=" + after)
                + (source.isEmpty() ? "" : "&source=" + LevelChoice.encoded(source));
    }
}
