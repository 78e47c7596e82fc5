package vn.thidua.scoring.points;

import vn.thidua.shared.Permission;

/** What can be done with points that people give. */
public enum EntryPermission implements Permission {
    /** Give points, and take criteria off a unit. */
    ENTER
}
