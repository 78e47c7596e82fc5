package vn.thidua.conference.proceedings;

/**
 * Who issues the papers of a conference.
 *
 * @param parent body above it, in capitals
 * @param name in capitals
 * @param office code that follows the type code in a paper's number, for example {@code X11}
 * @param signer post of the person who signs, in capitals
 */
public record Issuer(String parent, String name, String office, String signer) {}
