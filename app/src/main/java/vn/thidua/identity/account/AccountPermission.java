package vn.thidua.identity.account;

import vn.thidua.shared.Permission;

/** What may be done so that others can sign in. */
public enum AccountPermission implements Permission {
    /** See how accounts sign in, hand out links for a password, take away a lost second factor. */
    MANAGE
}
