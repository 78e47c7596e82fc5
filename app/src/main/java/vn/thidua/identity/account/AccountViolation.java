package vn.thidua.identity.account;

import vn.thidua.shared.ViolationCode;

/** Why a password, or an account, is refused. */
enum AccountViolation implements ViolationCode {
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_TOO_USUAL,
    PASSWORD_HOLDS_OWN_NAME,
    PASSWORD_HOLDS_LOCAL_WORD,
    PASSWORD_NOT_REPEATED,
    OLD_PASSWORD_WRONG,
    HAS_TO_WAIT,
    USERNAME_NOT_PLAIN,
    USERNAME_TAKEN,
    DISPLAY_NAME_MISSING,
    EMAIL_NOT_READABLE,
    ROLE_UNKNOWN,
    OWN_ACCOUNT,
    PROVIDER_LINK_TAKEN
}
