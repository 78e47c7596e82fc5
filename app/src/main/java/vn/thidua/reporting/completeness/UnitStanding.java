package vn.thidua.reporting.completeness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.submission.Submission;

/**
 * Where one unit stands with its report for a period.
 *
 * @param latest the version that counts; empty if nothing was taken
 * @param firstReceivedOn day on which the first version was received
 * @param refusal the file that came last, if it was refused
 */
record UnitStanding(
        Unit unit, Optional<Submission> latest, Optional<LocalDate> firstReceivedOn, Optional<Refusal> refusal) {

    /**
     * A file that was sent back.
     *
     * @param errors how many errors on each sheet; the empty name stands for the whole file
     */
    record Refusal(UUID intake, int position, String file, LocalDate receivedOn, Map<String, Integer> errors) {

        Refusal {
            errors = Map.copyOf(errors);
        }

        int allErrors() {
            return errors.values().stream().mapToInt(Integer::intValue).sum();
        }

        String href() {
            return "/reporting/intake/" + intake + "#f" + position;
        }
    }

    /** What a report of a unit can be in. */
    enum State {
        RECEIVED,
        RETURNED,
        MISSING
    }

    State state() {
        if (latest.isPresent()) {
            return State.RECEIVED;
        }
        return refusal.isPresent() ? State.RETURNED : State.MISSING;
    }

    /** Returns by how many days the first version came after {@code due}; zero if it was on time or did not come. */
    long late(LocalDate due) {
        return firstReceivedOn
                .map(day -> Math.max(0, ChronoUnit.DAYS.between(due, day)))
                .orElse(0L);
    }

    /** Says whether the first version came on {@code due} or before. */
    boolean isOnTime(LocalDate due) {
        return firstReceivedOn.filter(day -> !day.isAfter(due)).isPresent();
    }
}
