package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Somebody, or some period, that figures are expected from.
 *
 * @param figures empty if there is no report at all
 * @param notAsked codes of figures that are not asked of it; one that stands there all the same is not looked at
 */
record Source(String name, Optional<Map<String, BigDecimal>> figures, Set<String> notAsked) {

    Source(String name, Optional<Map<String, BigDecimal>> figures) {
        this(name, figures, Set.of());
    }

    /** Lines the reports up with the units that should have sent them. */
    static List<Source> ofUnits(List<String> expectedUnits, List<Report> reports, NotAsked notAsked) {
        Set<String> expected = new HashSet<>(expectedUnits);
        if (expected.size() < expectedUnits.size()) {
            throw new IllegalArgumentException("a unit is expected twice: " + expectedUnits);
        }
        Map<String, Map<String, BigDecimal>> byUnit = new HashMap<>();
        for (Report report : reports) {
            if (!expected.contains(report.unit())) {
                throw new IllegalArgumentException("report of a unit that is not expected: " + report.unit());
            }
            if (byUnit.put(report.unit(), report.figures()) != null) {
                throw new IllegalArgumentException("two reports of one unit: " + report.unit());
            }
        }
        return expectedUnits.stream()
                .map(unit -> new Source(unit, Optional.ofNullable(byUnit.get(unit)), notAsked.of(unit)))
                .toList();
    }

    static List<Source> ofPeriods(List<PeriodFigures> periods) {
        return periods.stream()
                .map(period -> new Source(period.period(), Optional.of(period.figures())))
                .toList();
    }

    static Map<String, Source> byName(List<Source> sources) {
        return sources.stream().collect(Collectors.toMap(Source::name, Function.identity()));
    }

    static List<String> names(List<Source> sources) {
        return sources.stream().map(Source::name).toList();
    }

    Optional<BigDecimal> find(String code) {
        return figures.filter(known -> !notAsked.contains(code)).map(known -> known.get(code));
    }

    /** Returns a figure that {@link #hasAll} has found to be there. */
    BigDecimal get(String code) {
        return find(code).orElseThrow();
    }

    boolean hasAll(Collection<String> codes) {
        return codes.stream().allMatch(code -> find(code).isPresent());
    }

    /** Says whether it is asked for all of {@code codes}. */
    boolean isAsked(Collection<String> codes) {
        return codes.stream().noneMatch(notAsked::contains);
    }

    /** Says what is absent, for a source that does not have all of {@code needed}. */
    Step.LeftOut leftOut(List<String> needed) {
        if (!isAsked(needed)) {
            return new Step.LeftOut(
                    name,
                    Step.Absence.NOT_ASKED,
                    needed.stream().filter(notAsked::contains).toList());
        }
        List<String> lacking =
                needed.stream().filter(code -> find(code).isEmpty()).toList();
        return new Step.LeftOut(name, figures.isEmpty() ? Step.Absence.REPORT : Step.Absence.FIGURE, lacking);
    }
}
