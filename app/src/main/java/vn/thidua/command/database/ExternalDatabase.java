package vn.thidua.command.database;

import java.util.Map;
import java.util.Optional;

/** A server that the operator runs, named by {@code THIDUA_DB_URL}, {@code THIDUA_DB_USER}, {@code THIDUA_DB_PASSWORD}. */
public record ExternalDatabase(String url, String user, String password) implements Database {

    /** Returns the server that {@code environment} names, if it names one. */
    public static Optional<Database> from(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("THIDUA_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new ExternalDatabase(
                        url,
                        environment.getOrDefault("THIDUA_DB_USER", "thidua"),
                        environment.getOrDefault("THIDUA_DB_PASSWORD", "")));
    }

    /** Does nothing: the server belongs to the operator. */
    @Override
    public void close() {}

    /** Names the server without its password. */
    @Override
    public String toString() {
        return "ExternalDatabase[" + url + "]";
    }
}
