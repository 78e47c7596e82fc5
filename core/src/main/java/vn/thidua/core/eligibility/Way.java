package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a rule can be met for the work of a year.
 *
 * @param from the first day of that year, or after it, on which no discipline, inquiry or want of service that is known stands
 *     against it
 * @param until the last day on which it can be proposed
 * @param steps what would have to come, none of which can be left out; by kind, then by year
 */
public record Way(int year, LocalDate from, LocalDate until, List<Step> steps) {

    public Way {
        steps = List.copyOf(steps);
    }

    /** Returns the steps of one kind. */
    public Stream<Step> steps(Step.Kind kind) {
        return steps.stream().filter(step -> step.kind() == kind);
    }

    /** Returns how many steps of {@code kind} there are. */
    int count(Step.Kind kind) {
        return (int) steps(kind).count();
    }
}
