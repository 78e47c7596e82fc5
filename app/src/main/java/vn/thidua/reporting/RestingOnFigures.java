package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Knows things that rest on reported figures. Implemented by whatever approves, scores, ranks and issues. */
public interface RestingOnFigures {

    /**
     * A correction that is being made.
     *
     * @param id by which it is found later
     * @param by who makes it, as shown to people
     */
    record Correction(UUID id, String period, UUID unit, Instant at, String by, String reason) {}

    /**
     * Returns what rests on the figures of {@code unit} for {@code period}, as it stands now. Asked twice in the transaction
     * of a correction: before the figures change and after.
     */
    List<Resting> resting(String period, UUID unit);

    /**
     * Marks what was issued or approved of the figures that {@code correction} has changed. Called between the two questions,
     * in the same transaction; a correction that is only tried is rolled back afterwards.
     */
    default void mark(Correction correction) {}
}
