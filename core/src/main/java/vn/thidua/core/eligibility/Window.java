package vn.thidua.core.eligibility;

/** The years that a clause looks at. */
public sealed interface Window {

    /**
     * Years counted from the year that is judged.
     *
     * @param first first year, for example -1 for the year before; at most {@code last}
     * @param last last year, included; 0 is the year that is judged
     */
    record Years(int first, int last) implements Window {

        /** The year that is judged. */
        public static final Years JUDGED = new Years(0, 0);
    }

    /** All years up to the one that is judged. */
    record Ever() implements Window {}

    /** The years of a run. */
    record InRun(Requirement.RunOfYears run) implements Window {}
}
