package vn.thidua.reporting.report;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The report of a unit for a period, with its working copy.
 *
 * @param version grows with each step; whoever takes a step names the one they saw
 * @param submission what was sent last
 * @param opened when and by whom a receiver first looked at what was sent last
 * @param slots one for each indicator that the form asks, in its order
 */
public record Report(
        UUID id,
        String period,
        UUID unit,
        ReportState state,
        long version,
        Optional<UUID> submission,
        Optional<Opened> opened,
        List<Slot> slots) {

    public Report {
        slots = List.copyOf(slots);
    }

    /** When a receiver looked, and who it was. */
    public record Opened(Instant at, String by) {}

    /** Returns what grows whenever something is done with the report or a number of it is written. */
    long edition() {
        return version
                + slots.stream()
                        .mapToLong(slot -> slot.figureRevision() + slot.targetRevision())
                        .sum();
    }

    /** Returns this with another working copy. */
    Report holding(List<Slot> others) {
        return new Report(id, period, unit, state, version, submission, opened, others);
    }

    /** Returns this after a receiver has looked at it. */
    Report seen(Opened by) {
        return new Report(id, period, unit, state, version, submission, Optional.of(by), slots);
    }

    /** Returns this at another point of its way, with a version of its own. */
    Report at(ReportState next, Optional<UUID> sent) {
        return new Report(id, period, unit, next, version + 1, sent, Optional.empty(), slots);
    }
}
