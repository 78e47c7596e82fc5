package vn.thidua.identity.account;

import vn.thidua.shared.Permission;

/** What may be done with the accounts of others. */
public enum AccountPermission implements Permission {
    /** See all accounts, make and close them, hand out links for a password, take away a lost second factor. */
    MANAGE
}
