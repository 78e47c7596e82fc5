package vn.thidua.reporting.evidence;

import vn.thidua.shared.Violation;

/** What became of a file that was to prove a figure. */
public sealed interface EvidenceOutcome {

    /** It does, or did already when the same file came first. */
    record Added(Evidence evidence) implements EvidenceOutcome {}

    record Refused(Violation why) implements EvidenceOutcome {}
}
