package vn.thidua.recognition.file;

import java.util.Optional;

/**
 * Something odd about the facts of a case that is no defect: the case is judged, and the fact is not used.
 *
 * @param code as it was written
 * @param nearest a known code that it may stand for
 */
record Remark(Kind kind, String code, Optional<String> nearest) {

    /** What is odd. */
    enum Kind {
        /** No pack knows such a title or form. */
        AWARD_UNKNOWN,
        /** No pack asks for such a topic. */
        TOPIC_UNKNOWN,
        /** No pack asks for such a figure. */
        MEASURE_UNKNOWN,
        /** No pack has such a clause. */
        CLAUSE_UNKNOWN,
        /** The topic is asked about a year, and the statement names none. */
        YEAR_MISSING
    }
}
