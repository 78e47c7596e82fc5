/**
 * How often somebody may try to prove who they are: passwords, codes, links for a new password.
 *
 * <p>Start reading at {@link vn.thidua.identity.throttle.Throttle}; the figures stand in {@code Allowances},
 * the reasons in {@code docs/decisions/2026-11-23-slow-strangers-not-owners.md}. What is tried is not
 * known here. Tables: {@code identity.throttle}, {@code identity.known_client}. No screens.
 */
@NullMarked
package vn.thidua.identity.throttle;

import org.jspecify.annotations.NullMarked;
