package vn.thidua.scoring.round;

import vn.thidua.shared.ViolationCode;

/** Why something in a round is refused. */
enum RoundViolation implements ViolationCode {
    /** 0 period. */
    NO_TABLE,
    /** The cluster was not there on the last day of the period. */
    CLUSTER_NOT_THEN,
    /** The cluster has a round for the period. */
    ROUND_RUNNING,
    /** A day is missing or no day. 0 which one, in words. */
    DAY_UNREADABLE,
    /** The days of a round do not follow each other. */
    DAYS_UNORDERED,
    /** 0 how many units may check one at most. */
    TEAM_SIZE,
    /** The sheet is at a step at which this cannot be done. */
    NOT_NOW,
    /** 0 who wrote on the sheet since it was shown, 1 what, 2 when. */
    OVERTAKEN,
    /** The person belongs to the unit, in whatever capacity. */
    OWN_UNIT,
    /** The person wrote another column of the sheet. */
    OWN_WORK,
    /** No unit of the person is in the check team. */
    NOT_YOUR_TEAM,
    /** The person acts neither for the unit that consolidates the sheet nor for the standing body. */
    NOT_CONSOLIDATOR,
    /** 0 criterion. */
    LEAF_UNKNOWN,
    /** 0 criterion; its points are computed from figures. */
    LEAF_COMPUTED,
    /** 0 criterion, 1 who alone gives its points. */
    LEAF_OF_SCORER,
    /** 0 criterion; it was taken off the unit. */
    LEAF_NOT_ASSIGNED,
    /** 0 criterion; the sheet is returned, and not for this one. */
    LEAF_CLOSED,
    /** 0 what was typed. */
    POINTS_UNREADABLE,
    /** 0 criterion, 1 maximum. */
    POINTS_ABOVE_MAXIMUM,
    /** 0 code of the criterion, 1 fewest points. */
    POINTS_BELOW_LOWEST,
    /** The points differ from the column before, and nobody said why. */
    REASON_MISSING,
    /** 0 most letters. */
    REASON_TOO_LONG,
    /** The column was finished, and nobody said why it changes. */
    LATE_REASON_MISSING,
    /** 0 criterion without points. */
    LEAF_BLANK,
    /** A sheet is sent back for nothing, or without a reason. */
    RETURN_EMPTY,
    /** 0 last day on which the unit may explain. */
    TOO_EARLY,
    /** 0 last day on which it could. */
    COMPLAINT_OVER,
    /** 0 number of the explanation that has no answer. */
    UNANSWERED,
    /** An explanation or an answer says nothing. */
    WORDS_MISSING,
    /** 0 unit whose sheet is not settled. */
    NOT_SETTLED,
    /** The points are not adopted yet. */
    NOT_ADOPTED,
    /** 0 the word that has to be typed. */
    WORD_WRONG,
    /** A criterion has as many files as it may have; 0 how many. */
    TOO_MANY_FILES,
    /** The sheet is settled: what proves it stays. */
    EVIDENCE_SETTLED
}
