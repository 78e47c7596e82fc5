package vn.thidua.audit.log;

import vn.thidua.shared.Permission;

/** What a person may do with the log. */
enum LogPermission implements Permission {
    /** See the entries of one's units and those of no unit. */
    READ,
    /** See that there are entries of every unit, without what was changed in business data. */
    OVERSEE,
    /** Take the whole log away as a file that others can check; needs every unit that the log speaks of. */
    EXPORT
}
