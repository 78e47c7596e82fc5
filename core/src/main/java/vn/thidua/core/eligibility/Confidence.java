package vn.thidua.core.eligibility;

/** How sure we are of the wording of a clause; from the least to the most. */
public enum Confidence {
    /** Nobody looked it up. A verdict that rests on it has to be checked ("cần kiểm tra"). */
    MEMORY,
    /** A summary of the press or of a portal was read. */
    SUMMARY,
    /** The wording of the article was read. */
    SEEN
}
