package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.period.Period;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/** Offers what can be chosen. */
record FilterChoices(PivotGrid grid, List<Period> known, ChartDrawing drawing) {

    private static final String KEY = "reporting.pivot.";

    PivotFilter filter(String view) {
        PivotChoice choice = grid.choice();
        List<PivotFilter.Select> selects = new ArrayList<>();
        selects.add(select(
                "rows", PivotAxis.options(PivotAxis.ofRows()), choice.rows().word()));
        selects.add(
                select("columns", PivotAxis.options(columns()), choice.columns().word()));
        if (choice.columns() != PivotAxis.MEASURES) {
            selects.add(select("measure", MeasureWords.options(choice.rows()), MeasureWords.word(choice.measure())));
        }
        selects.add(select(
                "group", PivotChoice.withAll(text("reporting.consolidation.group.all"), groups()), choice.group()));
        if (isOneIndicator()) {
            selects.add(select(
                    "indicator",
                    indicators(),
                    grid.indicators().stream()
                            .findFirst()
                            .map(IndicatorInfo::code)
                            .orElse("")));
        }
        selects.add(select("cluster", PivotChoice.withAll(text(KEY + "cluster.all"), clusters()), choice.cluster()));
        selects.add(select("draw", drawing.options(), drawing.drawn()));
        selects.add(select(
                "as",
                List.of(new Option("", text(KEY + "as.bar")), new Option("line", text(KEY + "as.line"))),
                choice.line() ? "line" : ""));
        return new PivotFilter(selects, periods(), boxes(), choice.under(), view);
    }

    private List<PivotAxis> columns() {
        return PivotAxis.ofColumns().stream()
                .filter(axis -> axis != grid.choice().rows())
                .toList();
    }

    /** Rows of units, or of clusters, are about one indicator unless the address names several. */
    private boolean isOneIndicator() {
        return !grid.choice().rows().isOfIndicators()
                && grid.choice().indicators().size() < 2;
    }

    private static PivotFilter.Select select(String name, List<Option> options, String value) {
        return new PivotFilter.Select(name, text(KEY + "choose." + name), options, value);
    }

    private PivotFilter.Boxes periods() {
        List<String> chosen = grid.facts().periods().stream().map(Period::code).toList();
        return new PivotFilter.Boxes(
                "period",
                text(KEY + "choose.period", chosen.size()),
                known.stream()
                        .map(period -> new Option(
                                period.code(),
                                period.info().name().in(Language.current().locale())))
                        .toList(),
                chosen);
    }

    private PivotFilter.Boxes boxes() {
        PivotChoice choice = grid.choice();
        boolean offered = choice.rows() != PivotAxis.GROUPS && !isOneIndicator();
        return new PivotFilter.Boxes(
                "indicator",
                choice.indicators().isEmpty()
                        ? text(KEY + "choose.indicators.all")
                        : text(KEY + "choose.indicators", choice.indicators().size()),
                offered ? indicators() : List.of(),
                choice.indicators());
    }

    private List<Option> indicators() {
        return grid.facts().indicators().stream()
                .filter(info ->
                        grid.choice().group().isEmpty() || grid.choice().group().equals(info.group()))
                .map(info -> new Option(
                        info.code(),
                        info.code() + " " + info.name().in(Language.current().locale())))
                .toList();
    }

    private List<Option> groups() {
        Map<String, String> names = new LinkedHashMap<>();
        grid.facts()
                .indicators()
                .forEach(info -> names.putIfAbsent(
                        info.group(), info.groupName().in(Language.current().locale())));
        return names.entrySet().stream()
                .map(name -> new Option(name.getKey(), name.getValue()))
                .toList();
    }

    private List<Option> clusters() {
        Set<String> codes = new LinkedHashSet<>();
        grid.facts().clusters().values().forEach(ofPeriod -> codes.addAll(ofPeriod.keySet()));
        return codes.stream()
                .map(code -> new Option(code, text("reporting.consolidation.cluster", code)))
                .toList();
    }
}
