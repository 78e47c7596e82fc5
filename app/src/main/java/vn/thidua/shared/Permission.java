package vn.thidua.shared;

import java.util.Locale;

/**
 * Something that a person may or may not do. Implemented by one enum per feature.
 *
 * <p>Which roles have it is written in {@code identity/roles.yaml} under {@link #key()}.
 */
public interface Permission {

    /** The constant's name; given by the enum. */
    String name();

    /** Returns the key of the permission, for example {@code reporting.workbook.import-workbooks}. */
    default String key() {
        return getClass().getPackageName().substring("vn.thidua.".length()) + "."
                + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
