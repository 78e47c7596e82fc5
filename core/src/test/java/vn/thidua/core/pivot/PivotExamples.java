package vn.thidua.core.pivot;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;

/** A small catalogue and slices in short form. */
final class PivotExamples {

    static final Aggregation SUM = new Aggregation.Sum();
    static final Aggregation LAST = new Aggregation.Last();
    static final Aggregation RATE = new Aggregation.Ratio("DT04", "DT03");

    static final Counted SESSIONS = counted("GD01", SUM, SUM, Direction.HIGHER, "session", Set.of());
    static final Counted HEADCOUNT = counted("TC01", SUM, LAST, Direction.NEUTRAL, "person", Set.of());
    static final Counted TESTED = counted("DT03", SUM, SUM, Direction.NEUTRAL, "person", Set.of());
    static final Counted PASSED = counted("DT04", SUM, SUM, Direction.HIGHER, "person", Set.of("DT03"));
    static final Counted PASS_RATE =
            new Counted(new Indicator("DT05", RATE, RATE, Direction.HIGHER, 1), "%", Set.of(), true);
    static final Counted SHOOTING = new Counted(
            new Indicator(
                    "DT06",
                    new Aggregation.WeightedMean("DT03"),
                    new Aggregation.WeightedMean("DT03"),
                    Direction.HIGHER,
                    2),
            "point",
            Set.of(),
            false);
    static final Counted AWARDS = counted("KT05", SUM, SUM, Direction.HIGHER, "award", Set.of());
    static final Counted LETTERS = counted("KT06", SUM, SUM, Direction.HIGHER, "award", Set.of());

    static final List<Counted> CATALOGUE =
            List.of(SESSIONS, HEADCOUNT, TESTED, PASSED, PASS_RATE, SHOOTING, AWARDS, LETTERS);

    private PivotExamples() {}

    private static Counted counted(
            String code,
            Aggregation units,
            Aggregation periods,
            Direction direction,
            String measure,
            Set<String> within) {
        return new Counted(new Indicator(code, units, periods, direction, 0), measure, within, true);
    }

    /** Reads {@code "2017-9M: A GD01=3 DT03=10; B"} as a period in which A and B reported, B nothing of it. */
    static Slice slice(String text) {
        List<String> sides = Arrays.asList(text.split(":", 2));
        return slice(sides.get(0), reports(sides.get(1)), Map.of(), Optional.empty(), Map.of());
    }

    static Slice slice(
            String period,
            Map<String, Report> current,
            Map<String, Report> previous,
            Optional<Set<String>> before,
            Map<String, Report> targets) {
        return slice(period, current, previous, before, targets, NotAsked.NOTHING);
    }

    static Slice slice(
            String period,
            Map<String, Report> current,
            Map<String, Report> previous,
            Optional<Set<String>> before,
            Map<String, Report> targets,
            NotAsked notAsked) {
        return new Slice(
                period,
                Integer.parseInt(period.substring(0, 4)),
                Slice.byCode(CATALOGUE),
                current,
                previous,
                before,
                targets,
                Map.of("DT05", BigDecimal.valueOf(80)),
                notAsked,
                NotAsked.NOTHING);
    }

    static Map<String, Report> reports(String text) {
        Map<String, Report> reports = new LinkedHashMap<>();
        for (String entry : text.split(";", -1)) {
            List<String> words = Arrays.asList(entry.strip().split(" +", -1));
            if (!words.getFirst().isEmpty()) {
                Map<String, BigDecimal> figures = new HashMap<>();
                words.subList(1, words.size())
                        .forEach(word -> figures.put(
                                word.substring(0, word.indexOf('=')),
                                new BigDecimal(word.substring(word.indexOf('=') + 1))));
                reports.put(words.getFirst(), new Report(words.getFirst(), figures));
            }
        }
        return reports;
    }

    /** Returns the cut of {@code units} (by blanks) in each of {@code periods}. */
    static Cut cut(String periods, String units, String indicators) {
        Map<String, List<String>> asked = new LinkedHashMap<>();
        words(periods).forEach(period -> asked.put(period, words(units)));
        return new Cut(asked, words(indicators));
    }

    static List<String> words(String text) {
        return text.isBlank() ? List.of() : Arrays.asList(text.strip().split(" +", -1));
    }

    static Set<String> allCodes() {
        return Slice.byCode(CATALOGUE).keySet();
    }
}
