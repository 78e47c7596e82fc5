package vn.thidua.reporting.pivot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.pivot.Pivot;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.IndicatorInfo;
import vn.thidua.reporting.period.Period;

/**
 * Everything that a table is made of, as far as the reader may see it.
 *
 * @param periods those that were chosen, the earliest first; at least one
 * @param indicators those that the reader may see, in the order of the latest form
 * @param arithmetic of each indicator, as its latest form has it
 * @param hides whether a form has indicators that the reader may not see
 * @param members who is asked in each period, after the filters, in official order
 * @param clusters all units of each cluster that the reader sees, in each period, whatever the filters
 */
record PivotFacts(
        List<Period> periods,
        List<IndicatorInfo> indicators,
        Map<String, Indicator> arithmetic,
        boolean hides,
        Map<String, List<Member>> members,
        Map<String, Map<String, List<Unit>>> clusters,
        Pivot pivot) {

    PivotFacts {
        periods = List.copyOf(periods);
        indicators = List.copyOf(indicators);
        arithmetic = Map.copyOf(arithmetic);
        members = Map.copyOf(members);
        clusters = Map.copyOf(clusters);
    }

    /** A unit that is asked, with the code of its cluster. */
    record Member(Unit unit, String cluster) {}

    Period latest() {
        return periods.getLast();
    }

    /** Returns all units that are asked, by period. */
    Map<String, List<String>> everybody() {
        Map<String, List<String>> units = new LinkedHashMap<>();
        for (Period period : periods) {
            units.put(
                    period.code(),
                    members.getOrDefault(period.code(), List.of()).stream()
                            .map(member -> member.unit().code())
                            .toList());
        }
        return units;
    }

    /** Returns everybody who is asked in some period, as called in the latest of them. */
    List<Member> anyTime() {
        Map<String, Member> byCode = new LinkedHashMap<>();
        for (Period period : periods.reversed()) {
            members.getOrDefault(period.code(), List.of())
                    .forEach(member -> byCode.putIfAbsent(member.unit().code(), member));
        }
        return new ArrayList<>(byCode.values());
    }

    /** Returns the codes of the units of the cluster that {@code unit} is in, as far as the reader sees them. */
    List<String> peers(String period, String unit) {
        return clusters.getOrDefault(period, Map.of()).values().stream()
                .map(units -> units.stream().map(Unit::code).toList())
                .filter(codes -> codes.contains(unit))
                .findFirst()
                .orElse(List.of());
    }

    Optional<IndicatorInfo> find(String indicator) {
        return indicators.stream().filter(info -> info.code().equals(indicator)).findFirst();
    }

    /** Says whether nobody is asked, because nobody is or because the reader sees none of them. */
    boolean isEmpty() {
        return members.values().stream().allMatch(List::isEmpty);
    }
}
