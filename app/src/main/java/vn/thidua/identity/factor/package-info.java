/**
 * Second factors: codes of an authenticator app, the codes written down for the day it is lost, and passkeys.
 *
 * <p>Start reading at {@code AccountFactorPolicy} (who needs one), then {@code TotpService} and {@code PasskeyService}. The
 * first factor is in {@code identity.login}. Screens: {@code /identity/factor}, {@code /identity/factor/totp},
 * {@code /identity/factor/check}, {@code /identity/factor/confirm}. Tables: {@code identity.totp},
 * {@code identity.recovery_code}, {@code identity.passkey}.
 */
@NullMarked
package vn.thidua.identity.factor;

import org.jspecify.annotations.NullMarked;
