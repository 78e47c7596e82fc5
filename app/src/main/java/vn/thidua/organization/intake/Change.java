package vn.thidua.organization.intake;

/** What becomes of a thing on record. */
enum Change {
    /** It is new. */
    ADD,
    /** A new state follows the last one; for units only. */
    SUCCEED,
    /** It is corrected. */
    AMEND,
    /** It stays as it is. */
    NONE
}
