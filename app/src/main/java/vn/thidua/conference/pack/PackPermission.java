package vn.thidua.conference.pack;

import vn.thidua.shared.Permission;

/** What can be done with packs. */
enum PackPermission implements Permission {
    DOWNLOAD
}
