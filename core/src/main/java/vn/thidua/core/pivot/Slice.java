package vn.thidua.core.pivot;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.PeriodFigures;
import vn.thidua.core.consolidation.Report;

/**
 * All that is known of one period.
 *
 * @param period identifies the period
 * @param year two periods of one year overlap: each counts from the beginning of the year
 * @param counted what its form asks, what is computed from it included, by code
 * @param current what units reported for it, by unit
 * @param previous what units reported for the same period last year, by unit
 * @param askedBefore codes that were asked then; empty if that period is not on record
 * @param targets annual targets that units set for themselves, by unit
 * @param commonTargets annual targets that every unit is held to, by code
 * @param notAsked what single units are not asked for
 * @param notAskedBefore what single units were not asked for then
 */
public record Slice(
        String period,
        int year,
        Map<String, Counted> counted,
        Map<String, Report> current,
        Map<String, Report> previous,
        Optional<Set<String>> askedBefore,
        Map<String, Report> targets,
        Map<String, BigDecimal> commonTargets,
        NotAsked notAsked,
        NotAsked notAskedBefore) {

    public Slice {
        counted = Map.copyOf(counted);
        current = Map.copyOf(current);
        previous = Map.copyOf(previous);
        askedBefore = askedBefore.map(Set::copyOf);
        targets = Map.copyOf(targets);
        commonTargets = Map.copyOf(commonTargets);
    }

    /** Returns {@code counted} by code, in its order. */
    public static Map<String, Counted> byCode(List<Counted> counted) {
        Map<String, Counted> byCode = new LinkedHashMap<>();
        counted.forEach(one -> byCode.put(one.indicator().code(), one));
        return byCode;
    }

    Optional<Counted> find(String indicator) {
        return Optional.ofNullable(counted.get(indicator));
    }

    /** Returns what {@code unit} reported and is asked for; empty if it sent nothing. */
    Optional<PeriodFigures> figures(String unit) {
        return Optional.ofNullable(current.get(unit)).map(report -> {
            Map<String, BigDecimal> figures = new HashMap<>(report.figures());
            figures.keySet().removeAll(notAsked.of(unit));
            return new PeriodFigures(period, figures);
        });
    }

    static List<Report> of(List<String> units, Map<String, Report> reports) {
        return units.stream()
                .map(unit -> Optional.ofNullable(reports.get(unit)))
                .flatMap(Optional::stream)
                .toList();
    }
}
