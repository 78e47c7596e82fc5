package vn.thidua.document;

import java.util.Optional;

/**
 * A place to sign.
 *
 * @param authority in whose stead, in capitals, for example {@code KT. GIÁM ĐỐC}; absent when the holder signs
 * @param title post of the person who signs, in capitals
 * @param name full name; absent while nobody has signed
 */
public record Signature(Optional<String> authority, String title, Optional<String> name) {

    /** @throws IllegalArgumentException if a given part is empty; a bug of the caller */
    public Signature {
        authority = authority.map(line -> PrintableText.required(line, "authority"));
        title = PrintableText.required(title, "title");
        name = name.map(line -> PrintableText.required(line, "name"));
    }

    /** Returns an unsigned place for the holder of the post {@code title}. */
    public static Signature of(String title) {
        return new Signature(Optional.empty(), title, Optional.empty());
    }

    /** Returns an unsigned place for the post {@code title} signing in the stead named by {@code authority}. */
    public static Signature of(String authority, String title) {
        return new Signature(Optional.of(authority), title, Optional.empty());
    }
}
