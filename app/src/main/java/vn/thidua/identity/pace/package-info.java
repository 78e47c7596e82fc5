/**
 * How fast somebody may ask: strangers anything, people signed in what costs the server much. It protects the time of the
 * server, not secrets; what is guessed at is counted in {@code vn.thidua.identity.throttle}.
 *
 * <p>Start reading at {@link vn.thidua.identity.pace.Pace}. Which addresses are heavy stands in {@code identity/routes.yaml}, the
 * reasons in {@code docs/decisions/2026-11-23-two-kinds-of-brakes.md}. Settings: {@code thidua.pace.…}. Counted in memory, by
 * each server for itself: no tables. No screens.
 */
@NullMarked
package vn.thidua.identity.pace;

import org.jspecify.annotations.NullMarked;
