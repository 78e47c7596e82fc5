package vn.thidua.identity.session;

import java.util.List;
import java.util.Optional;

/**
 * The capacities and the sessions of a person, shown to that person or to an administrator.
 *
 * @param name whose sessions they are
 * @param own whether the reader is that person
 * @param lost whether the capacity that was chosen is no longer in force
 * @param address where the forms of the page begin
 */
public record SessionPage(
        String name, boolean own, boolean lost, String address, List<CapacityLine> capacities, List<Line> sessions) {

    public SessionPage {
        capacities = List.copyOf(capacities);
        sessions = List.copyOf(sessions);
    }

    /** A capacity that the person may act in. */
    public record CapacityLine(String id, String words, String until, boolean current) {}

    /**
     * A session that has not ended.
     *
     * @param device browser and system, if the browser said
     */
    public record Line(
            String handle, Optional<String> device, String address, String since, String lastUsed, boolean current) {}
}
