package vn.thidua.core.audit;

import java.util.Map;

/**
 * Where an act came from.
 *
 * @param address network that the request came from, shortened; empty if there was no request
 * @param session mark of the session, the same for every act of one session; empty if there was none
 */
public record Origin(String address, String session) {

    /** From inside of the installation. */
    public static final Origin INSIDE = new Origin("", "");

    /** Returns the members of the entry's {@code from}. */
    Map<String, String> members() {
        return Map.of("address", address, "session", session);
    }
}
