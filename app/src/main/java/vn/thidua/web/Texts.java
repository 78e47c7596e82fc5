package vn.thidua.web;

import java.util.Optional;
import vn.thidua.shared.Violation;

/**
 * The words for people. Every text of a page comes from here by its key, in the language of the request.
 *
 * <p>Texts are in {@code messages/<module>_vi.properties} and {@code …_en.properties}, found by themselves. They are
 * {@link java.text.MessageFormat} patterns, so an apostrophe is doubled. A number given as argument is written as
 * {@link Formats#number(java.math.BigDecimal)} writes it, a date as {@code dd/MM/yyyy}; give a year as a {@code String}.
 */
public final class Texts {

    private Texts() {}

    /** Returns the text called {@code key}; the key between brackets if there is none, which is a bug. */
    public static String text(String key, Object... arguments) {
        return text(Language.current(), key, arguments);
    }

    /** Returns the text called {@code key} in {@code language}. */
    public static String text(Language language, String key, Object... arguments) {
        return MessageCatalog.LOADED.text(language, key, arguments);
    }

    /** Returns the text called {@code key}, if there is one. */
    public static Optional<String> find(String key, Object... arguments) {
        Language language = Language.current();
        return MessageCatalog.LOADED.has(language, key)
                ? Optional.of(text(language, key, arguments))
                : Optional.empty();
    }

    /** Returns why, in words. */
    public static String reason(Violation violation) {
        return text(violation.code().key(), violation.arguments().toArray());
    }

    /** Returns what can be done about it, in words. */
    public static Optional<String> mend(Violation violation) {
        return find(violation.code().mendKey(), violation.arguments().toArray());
    }
}
