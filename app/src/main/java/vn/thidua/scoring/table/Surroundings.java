package vn.thidua.scoring.table;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.TableWarning;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.LineDefect;

/** Holds a new score table against the tables on record and the indicators that are reported. */
final class Surroundings {

    private final String file;
    private final TableRepository tables;
    private final ReportedFigures reported;
    private final ReadDefects defects;

    Surroundings(String file, TableRepository tables, ReportedFigures reported) {
        this.file = file;
        this.defects = new ReadDefects(file);
        this.tables = tables;
        this.reported = reported;
    }

    List<LineDefect> check(TableReader.Outcome.Read read, boolean isVersionTaken) {
        TableDocument table = read.document();
        if (isVersionTaken) {
            defects.add(1, "version", TableViolation.VERSION_TAKEN, table.code(), table.version());
        }
        Set<String> known = reported.periods().stream().map(PeriodInfo::code).collect(Collectors.toSet());
        for (String period : table.periods().keySet()) {
            tables.otherTable(table.code(), period)
                    .ifPresent(other -> defects.add(1, "periods", TableViolation.PERIOD_TAKEN, period, other));
            if (known.contains(period)) {
                checkIndicators(read, period);
            }
        }
        return defects.inOrder();
    }

    /** Returns what is allowed in a table without defects and yet probably a mistake, in the order of the text. */
    List<LineDefect> warnings(TableReader.Outcome.Read read) {
        Set<String> known = reported.periods().stream().map(PeriodInfo::code).collect(Collectors.toSet());
        Map<String, String> measures = read.document().periods().keySet().stream()
                .filter(known::contains)
                .flatMap(period -> reported.indicators(period).stream())
                .collect(Collectors.toMap(
                        IndicatorInfo::code, info -> info.measure().vi(), (earlier, _) -> earlier));
        Map<String, NodePlace> places = places(read);
        ReadDefects warnings = new ReadDefects(file);
        for (TableWarning warning : read.document().rules().warnings(measures)) {
            NodePlace place = Objects.requireNonNull(places.get(warning.node()));
            String mixed = warning.figures().stream()
                    .map(figure -> figure + " (" + measures.getOrDefault(figure, "?") + ")")
                    .collect(Collectors.joining(", "));
            switch (warning.kind()) {
                case MEASURES_MIXED ->
                    warnings.add(place.line(), place.path(), TableViolation.MEASURES_MIXED, warning.node(), mixed);
            }
        }
        return warnings.inOrder();
    }

    private static Map<String, NodePlace> places(TableReader.Outcome.Read read) {
        return read.places().stream().collect(Collectors.toMap(NodePlace::code, Function.identity()));
    }

    private void checkIndicators(TableReader.Outcome.Read read, String period) {
        Map<String, IndicatorInfo> indicators = reported.indicators(period).stream()
                .collect(Collectors.toMap(IndicatorInfo::code, Function.identity()));
        Map<String, NodePlace> places = places(read);
        for (Leaf leaf : read.document().rules().leaves()) {
            NodePlace place = Objects.requireNonNull(places.get(leaf.code()));
            TableDocument.indicators(leaf).distinct().forEach(code -> checkIndicator(code, period, indicators, place));
        }
        NodePlace grades = new NodePlace("", 1, "grades");
        read.document().gateIndicators().distinct().forEach(code -> checkIndicator(code, period, indicators, grades));
        NodePlace ranking = new NodePlace("", 1, "ranking.tieBreaks");
        for (TieBreak tie : read.document().tieBreaks()) {
            if (tie instanceof TieBreak.Figure(String code, TieBreak.Better _)) {
                checkIndicator(code, period, indicators, ranking);
            }
        }
    }

    private void checkIndicator(String code, String period, Map<String, IndicatorInfo> indicators, NodePlace place) {
        IndicatorInfo indicator = indicators.get(code);
        if (indicator == null) {
            defects.add(place.line(), place.path(), TableViolation.INDICATOR_UNKNOWN, code, period);
        } else if (indicator.derived()) {
            defects.add(place.line(), place.path(), TableViolation.INDICATOR_DERIVED, code);
        }
    }
}
