package vn.thidua.scoring.outside;

import vn.thidua.shared.Permission;

/** What can be done with what others say of a unit. */
enum OutsidePermission implements Permission {
    /** See what was said of one's units. */
    READ,
    /** Record what others say, correct and withdraw it. */
    RECORD
}
