package vn.thidua.reporting.completeness;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.organization.Unit;

/**
 * Where one unit stands with its report for a period.
 *
 * @param latest the version that counts; empty if nothing was taken
 * @param firstReceivedOn day on which the first version was received
 * @param refusal the file that came last, if it was refused
 * @param progress how far the report has come on its way
 */
record UnitStanding(
        Unit unit,
        Optional<Sent> latest,
        Optional<LocalDate> firstReceivedOn,
        Optional<Refusal> refusal,
        Progress progress) {

    /**
     * A version that was sent.
     *
     * @param empties how many of its figures are not reported
     */
    record Sent(UUID id, int version, LocalDate receivedOn, int empties) {}

    /**
     * How far a report has come.
     *
     * @param filled how many figures its working copy holds
     * @param asked of how many
     */
    record Progress(Stage stage, int filled, int asked) {

        /** Nobody has begun. */
        static final Progress NONE = new Progress(Stage.NOT_BEGUN, 0, 0);
    }

    /** The way of a report, in order. */
    enum Stage {
        NOT_BEGUN,
        FILLING,
        SENT,
        RETURNED,
        ACCEPTED,
        APPROVED;

        /** Returns the word for it in addresses and keys of messages. */
        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

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

    /** Returns by how many days the report is late on {@code day}: until its first version came, if one did. */
    long late(LocalDate due, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(due, firstReceivedOn.orElse(day)));
    }

    /** Says whether the first version came on {@code due} or before. */
    boolean isOnTime(LocalDate due) {
        return firstReceivedOn.filter(day -> !day.isAfter(due)).isPresent();
    }
}
