package vn.thidua.recognition.register;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A fact as it stands in the register.
 *
 * @param replaces the entry that it corrects or takes back
 * @param reason why it does; empty for what was entered first
 * @param withdrawn whether it takes the fact back: it should never have been entered
 */
record RegisteredFact(
        UUID id,
        FactSubject subject,
        Fact fact,
        FactSource source,
        Instant enteredAt,
        String enteredBy,
        Optional<UUID> replaces,
        String reason,
        boolean withdrawn) {}
