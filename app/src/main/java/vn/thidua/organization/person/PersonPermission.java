package vn.thidua.organization.person;

import vn.thidua.shared.Permission;

/** What can be done with people. */
enum PersonPermission implements Permission {
    /** See who works, or worked, in units of one's own. */
    READ
}
