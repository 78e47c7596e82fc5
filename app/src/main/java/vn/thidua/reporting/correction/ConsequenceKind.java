package vn.thidua.reporting.correction;

import vn.thidua.reporting.Resting;

/** What kind of thing changed further down. */
enum ConsequenceKind {
    /** A figure of the unit that is computed, or one of a unit above. */
    FIGURE,
    APPROVAL,
    SCORE,
    PLACE,
    PAGE,
    DOCUMENT;

    static ConsequenceKind of(Resting.Kind kind) {
        return switch (kind) {
            case APPROVAL -> APPROVAL;
            case SCORE -> SCORE;
            case PLACE -> PLACE;
            case PAGE -> PAGE;
            case DOCUMENT -> DOCUMENT;
        };
    }
}
