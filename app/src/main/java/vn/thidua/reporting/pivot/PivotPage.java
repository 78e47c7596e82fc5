package vn.thidua.reporting.pivot;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * The table with the choices above it, its chart and the views that are kept.
 *
 * @param title the name of the view that is open, else that of the screen
 * @param lead what the table is about, in one sentence
 * @param filter what can be chosen
 * @param table empty if there is nothing to lay out; {@code lead} then says why
 * @param notes what a reader must know under the table
 * @param chart the chosen row or column; empty if it cannot be drawn
 * @param undrawn why it is not drawn; empty if it is
 * @param files the same table as files
 * @param shelf the views that are kept
 * @param reasons why something was refused
 */
public record PivotPage(
        String title,
        String lead,
        PivotFilter filter,
        Optional<PivotTable> table,
        List<String> notes,
        Optional<PivotChart> chart,
        String undrawn,
        List<Option> files,
        ViewShelf shelf,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public PivotPage {
        notes = List.copyOf(notes);
        files = List.copyOf(files);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    PivotPage refused(ViewShelf changed, List<Violation> why) {
        return new PivotPage(title, lead, filter, table, notes, chart, undrawn, files, changed, why, crumbs);
    }
}
