package vn.thidua.organization.intake;

import vn.thidua.shared.Permission;

/** What can be done with imports of units, posts and people. */
enum IntakePermission implements Permission {
    /** Hand in lists, look at what they would change, confirm and undo. */
    IMPORT_LISTS
}
