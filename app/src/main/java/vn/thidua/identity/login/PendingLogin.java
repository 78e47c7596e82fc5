package vn.thidua.identity.login;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who has given a first proof and owes a second. Is nobody yet: no page but that of the second proof opens.
 *
 * @param account whose account it would be
 * @param first the proof given
 * @param mustEnrol whether the second factor has to be set up first
 * @param since when the first proof was given
 */
public record PendingLogin(UUID account, Proof first, boolean mustEnrol, Instant since) {}
