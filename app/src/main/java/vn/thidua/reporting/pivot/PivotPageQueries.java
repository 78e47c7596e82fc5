package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.pivot.Gap;
import vn.thidua.core.pivot.Measure;
import vn.thidua.core.pivot.PivotCell;
import vn.thidua.document.FlatFormat;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/** Fills the screen. */
@Component
class PivotPageQueries {

    private static final String KEY = "reporting.pivot.";

    private final PivotFactQueries facts;
    private final ViewShelfQueries shelves;

    PivotPageQueries(PivotFactQueries facts, ViewShelfQueries shelves) {
        this.facts = facts;
        this.shelves = shelves;
    }

    /** A page and whether a restricted indicator is on it. */
    record Filled(PivotPage page, boolean restricted, List<String> periods) {}

    /**
     * Returns the screen; empty if no period is on record.
     *
     * @param view id of the saved view that is open; empty if none is
     * @throws vn.thidua.shared.NotFound as {@link PivotFactQueries#facts} does
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public Optional<Filled> page(Actor actor, Scope scope, boolean restricted, PivotChoice choice, String view) {
        return facts.facts(scope, restricted, choice).map(found -> {
            PivotGrid grid = new PivotGrid(found, choice);
            ViewShelf shelf = shelves.shelf(actor, choice, view);
            return new Filled(page(grid, shelf, view), grid.hasRestricted(), grid.periods());
        });
    }

    private PivotPage page(PivotGrid grid, ViewShelf shelf, String view) {
        PivotFacts found = grid.facts();
        PivotChoice choice = grid.choice();
        TableCutting cutting = new TableCutting(grid);
        ChartDrawing drawing = new ChartDrawing(grid, cutting.rows(), cutting.columns());
        boolean empty =
                found.isEmpty() || grid.rows().isEmpty() || grid.columns().isEmpty();
        Optional<PivotChart> chart = empty ? Optional.empty() : drawing.chart();
        return new PivotPage(
                shelf.open().map(ViewShelf.Open::name).orElseGet(() -> text(KEY + "title")),
                empty ? text(KEY + (found.isEmpty() ? "nobody" : "hidden")) : cutting.lead(),
                new FilterChoices(grid, facts.known(), drawing).filter(view),
                empty ? Optional.empty() : Optional.of(cutting.table()),
                empty ? List.of() : notes(grid, cutting),
                chart,
                chart.isPresent() ? "" : text(KEY + "chart.none"),
                Stream.of(FlatFormat.values())
                        .map(format ->
                                new Option(choice.export(format.key()), text("reporting.export." + format.key())))
                        .toList(),
                shelf,
                List.of(),
                List.of(new Crumb(text("web.menu.figures"), "/reporting/consolidation")));
    }

    private static List<String> notes(PivotGrid grid, TableCutting cutting) {
        List<String> notes = new ArrayList<>();
        notes.add(text(KEY + "note.rules"));
        Set<Gap> gaps = new TreeSet<>();
        cutting.cells().stream().map(PivotCell::gap).flatMap(Optional::stream).forEach(gaps::add);
        gaps.forEach(gap -> notes.add(CellWords.gap(gap) + ": " + CellWords.why(gap)));
        if (grid.choice().rows() == PivotAxis.UNITS
                && (grid.choice().shows(Measure.RANK) || grid.choice().shows(Measure.FROM_MEDIAN))) {
            notes.add(text(KEY + "note.peers"));
        }
        if (grid.choice().periods().size() > PivotChoice.MOST_PERIODS) {
            notes.add(text(KEY + "note.periods", PivotChoice.MOST_PERIODS));
        }
        if (grid.facts().hides()) {
            notes.add(text("reporting.consolidation.note.restricted"));
        }
        return notes;
    }
}
