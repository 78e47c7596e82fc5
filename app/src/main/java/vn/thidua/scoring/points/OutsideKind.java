package vn.thidua.scoring.points;

/** What others than the people of a round say of a unit. */
public enum OutsideKind {
    /** A score that another body gave. */
    SCORE,
    /** How far one of its tasks is done. */
    TASK,
    /** What it was found guilty of. */
    OFFENCE
}
