package vn.thidua.shared;

/**
 * Signs texts so that only this installation can have signed them. What is signed for one purpose says nothing for another.
 *
 * <p>Who keeps the secret is decided above; see {@code docs/decisions/2026-11-23-secret-outside-the-database.md}.
 */
public interface InstallationSeal {

    /** Returns eight hexadecimal digits that name the secret without telling it. */
    String name();

    /** Returns the 32 bytes that only this installation can compute from {@code text} for {@code purpose}. */
    byte[] sign(String purpose, String text);

    /** Says whether {@code signature} is what {@link #sign} returns, in a time that does not depend on the answer. */
    boolean isSigned(String purpose, String text, byte[] signature);
}
