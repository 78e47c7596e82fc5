package vn.thidua.reporting.pivot;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.period.Period;
import vn.thidua.web.Language;

/** Makes the rows and the columns of a table. */
record PivotItems(PivotFacts facts, PivotChoice choice) {

    /** Returns the items of {@code axis} in the order in which people expect them. */
    List<PivotItem> of(PivotAxis axis) {
        return switch (axis) {
            case UNITS -> units();
            case CLUSTERS -> clusters();
            case INDICATORS -> indicators().stream().map(PivotItems::item).toList();
            case GROUPS -> groups();
            case PERIODS -> facts.periods().stream().map(PivotItems::item).toList();
            case MEASURES ->
                MeasureWords.of(choice.rows()).stream()
                        .map(PivotItem::ofMeasure)
                        .toList();
        };
    }

    /** Returns the indicators that the table is about, hidden ones left out. */
    List<IndicatorInfo> indicators() {
        List<IndicatorInfo> ofGroup = facts.indicators().stream()
                .filter(info -> choice.group().isEmpty() || choice.group().equals(info.group()))
                .toList();
        if (choice.rows() == PivotAxis.GROUPS) {
            return ofGroup;
        }
        List<IndicatorInfo> usual = choice.rows().isOfIndicators()
                ? ofGroup
                : ofGroup.stream().limit(1).toList();
        List<IndicatorInfo> chosen = facts.indicators().stream()
                .filter(info -> choice.indicators().contains(info.code()))
                .toList();
        if (choice.indicators().isEmpty()) {
            return usual;
        }
        if (chosen.isEmpty()) {
            return List.of();
        }
        // Whoever turns to another group leaves behind what was chosen of the one before.
        List<IndicatorInfo> ofBoth = chosen.stream().filter(ofGroup::contains).toList();
        return ofBoth.isEmpty() ? usual : ofBoth;
    }

    private List<PivotItem> units() {
        Map<String, Set<String>> everybody = new LinkedHashMap<>();
        facts.everybody().forEach((period, asked) -> everybody.put(period, Set.copyOf(asked)));
        List<PivotItem> items = new ArrayList<>();
        for (PivotFacts.Member member : facts.anyTime()) {
            Unit unit = member.unit();
            Map<String, List<String>> units = new LinkedHashMap<>();
            everybody.forEach((period, asked) ->
                    units.put(period, asked.contains(unit.code()) ? List.of(unit.code()) : List.of()));
            items.add(PivotItem.ofUnits(unit.code(), unit.shortName(), units));
        }
        return items;
    }

    private List<PivotItem> clusters() {
        Set<String> codes = new LinkedHashSet<>();
        facts.periods()
                .reversed()
                .forEach(period -> facts.members().getOrDefault(period.code(), List.of()).stream()
                        .map(PivotFacts.Member::cluster)
                        .forEach(codes::add));
        return codes.stream()
                .map(code -> PivotItem.ofUnits(code, text("reporting.consolidation.cluster", code), unitsOf(code)))
                .toList();
    }

    private Map<String, List<String>> unitsOf(String cluster) {
        Map<String, List<String>> units = new LinkedHashMap<>();
        facts.periods()
                .forEach(period -> units.put(
                        period.code(),
                        facts.members().getOrDefault(period.code(), List.of()).stream()
                                .filter(member -> member.cluster().equals(cluster))
                                .map(member -> member.unit().code())
                                .toList()));
        return units;
    }

    private List<PivotItem> groups() {
        Map<String, List<IndicatorInfo>> groups = new LinkedHashMap<>();
        indicators()
                .forEach(info -> groups.computeIfAbsent(info.group(), _ -> new ArrayList<>())
                        .add(info));
        return groups.entrySet().stream()
                .map(group -> PivotItem.ofIndicators(
                        group.getKey(),
                        group.getValue()
                                .getFirst()
                                .groupName()
                                .in(Language.current().locale()),
                        measure(group.getValue()),
                        group.getValue().stream().map(IndicatorInfo::code).toList()))
                .toList();
    }

    /** Returns what one of all of {@code infos} is called; empty if they count different things. */
    static String measure(List<IndicatorInfo> infos) {
        List<String> measures = infos.stream()
                .map(info -> info.measure().in(Language.current().locale()))
                .distinct()
                .toList();
        return measures.size() == 1 ? measures.getFirst() : "";
    }

    private static PivotItem item(IndicatorInfo info) {
        return PivotItem.ofIndicators(
                info.code(),
                info.name().in(Language.current().locale()),
                info.measure().in(Language.current().locale()),
                List.of(info.code()));
    }

    private static PivotItem item(Period period) {
        return PivotItem.ofPeriod(
                period.code(), period.info().name().in(Language.current().locale()));
    }
}
