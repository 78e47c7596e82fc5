package vn.thidua.reporting.consolidation;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.consolidation.Change;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ConsolidatedPart;
import vn.thidua.reporting.ConsolidatedPeriod;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Scope;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Fills the table of consolidated figures. */
@Component
class ConsolidationPageQueries {

    private final ReportedFigures reported;
    private final FigureQueries figures;
    private final RestatementQueries restatements;

    ConsolidationPageQueries(ReportedFigures reported, FigureQueries figures, RestatementQueries restatements) {
        this.reported = reported;
        this.figures = figures;
        this.restatements = restatements;
    }

    /** Returns {@code asked} with the latest period if none was chosen; empty if no period is on record. */
    Optional<ConsolidationChoice> choice(ConsolidationChoice asked) {
        return asked.period().isEmpty()
                ? reported.periods().stream().findFirst().map(latest -> asked.ofPeriod(latest.code()))
                : Optional.of(asked);
    }

    /**
     * Returns the table.
     *
     * @param restricted whether the reader may see restricted indicators
     * @throws NotFound if there is no such period, cluster or group
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ConsolidationPage page(Scope scope, boolean restricted, ConsolidationChoice choice) {
        ConsolidatedPeriod data = reported.consolidated(scope, choice.period());
        if (!choice.isRestated()) {
            return page(data, part(data, choice.part()), restricted, choice);
        }
        RestatedPeriod restated =
                restatements.restated(scope, data, choice.asOf().day());
        return page(data, restated.whole(), restricted, choice)
                .with(RestatedTable.of(restated, choice, data.period().dueOn()));
    }

    /** Returns the table with the origin of one figure beside it. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public ConsolidationPage page(Scope scope, boolean restricted, ConsolidationChoice choice, String indicator) {
        return page(scope, restricted, choice).with(figures.panel(scope, restricted, choice, indicator));
    }

    private ConsolidationPage page(
            ConsolidatedPeriod data, ConsolidatedPart part, boolean restricted, ConsolidationChoice choice) {
        List<ConsolidationPage.Group> groups = groups(data, part, restricted, choice);
        int all = part.units().size();
        int sent = part.reports().contributing().size();
        return new ConsolidationPage(
                text("reporting.consolidation.title", partName(choice.part(), part.units()), name(data.period())),
                choice,
                options(reported.periods()),
                partOptions(data),
                groupOptions(data),
                treeOptions(choice),
                name(data.period()),
                data.previous().map(ConsolidationPageQueries::name),
                text("reporting.consolidation.coverage", sent, all),
                part.reports().isComplete(),
                groups,
                notes(data, part, groups),
                Optional.empty(),
                Optional.empty(),
                List.of(new Crumb(text("web.menu.figures"), "/reporting/completeness")));
    }

    private static List<ConsolidationPage.Group> groups(
            ConsolidatedPeriod data, ConsolidatedPart part, boolean restricted, ConsolidationChoice choice) {
        Map<String, List<ConsolidationLine>> byGroup = new LinkedHashMap<>();
        for (IndicatorInfo indicator : data.indicators()) {
            if (choice.group().isEmpty() || choice.group().equals(indicator.group())) {
                byGroup.computeIfAbsent(indicator.groupName().in(language()), name -> new ArrayList<>())
                        .add(line(data, part, indicator, restricted, choice));
            }
        }
        if (byGroup.isEmpty() && !choice.group().isEmpty()) {
            throw new NotFound("group of indicators", choice.group());
        }
        return byGroup.entrySet().stream()
                .map(group -> new ConsolidationPage.Group(group.getKey(), group.getValue()))
                .toList();
    }

    private static ConsolidationLine line(
            ConsolidatedPeriod data,
            ConsolidatedPart part,
            IndicatorInfo indicator,
            boolean restricted,
            ConsolidationChoice choice) {
        return new ConsolidationLine(
                indicator.code(),
                indicator.name().in(language()),
                indicator.measure().in(language()),
                indicator.restricted() && !restricted
                        ? Optional.empty()
                        : Optional.of(figures(data.period(), part, part.figure(indicator.code()), choice)));
    }

    private static ConsolidationLine.Figures figures(
            PeriodInfo period, ConsolidatedPart part, ComparedFigure figure, ConsolidationChoice choice) {
        int decimals = figure.indicator().decimals();
        int in = figure.current().coverage().contributing().size();
        int compared = figure.change().comparedUnits().size();
        Change change = figure.change();
        boolean differs = compared > 0
                && !(change.current().equals(figure.current().value())
                        && change.previous().equals(figure.previous().value()));
        // Who is not asked is not missing, and the notes name it.
        boolean whole = figure.current()
                .coverage()
                .missing()
                .equals(part.reports().missing().stream()
                        .filter(unit -> !figure.current().coverage().notAsked().contains(unit))
                        .toList());
        return new ConsolidationLine.Figures(
                Formats.number(figure.current().value(), decimals),
                whole
                        ? ""
                        : units(
                                in,
                                part.units().size()
                                        - figure.current().coverage().notAsked().size()),
                Formats.number(figure.previous().value(), decimals),
                FigureFormat.change(figure),
                figure.isWorse(),
                differs ? units(compared, part.units().size()) : "",
                Formats.number(figure.progress().target().value(), decimals),
                FigureFormat.percent(figure.progress().percent()),
                figure.progress().percent(),
                FigureFormat.due(figure.indicator(), period.share()),
                choice.figure(figure.indicator().code()));
    }

    private static List<String> notes(
            ConsolidatedPeriod data, ConsolidatedPart part, List<ConsolidationPage.Group> groups) {
        List<String> notes = new ArrayList<>();
        if (!part.reports().missing().isEmpty()) {
            notes.add(text(
                    "reporting.consolidation.note.missing",
                    names(part, part.reports().missing())));
        }
        List<ComparedFigure> shown = groups.stream()
                .flatMap(group -> group.lines().stream())
                .filter(line -> line.figures().isPresent())
                .map(line -> part.figure(line.code()))
                .toList();
        gaps(
                        part,
                        shown,
                        figure -> figure.current().coverage().missing().stream()
                                .filter(unit -> !part.reports().missing().contains(unit))
                                .toList())
                .ifPresent(gaps -> notes.add(text("reporting.consolidation.note.gaps", gaps)));
        gaps(part, shown, figure -> figure.current().coverage().notAsked())
                .ifPresent(gaps -> notes.add(text("reporting.consolidation.note.not-asked", gaps)));
        if (data.previous().isEmpty()) {
            notes.add(text("reporting.consolidation.note.no-previous"));
        }
        notes.add(text("reporting.consolidation.note.rules"));
        if (groups.stream()
                .flatMap(group -> group.lines().stream())
                .anyMatch(line -> line.figures().isEmpty())) {
            notes.add(text("reporting.consolidation.note.restricted"));
        }
        return notes;
    }

    /** Returns for each of {@code figures} the units that {@code which} finds; nothing if there are none at all. */
    private static Optional<String> gaps(
            ConsolidatedPart part, List<ComparedFigure> figures, Function<ComparedFigure, List<String>> which) {
        String gaps = figures.stream()
                .filter(figure -> !which.apply(figure).isEmpty())
                .map(figure -> text(
                        "reporting.consolidation.note.gap",
                        figure.indicator().code(),
                        names(part, which.apply(figure))))
                .collect(Collectors.joining("; "));
        return gaps.isEmpty() ? Optional.empty() : Optional.of(gaps);
    }

    static ConsolidatedPart part(ConsolidatedPeriod data, String code) {
        return code.isEmpty()
                ? data.whole()
                : data.clusters().stream()
                        .filter(cluster -> cluster.cluster().equals(Optional.of(code)))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("cluster", code));
    }

    static String names(ConsolidatedPart part, List<String> codes) {
        return part.units().stream()
                .filter(unit -> codes.contains(unit.code()))
                .map(Unit::shortName)
                .collect(Collectors.joining(", "));
    }

    private static String units(int count, int all) {
        return text("reporting.consolidation.units", count, all);
    }

    private static String partName(String part, List<Unit> units) {
        if (!part.isEmpty()) {
            return text("reporting.consolidation.cluster", part);
        }
        return units.size() == 1 ? units.getFirst().shortName() : text("reporting.consolidation.all", units.size());
    }

    private static List<Option> options(List<PeriodInfo> periods) {
        return periods.stream()
                .map(period -> new Option(period.code(), name(period)))
                .toList();
    }

    private static List<Option> partOptions(ConsolidatedPeriod data) {
        List<Option> options = new ArrayList<>();
        options.add(new Option("", partName("", data.whole().units())));
        data.clusters().stream()
                .flatMap(cluster -> cluster.cluster().stream())
                .forEach(code -> options.add(new Option(code, text("reporting.consolidation.cluster", code))));
        return options;
    }

    private static List<Option> groupOptions(ConsolidatedPeriod data) {
        Map<String, String> names = new LinkedHashMap<>();
        data.indicators()
                .forEach(indicator -> names.putIfAbsent(
                        indicator.group(), indicator.groupName().in(language())));
        List<Option> options = new ArrayList<>();
        options.add(new Option("", text("reporting.consolidation.group.all")));
        names.forEach((code, name) -> options.add(new Option(code, name)));
        return options;
    }

    private static List<Option> treeOptions(ConsolidationChoice choice) {
        return List.of(
                new Option("", text("reporting.consolidation.tree.time")),
                new Option(
                        ConsolidationChoice.RESTATED,
                        text(
                                "reporting.consolidation.tree.as-of",
                                Formats.date(choice.asOf().day()))));
    }

    static String name(PeriodInfo period) {
        return period.name().in(language());
    }

    private static Locale language() {
        return Language.current().locale();
    }
}
