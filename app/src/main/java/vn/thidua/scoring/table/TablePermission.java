package vn.thidua.scoring.table;

import vn.thidua.shared.Permission;

/** What can be done with score tables. */
public enum TablePermission implements Permission {
    /** Put a table in force from a file. */
    REGISTER,
    /** Look at the versions of score tables. */
    READ,
    /** Make the next version of a table on the screen, and publish it. */
    DESIGN
}
