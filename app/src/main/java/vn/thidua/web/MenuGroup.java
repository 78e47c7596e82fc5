package vn.thidua.web;

import java.util.Locale;

/** A heading of the menu, in the order of the menu. */
public enum MenuGroup {
    DIRECTION,
    FILLING,
    RECEIVING,
    FIGURES,
    ASKING,
    REVIEW,
    ORGANIZATION,
    ADMINISTRATION;

    /** Returns the key of the heading's text. */
    public String key() {
        return "web.menu." + name().toLowerCase(Locale.ROOT);
    }
}
