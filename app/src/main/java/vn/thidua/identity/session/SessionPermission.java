package vn.thidua.identity.session;

import vn.thidua.shared.Permission;

/** What can be done with sessions of others. One's own need no permission. */
enum SessionPermission implements Permission {
    /** See and end the sessions of accounts within reach. */
    END_OTHERS
}
