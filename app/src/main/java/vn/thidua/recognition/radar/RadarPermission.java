package vn.thidua.recognition.radar;

import vn.thidua.shared.Permission;

/** What can be done with the radar. */
enum RadarPermission implements Permission {
    /** See what people and units of one's own can still reach. */
    READ
}
