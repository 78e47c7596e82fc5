package vn.thidua.scoring.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.Task;

/** What the lines of a file say about one unit. */
final class UnitEntries {

    private final String code;
    private final String name;
    private final Map<EntryKind, Map<String, BigDecimal>> values = new EnumMap<>(EntryKind.class);
    private final Map<String, Integer> takenOff = new HashMap<>();
    private final Set<String> offences = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();

    UnitEntries(String code, String name) {
        this.code = code;
        this.name = name;
        for (EntryKind kind : EntryKind.values()) {
            values.put(kind, new HashMap<>());
        }
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }

    void put(EntryKind kind, String about, BigDecimal value, int line) {
        of(kind).put(about, value);
        lines.put(about, line);
    }

    void takeOff(String leaf, int line) {
        takenOff.put(leaf, line);
    }

    void accuse(String offence) {
        offences.add(offence);
    }

    /** Returns the lines of weights whose task nobody names, by their code. */
    Map<String, Integer> weightsWithoutTask() {
        return of(EntryKind.WEIGHT).keySet().stream()
                .filter(task -> !of(EntryKind.TASK).containsKey(task))
                .collect(Collectors.toMap(Function.identity(), this::line));
    }

    /** Forgets what was said: two lines say it, and nobody can tell which one is right. */
    void drop(EntryKind kind, String about) {
        of(kind).remove(about);
        if (kind == EntryKind.NOT_ASSIGNED) {
            return;
        }
        lines.remove(about);
    }

    boolean isContradictory(String leaf) {
        return takenOff.containsKey(leaf) && of(EntryKind.POINTS).containsKey(leaf);
    }

    /** Returns the line that gave the number under {@code about}; 0 if none did. */
    int line(String about) {
        return lines.getOrDefault(about, 0);
    }

    Map<String, BigDecimal> of(EntryKind kind) {
        return values.computeIfAbsent(kind, _ -> new HashMap<>());
    }

    Entries entries() {
        return new Entries(
                code,
                of(EntryKind.FIGURE),
                of(EntryKind.TARGET),
                of(EntryKind.POINTS),
                takenOff.keySet(),
                tasks(),
                offences);
    }

    private Map<String, List<Task>> tasks() {
        Map<String, List<Task>> tasks = new HashMap<>();
        of(EntryKind.TASK)
                .forEach((about, completion) -> TaskCode.of(about)
                        .ifPresent(task -> tasks.computeIfAbsent(task.leaf(), _ -> new ArrayList<>())
                                .add(new Task(
                                        task.task(),
                                        of(EntryKind.WEIGHT).getOrDefault(about, BigDecimal.ONE),
                                        completion))));
        return tasks;
    }
}
