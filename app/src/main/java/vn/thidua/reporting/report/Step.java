package vn.thidua.reporting.report;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done with a report as a whole.
 *
 * @param by who, as shown to people
 * @param capacity in which capacity; empty if nothing more is known than the role
 * @param reason in their words; empty if nobody has to say
 */
public record Step(
        int position,
        StepKind kind,
        Optional<UUID> submission,
        Instant at,
        String by,
        UUID account,
        String capacity,
        String reason) {}
