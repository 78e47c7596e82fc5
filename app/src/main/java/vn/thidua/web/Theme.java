package vn.thidua.web;

import java.util.Locale;

/** Light or dark, as the person chose. */
public enum Theme {
    LIGHT,
    DARK;

    /** Returns the value of the cookie and of the attribute {@code data-bs-theme}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the other theme. */
    public Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }
}
