package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that others than the people of a round say of a unit.
 *
 * @param code of the score, of the criterion that counts tasks, or of the offence, as the score table has it
 * @param task name of the task; empty for anything else
 * @param version 1 for the first that was said of this thing, and so on
 * @param standing false if this version withdraws what was said
 * @param value points of a score, or how far a task is done in per cent; empty for an offence and for what is withdrawn
 * @param weight how much a task counts beside the others, more than zero; empty for anything else
 * @param basis what it rests on, or why it is withdrawn
 * @param enteredBy name of the account that entered it
 * @param account that account
 */
public record OutsideFact(
        UUID unit,
        OutsideKind kind,
        String code,
        String task,
        int version,
        boolean standing,
        Optional<BigDecimal> value,
        Optional<BigDecimal> weight,
        String basis,
        String enteredBy,
        UUID account,
        Instant enteredAt) {}
