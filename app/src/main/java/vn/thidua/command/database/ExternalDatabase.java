package vn.thidua.command.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * A server that the operator runs. {@code THIDUA_DB_URL}, {@code THIDUA_DB_USER} and {@code THIDUA_DB_PASSWORD} name it and
 * the role of the application; {@code THIDUA_DB_OWNER_USER} and {@code THIDUA_DB_OWNER_PASSWORD} the owner of the tables.
 */
public record ExternalDatabase(String url, Credentials application, Credentials owner) implements Database {

    private static final String CANNOT_CONNECT = "command.database.cannot-connect";

    /**
     * Returns the server that {@code environment} names, if it names one.
     *
     * @throws DatabaseUnavailable if the owner is not named, or one of the roles is not let in
     */
    public static Optional<Database> from(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("THIDUA_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> named(url, environment).reached());
    }

    private static ExternalDatabase named(String url, Map<String, String> environment) {
        String owner = environment.getOrDefault("THIDUA_DB_OWNER_USER", "");
        if (owner.isBlank()) {
            throw new DatabaseUnavailable("command.database.no-owner");
        }
        return new ExternalDatabase(
                url,
                new Credentials(
                        environment.getOrDefault("THIDUA_DB_USER", "thidua_app"),
                        environment.getOrDefault("THIDUA_DB_PASSWORD", "")),
                new Credentials(owner, environment.getOrDefault("THIDUA_DB_OWNER_PASSWORD", "")));
    }

    /** Returns this server once both roles were let in. */
    private ExternalDatabase reached() {
        reach(owner);
        reach(application);
        return this;
    }

    private void reach(Credentials role) {
        try (Connection connection = DriverManager.getConnection(url, role.user(), role.password())) {
            connection.isValid(1);
        } catch (SQLException e) {
            throw new DatabaseUnavailable(CANNOT_CONNECT, role.user(), String.valueOf(e.getMessage()));
        }
    }

    /** Does nothing: the server belongs to the operator. */
    @Override
    public void close() {}

    /** Names the server without passwords. */
    @Override
    public String toString() {
        return "ExternalDatabase[" + url + ", " + application + ", " + owner + "]";
    }
}
