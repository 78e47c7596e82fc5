package vn.thidua.reporting.submission;

/** What became of a report that was handed over to be recorded. */
public sealed interface RecordOutcome {

    /** The report is on record as a new version. */
    record Recorded(Submission submission) implements RecordOutcome {}

    /** The unit's latest version already says exactly this; nothing was written. */
    record Unchanged(Submission submission) implements RecordOutcome {}

    /** Returns the submission that says what was reported, be it new or not. */
    Submission submission();
}
