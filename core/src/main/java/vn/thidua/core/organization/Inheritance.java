package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The way that figures go from one day to another, forward to successors or backward to predecessors. */
final class Inheritance {

    private final boolean forward;
    private final List<Succession> steps;

    Inheritance(List<Succession> successions, LocalDate day, LocalDate otherDay) {
        forward = !otherDay.isBefore(day);
        LocalDate first = forward ? day : otherDay;
        LocalDate last = forward ? otherDay : day;
        List<Succession> between = successions.stream()
                .filter(step -> step.on().isAfter(first) && !step.on().isAfter(last))
                .toList();
        steps = forward ? between : between.reversed();
    }

    /** Returns who has, or had, a part of what {@code unit} has. */
    Set<String> of(String unit) {
        Set<String> holders = Set.of(unit);
        for (Succession step : steps) {
            Set<String> next = new TreeSet<>();
            for (String holder : holders) {
                next.addAll(forward ? step.successorsOf(holder) : step.predecessorsOf(holder));
            }
            holders = next;
        }
        return holders;
    }
}
