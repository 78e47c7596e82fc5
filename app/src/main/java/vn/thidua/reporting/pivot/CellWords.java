package vn.thidua.reporting.pivot;

import java.math.BigDecimal;
import java.util.Locale;
import vn.thidua.core.consolidation.Judgement;
import vn.thidua.core.pivot.Gap;
import vn.thidua.core.pivot.Measure;
import vn.thidua.core.pivot.PivotCell;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Writes cells as people read them: figures in digits, gaps in words, and missing figures as nothing at all. */
final class CellWords {

    private static final String KEY = "reporting.pivot.";

    private CellWords() {}

    /** Returns what stands in the cell; points are percentage points, in which ratios change. */
    static String text(PivotCell cell, Measure measure, boolean points) {
        return cell.value()
                .map(value -> value(value, cell, measure, points))
                .orElseGet(() -> gap(cell.gap().orElse(Gap.MISSING)));
    }

    private static String value(BigDecimal value, PivotCell cell, Measure measure, boolean points) {
        return switch (measure) {
            case ACTUAL, TARGET, PREVIOUS -> Formats.number(value, cell.decimals());
            case PERCENT_OF_TARGET -> Formats.percent(value, cell.decimals());
            case CHANGE_PERCENT -> Formats.signedPercent(value, cell.decimals());
            case RANK -> Texts.text(KEY + "rank", value, cell.in());
            case CHANGE ->
                points
                        ? Texts.text("reporting.consolidation.points", Formats.signed(value, cell.decimals()))
                        : Formats.signed(value, cell.decimals());
            case FROM_MEDIAN -> Formats.signed(value, cell.decimals());
        };
    }

    /** Returns the few words that stand in the place of a figure. */
    static String gap(Gap gap) {
        return gap == Gap.MISSING ? Formats.ABSENT : Texts.text(KEY + "gap." + word(gap));
    }

    /** Returns the sentence that says why there is no figure. */
    static String why(Gap gap) {
        return Texts.text(KEY + "why." + word(gap));
    }

    static String word(Gap gap) {
        return gap.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns how many figures are in it, if it is fewer than were asked; else nothing. */
    static String note(PivotCell cell) {
        return cell.value().isPresent() && cell.in() < cell.of()
                ? Texts.text("reporting.consolidation.levels.share", cell.in(), cell.of())
                : "";
    }

    static boolean isWorse(PivotCell cell) {
        return cell.judgement() == Judgement.WORSE;
    }
}
