package vn.thidua.recognition.quota;

import vn.thidua.shared.Permission;

/** What can be done with quotas. */
enum QuotaPermission implements Permission {
    /** See how many of one's own units may hold and hold what. */
    READ
}
