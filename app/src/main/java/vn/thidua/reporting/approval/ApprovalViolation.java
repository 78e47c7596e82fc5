package vn.thidua.reporting.approval;

import vn.thidua.shared.ViolationCode;

/** Why figures are not approved, or an approval is not taken back. */
enum ApprovalViolation implements ViolationCode {
    /** The unit's own report was not accepted yet. */
    REPORT_NOT_ACCEPTED,
    /** A unit directly below has sent figures that are not approved. */
    BELOW_NOT_APPROVED,
    /** Nothing was sent by the unit or below it. */
    NOTHING_TO_APPROVE,
    /** Nobody approves what they sent or accepted themselves. */
    OWN_WORK,
    /** Somebody approved it already. */
    APPROVED_ALREADY,
    /** It is not approved. */
    NOT_APPROVED,
    /** What stands above is approved and rests on it. */
    ABOVE_APPROVED,
    /** An approval is taken back for a reason. */
    REASON_MISSING,
    /** No figure in it was corrected, or somebody confirmed that already. */
    NOTHING_TO_CONFIRM
}
