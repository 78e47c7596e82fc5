package vn.thidua.conference.pack;

import vn.thidua.shared.Permission;

/** What can be done with packs. */
enum PackPermission implements Permission {
    /** Have the files as they are written of the figures of the moment, and as they were issued. */
    DOWNLOAD,
    /** Issue the files as they are now. */
    ISSUE
}
