package vn.thidua.conference.pack;

import vn.thidua.identity.Permission;

/** What can be done with packs. */
enum PackPermission implements Permission {
    DOWNLOAD
}
