package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.core.consolidation.tree.Selection;
import vn.thidua.core.consolidation.tree.Tally;
import vn.thidua.core.consolidation.tree.TallyFigure;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitSearch;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.resident.PeriodTree;
import vn.thidua.reporting.resident.ResidentPeriods;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Fills the table of one unit of the tree and those under it, from what is kept in memory. */
@Component
class LevelQueries {

    /** Units under one that are shown at once. */
    static final int WIDTH = 8;

    private static final int HITS = 20;
    private static final String KEY = "reporting.consolidation.levels.";

    private final ResidentPeriods residents;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final ReportedFigures reported;
    private final UnitSearch search;

    LevelQueries(
            ResidentPeriods residents,
            PeriodRepository periods,
            FormRepository forms,
            ReportedFigures reported,
            UnitSearch search) {
        this.residents = residents;
        this.periods = periods;
        this.forms = forms;
        this.reported = reported;
        this.search = search;
    }

    /**
     * Returns what a reader of {@code scope} may see; empty if no period is on record.
     *
     * @param restricted whether the reader may see restricted indicators
     * @throws NotFound if there is no such period, or no such unit, or the reader sees nothing of it
     */
    Optional<LevelView> view(Scope scope, boolean restricted, LevelChoice asked) {
        Optional<Period> found = asked.period().isEmpty()
                ? periods.list().stream().findFirst()
                : Optional.of(periods.get(asked.period()));
        return found.map(period -> {
            PeriodTree tree = residents.current(period);
            Selection selection = tree.select(scope);
            String unit = asked.unit().isEmpty() ? selection.summit() : asked.unit();
            LevelView view = new LevelView(
                    period,
                    forms.get(period.formCode(), period.formVersion()),
                    reported.indicators(period.code()),
                    scope,
                    restricted,
                    tree,
                    selection,
                    asked.at(unit, period.code()));
            if (!view.sees(unit)) {
                throw new NotFound("unit", unit);
            }
            return view;
        });
    }

    /**
     * Returns the table.
     *
     * @param asked words that a unit is searched by; may be empty
     * @throws NotFound if there is no such group of indicators
     */
    LevelPage page(LevelView view, String asked, Optional<LevelFigure> panel) {
        LevelChoice choice = view.choice();
        Tally whole = view.at(choice.unit());
        List<String> below = view.below(choice.unit());
        int from = Math.min(choice.from(), below.size() / WIDTH * WIDTH);
        List<String> shown = below.subList(from, Math.min(below.size(), from + WIDTH));
        List<Column> columns = columns(view, whole, shown);
        return new LevelPage(
                text(
                        KEY + "title",
                        view.name(choice.unit()),
                        ConsolidationPageQueries.name(view.period().info())),
                choice,
                reported.periods().stream()
                        .map(period -> new Option(period.code(), ConsolidationPageQueries.name(period)))
                        .toList(),
                groupOptions(view),
                text("reporting.consolidation.coverage", whole.reports(), whole.expected()),
                whole.reports() == whole.expected(),
                path(view),
                asked,
                hits(view, asked),
                columns.stream().map(column -> column.head(view)).toList(),
                groups(view, columns),
                notes(view, whole),
                below.isEmpty() ? "" : text(KEY + "listed", from + 1, from + shown.size(), below.size()),
                from == 0
                        ? Optional.empty()
                        : Optional.of(choice.from(from - WIDTH).href()),
                from + WIDTH >= below.size()
                        ? Optional.empty()
                        : Optional.of(choice.from(from + WIDTH).href()),
                panel,
                List.of(
                        new Crumb(text("web.menu.figures"), "/reporting/completeness"),
                        new Crumb(text("reporting.consolidation.menu"), ConsolidationChoice.PATH)));
    }

    /**
     * A unit of the table.
     *
     * @param own whether only its own report is meant, without the units under it
     */
    private record Column(String unit, boolean own, Tally tally) {

        LevelPage.Column head(LevelView view) {
            boolean here = unit.equals(view.choice().unit());
            return new LevelPage.Column(
                    own ? text(KEY + "own") : view.name(unit),
                    text(KEY + "share", tally.reports(), tally.expected()),
                    here
                            ? Optional.empty()
                            : Optional.of(
                                    view.choice().at(unit, view.period().code()).href()));
        }

        LevelPage.Cell cell(LevelView view, IndicatorInfo indicator) {
            TallyFigure figure = tally.figure(indicator.code());
            LevelFigureChoice origin = LevelFigureChoice.of(view.choice(), unit, indicator.code());
            boolean notAsked = isNotAsked(view, indicator);
            return new LevelPage.Cell(
                    Formats.number(figure.value(), indicator.decimals()),
                    notAsked ? text("reporting.not-asked") : note(figure, tally.reports()),
                    notAsked,
                    (own ? origin.open(unit) : origin).href());
        }

        /** Nobody at or under the unit is asked. */
        private boolean isNotAsked(LevelView view, IndicatorInfo indicator) {
            return own
                    ? view.form().notAsked().covers(unit, view.arithmetic(indicator.code()))
                    : tally.expected() > 0
                            && !view.form().notAsked().isEmpty()
                            && view.awaited(unit, view.arithmetic(indicator.code())) == 0;
        }

        private static String note(TallyFigure figure, int reports) {
            List<String> notes = new ArrayList<>();
            if (reports > 1 && figure.empty() > 0) {
                notes.add(text(KEY + "share", figure.reported(), reports - figure.notAsked()));
            }
            if (figure.estimated() > 0) {
                notes.add(reports == 1 ? text(KEY + "estimate") : text(KEY + "estimates", figure.estimated()));
            }
            return String.join("; ", notes);
        }
    }

    private static List<Column> columns(LevelView view, Tally whole, List<String> shown) {
        String unit = view.choice().unit();
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(unit, false, whole));
        Tally own = view.tree().tallies().own(unit, view.selection());
        if (!shown.isEmpty() && own.reports() > 0) {
            columns.add(new Column(unit, true, own));
        }
        shown.forEach(child -> columns.add(new Column(child, false, view.at(child))));
        return columns;
    }

    private static List<LevelPage.Group> groups(LevelView view, List<Column> columns) {
        String asked = view.choice().group();
        Map<String, List<LevelPage.Line>> byGroup = new LinkedHashMap<>();
        for (IndicatorInfo indicator : view.indicators()) {
            if (asked.isEmpty() || asked.equals(indicator.group())) {
                byGroup.computeIfAbsent(indicator.groupName().in(language()), name -> new ArrayList<>())
                        .add(new LevelPage.Line(
                                indicator.code(),
                                indicator.name().in(language()),
                                indicator.measure().in(language()),
                                view.hides(indicator)
                                        ? List.of()
                                        : columns.stream()
                                                .map(column -> column.cell(view, indicator))
                                                .toList()));
            }
        }
        if (byGroup.isEmpty() && !asked.isEmpty()) {
            throw new NotFound("group of indicators", asked);
        }
        return byGroup.entrySet().stream()
                .map(group -> new LevelPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static List<Option> groupOptions(LevelView view) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", text("reporting.consolidation.group.all"));
        view.indicators()
                .forEach(indicator -> names.putIfAbsent(
                        indicator.group(), indicator.groupName().in(language())));
        return names.entrySet().stream()
                .map(name -> new Option(name.getKey(), name.getValue()))
                .toList();
    }

    private static List<Crumb> path(LevelView view) {
        List<String> path = view.outline().path(view.choice().unit());
        return path.subList(path.indexOf(view.selection().summit()), path.size()).stream()
                .map(unit -> crumb(view, unit))
                .toList();
    }

    private List<Crumb> hits(LevelView view, String asked) {
        return search.search(asked, view.period().info().dueOn(), HITS).stream()
                .map(Unit::code)
                .filter(view::sees)
                .map(unit -> crumb(view, unit))
                .toList();
    }

    private static Crumb crumb(LevelView view, String unit) {
        return new Crumb(
                view.name(unit), view.choice().at(unit, view.period().code()).href());
    }

    private static List<String> notes(LevelView view, Tally whole) {
        List<String> notes = new ArrayList<>();
        if (!view.selection().isWhole(view.choice().unit())) {
            notes.add(text(KEY + "note.scope"));
        }
        if (whole.reports() < whole.expected()) {
            notes.add(text(KEY + "note.missing", whole.expected() - whole.reports()));
        }
        if (!view.form().notAsked().isEmpty()) {
            notes.add(text(KEY + "note.not-asked"));
        }
        notes.add(text(KEY + "note.rules"));
        if (view.indicators().stream().anyMatch(view::hides)) {
            notes.add(text("reporting.consolidation.note.restricted"));
        }
        return notes;
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
