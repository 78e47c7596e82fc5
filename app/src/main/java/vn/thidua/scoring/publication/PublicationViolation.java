package vn.thidua.scoring.publication;

import vn.thidua.shared.ViolationCode;

/** Why a ranking is not published. */
enum PublicationViolation implements ViolationCode {
    /** No unit has a place. */
    NOBODY_PLACED,
    /** It is what was published last. */
    UNCHANGED,
    /** Points or places are no longer those that the person looked at. */
    CHANGED_SINCE_SEEN,
    /** Whoever publishes anew says why. */
    REASON_MISSING,
    /** Arguments: most letters. */
    REASON_TOO_LONG,
    /** Arguments: the word to be typed. */
    NOT_CONFIRMED
}
