package vn.thidua.scoring.round;

import vn.thidua.core.round.Party;
import vn.thidua.shared.Permission;

/** What can be done in a round. */
enum RoundPermission implements Permission {
    /** See rounds, and sheets as far as they are open to the reader's units. */
    READ,
    /** Launch a round for clusters. */
    LAUNCH,
    /** Score one's own unit, prove it, send it and explain. */
    SCORE_OWN,
    /** Check the units that one's own unit was drawn to check. */
    CHECK,
    /** Consolidate for the cluster head or its deputy. */
    CONSOLIDATE,
    /** Settle in the name of the standing body, answer explanations, send up. */
    SETTLE,
    /** Adopt a round in the name of the conference. */
    ADOPT;

    static RoundPermission of(Party party) {
        return switch (party) {
            case UNIT -> SCORE_OWN;
            case CHECKER -> CHECK;
            case HEAD -> CONSOLIDATE;
            case STANDING_BODY -> SETTLE;
            case LEADER -> ADOPT;
        };
    }
}
