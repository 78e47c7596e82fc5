package vn.thidua.scoring.table;

import vn.thidua.shared.ViolationCode;

/** Why a score table is refused. Texts: {@code scoring.table.…}. */
enum TableViolation implements ViolationCode {
    /** The text is not YAML. */
    NOT_YAML,
    /** 0 key. */
    KEY_MISSING,
    /** 0 key, 1 the keys that may stand there. */
    KEY_UNKNOWN,
    /** 0 key. */
    KEY_TWICE,
    /** 0 key; a list, mapping or plain value is wanted and something else stands there. */
    WRONG_KIND,
    /** 0 key, 1 what stands there. */
    NOT_A_NUMBER,
    /** 0 key, 1 what stands there. */
    NOT_A_DATE,
    /** 0 key, 1 what stands there, 2 what may stand there. */
    CHOICE_UNKNOWN,
    /** 0 key, 1 lowest, 2 highest. */
    OUT_OF_RANGE,
    /** 0 code; a code of a node or table has a sign that it may not have. */
    CODE_MALFORMED,
    /** A node has neither criteria nor a rule, or both. */
    NEITHER_SECTION_NOR_LEAF,
    /** An operand names no number, or more than one. */
    OPERAND_UNCLEAR,
    /** A band has two lower or two upper ends. */
    BAND_END_TWICE,
    /** A gate names no condition, or more than one. */
    GATE_UNCLEAR,
    /** What an offence leads to lacks its leaf or title, or has one too many. */
    CONSEQUENCE_UNCLEAR,
    /** A warning: 0 code of the criterion, 1 the figures with their units of measure. */
    MEASURES_MIXED,
    /** 0 code of the indicator, 1 period. */
    INDICATOR_UNKNOWN,
    /** 0 code of the indicator; it is computed from others, so the rule has to name those. */
    INDICATOR_DERIVED,
    /** 0 code of the section. */
    TIE_BREAK_UNKNOWN,
    /** 0 period, 1 code of the table that is in force. */
    PERIOD_TAKEN,
    /** 0 code, 1 version; registered before with another text. */
    VERSION_TAKEN,

    // What vn.thidua.core.scoring.TableDefect finds, under the same names. 0 code of the node, 1 what the table says.
    CODE_BLANK,
    CODE_DUPLICATE,
    EMPTY,
    MAXIMUM_NEGATIVE,
    MAXIMA_DIFFER,
    BONUS_CAP_NEGATIVE,
    FLOOR_ABOVE_MAXIMUM,
    ROUNDING_DIGITS,
    ROUNDING_MODE,
    BANDS_MISSING,
    BANDS_UNORDERED,
    BANDS_GAP,
    BANDS_OVERLAP,
    BANDS_NOT_COVERING,
    BEST_BAND_DIFFERS,
    CEILING_BELOW_ONE,
    FLOOR_OUTSIDE_RANGE,
    TARGET_NOT_POSITIVE,
    RATE_NOT_POSITIVE,
    CAP_NOT_POSITIVE,
    BONUS_WITH_MAXIMUM,
    ANCHOR_NOT_POSITIVE,
    ANCHOR_POINTS_OUTSIDE_RANGE,
    DEDUCTION_CAP_NEGATIVE,
    CEILING_BELOW_MAXIMUM,
    LOWEST_ABOVE_ZERO,
    DEADLINES_MISSING,
    DEADLINE_TWICE,
    LATENESS_REWARDED,
    SCORE_UNNAMED,
    OFFENCE_WITHOUT_CONSEQUENCE,
    OFFENCE_LEAF_UNKNOWN,
    GRADES_MISSING,
    GRADE_END_MISSING,
    GRADE_LOWEST_LIMITED,
    GRADES_UNORDERED,
    GATE_NODE_UNKNOWN,
    GATE_OUTSIDE_RANGE,
    QUOTA_OUTSIDE_RANGE,
    QUOTA_BASE_UNKNOWN,
    QUOTA_BASE_LIMITED
}
