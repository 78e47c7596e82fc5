package vn.thidua.organization.unit;

import vn.thidua.shared.Permission;

/** What can be done with units. Their names and places are no secret, so reading is not bound to units of one's own. */
public enum UnitPermission implements Permission {
    /** See which units there are and were. */
    READ,
    /** Record acts that change units. */
    CHANGE
}
