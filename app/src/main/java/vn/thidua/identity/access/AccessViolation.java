package vn.thidua.identity.access;

import vn.thidua.shared.ViolationCode;

/** Why a change of accounts and their powers is refused. */
enum AccessViolation implements ViolationCode {
    USERNAME_NOT_PLAIN,
    USERNAME_TAKEN,
    NAME_MISSING,
    PERSON_UNKNOWN,
    REASON_MISSING,
    OWN_ACCOUNT,
    LAST_ADMINISTRATOR,
    ROLE_UNKNOWN,
    UNIT_UNKNOWN,
    UNIT_MISSING,
    BASIS_MISSING,
    DAY_NOT_READABLE,
    STARTS_IN_THE_PAST,
    ENDS_BEFORE_IT_STARTS,
    HELD_ALREADY,
    CONFIRMED_BY_THE_SAME,
    ACCOUNT_UNKNOWN,
    FORM_MISSING,
    LENT_TO_ONESELF,
    LENT_ON,
    LONGER_THAN_HELD,
    NOTHING_LENT,
    NOT_HELD,
    MUST_BE_LIMITED
}
