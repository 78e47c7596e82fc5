package vn.thidua.organization.cluster;

import vn.thidua.shared.Permission;

/** What can be done with clusters. Who is in which cluster is no secret, so reading is not bound to units of one's own. */
public enum ClusterPermission implements Permission {
    /** See clusters with their members and compacts. */
    READ,
    /** Deal clusters, rotate their offices, write compacts. */
    CHANGE,
    /** Sign the compact for a unit of one's own. */
    SIGN
}
