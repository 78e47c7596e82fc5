package vn.thidua.command.guard;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What the server says of itself and of the role that asks.
 *
 * @param settings values of the server's settings by name, as {@code show} writes them
 * @param version as {@code server_version_num} counts: 180006 is 18.6
 * @param collationMade version of the sorting rules when the database was made; empty if they have none
 * @param collationNow version that the system has now
 * @param zoneKnown whether the server knows the time zone of Viet Nam
 * @param ownedTables how many tables of the application the role owns
 * @param unfenced tables with rules of row security that are switched off
 * @param now the server's clock
 */
record ServerFacts(
        Map<String, String> settings,
        int version,
        String encoding,
        String collationMade,
        String collationNow,
        boolean zoneKnown,
        Role role,
        int ownedTables,
        List<String> unfenced,
        Instant now) {

    /**
     * The role that the application works as.
     *
     * @param makesRoles whether it may make roles or databases, or copy the server
     * @param reachesOwner whether it may act as an owner of the tables without being it
     * @param creates whether it may make schemas, or tables in one
     */
    record Role(
            String name,
            boolean superuser,
            boolean passesFence,
            boolean makesRoles,
            boolean reachesOwner,
            boolean creates) {}

    /** Returns the value of the server's setting {@code name}; empty if the server has none of that name. */
    String setting(String name) {
        return settings.getOrDefault(name, "");
    }
}
