package vn.thidua.identity.factor;

/**
 * The shared secret of an authenticator app.
 *
 * @param sealed the secret, encrypted
 * @param confirmed whether a right code has shown that the app has it
 */
record Totp(String sealed, boolean confirmed) {}
