package vn.thidua.scoring.table;

import vn.thidua.shared.Permission;

/** What can be done with score tables. */
enum TablePermission implements Permission {
    /** Put a table in force. */
    REGISTER
}
