package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;

/**
 * Who stands behind a reported figure, and what proves it.
 *
 * @param standing how far the report has come
 * @param person who brought it so far, as shown to people
 * @param at when
 * @param evidence what proves the figure; may be nothing
 */
public record CellOrigin(Standing standing, String person, Instant at, List<Evidence> evidence) {

    public CellOrigin {
        evidence = List.copyOf(evidence);
    }

    /** How far a report has come. */
    public enum Standing {
        /** Somebody took it in; nobody has judged it. */
        RECEIVED,
        /** Somebody who may has accepted it. */
        ACCEPTED,
        /** Somebody answers for it. */
        APPROVED
    }

    /**
     * A file that proves a figure.
     *
     * @param name of the file
     * @param href where the reader finds it
     */
    public record Evidence(String name, String href) {}
}
