package vn.thidua.identity.session;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.security.Principal;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What a session remembers of who signed in. It is stored as JSON, so its parts are plain.
 *
 * @param account identifier of the account
 * @param capacity identifier of the chosen capacity; the empty text if there was none
 * @param epoch number of the account's sessions when this one began; a session of another number is over
 * @param since moment of signing in, in milliseconds since 1970
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
record Pass(String account, String capacity, int epoch, long since) implements Principal {

    /** However busy it is, a session ends after this long. */
    static final Duration LONGEST = Duration.ofHours(12);

    static Pass of(UUID account, Optional<UUID> capacity, int epoch, Instant since) {
        return new Pass(account.toString(), capacity.map(UUID::toString).orElse(""), epoch, since.toEpochMilli());
    }

    UUID accountId() {
        return UUID.fromString(account);
    }

    Optional<UUID> capacityId() {
        return capacity.isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(capacity));
    }

    boolean isOver(Instant now) {
        return !now.isBefore(Instant.ofEpochMilli(since).plus(LONGEST));
    }

    /** The name under which sessions are found: that of the account. */
    @Override
    public String getName() {
        return account;
    }
}
