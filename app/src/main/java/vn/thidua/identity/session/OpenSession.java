package vn.thidua.identity.session;

import java.time.Instant;

/**
 * A session that has not ended.
 *
 * @param handle what names it on pages: the hash of its identifier, which nobody can go on with
 * @param device browser and system; empty if unknown
 */
record OpenSession(String handle, String device, String address, Instant since, Instant lastUsed, boolean current) {}
