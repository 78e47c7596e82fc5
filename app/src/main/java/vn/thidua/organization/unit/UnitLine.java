package vn.thidua.organization.unit;

import java.util.UUID;
import vn.thidua.organization.UnitKind;

/**
 * A unit in a list, as it was called and stood on one day.
 *
 * @param below how many units stood directly under it
 */
record UnitLine(UUID id, String code, UnitKind kind, String name, String shortName, int position, int below) {

    /** Where the units of one parent go on after {@code this}; read again by {@link TreeCursor#of}. */
    TreeCursor cursor() {
        return new TreeCursor(position, code);
    }
}
