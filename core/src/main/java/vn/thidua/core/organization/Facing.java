package vn.thidua.core.organization;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.consolidation.Counterparts;

/** Lines up the entries of two restatements: what shares a unit on the common tree is compared as one. */
final class Facing {

    private final List<RestatedEntry> current;
    private final List<RestatedEntry> previous;
    private final Map<String, String> joined = new HashMap<>();

    Facing(List<RestatedEntry> current, List<RestatedEntry> previous) {
        this.current = current;
        this.previous = previous;
        Stream.concat(current.stream(), previous.stream()).map(Facing::units).forEach(this::join);
    }

    List<Counterparts> counterparts() {
        Map<String, List<RestatedEntry>> now = byRoot(current);
        Map<String, List<RestatedEntry>> before = byRoot(previous);
        return Stream.concat(now.keySet().stream(), before.keySet().stream())
                .distinct()
                .flatMap(root -> counterparts(now.getOrDefault(root, List.of()), before.getOrDefault(root, List.of())))
                .toList();
    }

    private static Stream<Counterparts> counterparts(List<RestatedEntry> now, List<RestatedEntry> before) {
        String name = Stream.concat(now.stream(), before.stream())
                .flatMap(entry -> units(entry).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" + "));
        Counterparts both = new Counterparts(name, members(now), members(before));
        boolean alike = now.isEmpty() || before.isEmpty() || outside(now).equals(outside(before));
        return alike
                ? Stream.of(both)
                : Stream.of(
                        new Counterparts(name, both.current(), List.of()),
                        new Counterparts(name, List.of(), both.previous()));
    }

    private Map<String, List<RestatedEntry>> byRoot(List<RestatedEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> root(units(entry).getFirst()), LinkedHashMap::new, Collectors.toList()));
    }

    private void join(List<String> units) {
        units.forEach(unit -> joined.put(root(unit), root(units.getFirst())));
    }

    private String root(String unit) {
        String root = unit;
        String next = joined.getOrDefault(root, root);
        while (!next.equals(root)) {
            root = next;
            next = joined.getOrDefault(root, root);
        }
        return root;
    }

    private static List<String> units(RestatedEntry entry) {
        List<String> units = new ArrayList<>(entry.heritage().present());
        units.addAll(entry.heritage().absent());
        return units;
    }

    private static Set<String> outside(List<RestatedEntry> entries) {
        return entries.stream().flatMap(entry -> entry.outside().stream()).collect(Collectors.toSet());
    }

    private static List<String> members(List<RestatedEntry> entries) {
        return entries.stream().flatMap(entry -> entry.members().stream()).toList();
    }
}
