package vn.thidua.command.fence;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The large sets of units that the server was told once and knows by an id since.
 *
 * <p>The server forgets a set that nobody told it for 30 days; this process tells it again after half a day.
 */
final class KeptScopes {

    /** Most units that a connection is told one by one. */
    static final int SMALL = 64;

    private static final int MOST_KNOWN = 512;
    private static final Duration VALID = Duration.ofHours(12);

    /** The values of the three settings. */
    record Settings(String scope, String units, String account) {}

    private record Kept(UUID id, long until) {

        boolean isValid() {
            return System.nanoTime() - until < 0;
        }
    }

    private final Map<Set<UUID>, Kept> known = new ConcurrentHashMap<>();

    /** Makes sure that the server knows the set of {@code reader}, if it is a large one; not inside a transaction. */
    void keep(Connection connection, Reader reader) throws SQLException {
        if (reader instanceof Reader.Person(UUID _, Set<UUID> units)
                && units.size() > SMALL
                && !isKnown(units)
                && connection.getAutoCommit()) {
            if (known.size() >= MOST_KNOWN) {
                known.clear();
            }
            known.put(Set.copyOf(units), new Kept(tell(connection, units), System.nanoTime() + VALID.toNanos()));
        }
    }

    /** Returns what to tell the server. A large set that it does not know yet is told one by one, which is only slower. */
    Settings settings(Reader reader) {
        return switch (reader) {
            case Reader.Nobody() -> new Settings("", "", "");
            case Reader.Installation() -> new Settings("all", "", "");
            case Reader.Person(UUID account, Set<UUID> units) -> {
                Kept kept = units.size() > SMALL ? known.get(units) : null;
                yield kept != null && kept.isValid()
                        ? new Settings(kept.id().toString(), "", account.toString())
                        : new Settings("", list(units), account.toString());
            }
        };
    }

    private boolean isKnown(Set<UUID> units) {
        Kept kept = known.get(units);
        return kept != null && kept.isValid();
    }

    private static UUID tell(Connection connection, Set<UUID> units) throws SQLException {
        Array array = connection.createArrayOf("uuid", units.toArray());
        try (PreparedStatement statement = connection.prepareStatement("select organization.keep_scope(?)")) {
            statement.setArray(1, array);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getObject(1, UUID.class);
            }
        }
    }

    private static String list(Set<UUID> units) {
        return units.stream()
                .sorted(Comparator.naturalOrder())
                .map(UUID::toString)
                .collect(Collectors.joining(",", "{", "}"));
    }
}
