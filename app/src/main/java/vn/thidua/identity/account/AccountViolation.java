package vn.thidua.identity.account;

import vn.thidua.shared.ViolationCode;

/** Why a password, or something else to sign in with, is refused. */
enum AccountViolation implements ViolationCode {
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_USUAL,
    PASSWORD_HOLDS_OWN_NAME,
    PASSWORD_HOLDS_LOCAL_WORD,
    PASSWORD_NOT_REPEATED,
    OLD_PASSWORD_WRONG,
    HAS_TO_WAIT,
    EMAIL_NOT_READABLE,
    PROVIDER_LINK_TAKEN
}
