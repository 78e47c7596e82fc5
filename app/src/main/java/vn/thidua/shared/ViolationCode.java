package vn.thidua.shared;

import java.util.Locale;

/**
 * The name of a reason to refuse. Implemented by one enum per feature.
 *
 * <p>The reason's text is the message {@link #key()}; what the person can do about it is {@link #mendKey()}.
 */
public interface ViolationCode {

    /** The constant's name; given by the enum. */
    String name();

    /** Returns the message key of the reason, for example {@code reporting.workbook.not-a-number}. */
    default String key() {
        return getClass().getPackageName().substring("vn.thidua.".length()) + "."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the message key of what to do about it. */
    default String mendKey() {
        return key() + ".mend";
    }
}
