package vn.thidua.scoring.publication;

import vn.thidua.shared.Permission;

/** What can be done with published rankings. */
enum PublicationPermission implements Permission {
    /** See what was published. */
    READ,
    /** Publish the ranking of a cluster all of whose units one answers for. */
    PUBLISH
}
