/**
 * Signing in and out, and who is signed in.
 *
 * <p>Start reading at {@code SecurityConfiguration} (what a browser may ask), then {@code PasswordLogin} (who gets in) and
 * {@code LoginThrottle} (how often one may try) and {@code Entrance} (as whom, in which capacity). Screen: {@code /login}. Table: {@code identity.login_attempt}.
 */
@NullMarked
package vn.thidua.identity.login;

import org.jspecify.annotations.NullMarked;
