/**
 * Signing in and out, and who is signed in.
 *
 * <p>Start reading at {@code SecurityConfiguration} (what a browser may ask), then {@code PasswordLogin} (who gets in) and
 * {@link vn.thidua.identity.login.SessionOpener} (the one door, whatever the proof) and {@code Entrance} (as whom, in which
 * capacity). How often one may try is decided in {@code identity.throttle}, second factors in {@code identity.factor},
 * outside providers in {@code identity.provider}. Screen: {@code /login}.
 */
@NullMarked
package vn.thidua.identity.login;

import org.jspecify.annotations.NullMarked;
