package vn.thidua.core.eligibility;

/** What a form is given to. */
public enum SubjectKind {
    INDIVIDUAL,
    COLLECTIVE,
    HOUSEHOLD
}
