package vn.thidua.command.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;

/**
 * The three roles of an embedded server and their passwords, which lie in files of the data folder: the superuser makes the
 * other two, the owner has the tables, the application reads and writes rows.
 */
record EmbeddedRoles(Credentials superuser, Credentials owner, Credentials application) {

    /** What the server asks of whoever connects. Installations before November 2026 asked for nothing. */
    private static final String ACCESS = """
            # Written by Thi Dua at every start: a password from this computer, nothing from elsewhere.
            host all all 127.0.0.1/32 scram-sha-256
            host all all ::1/128      scram-sha-256
            """;

    /** Reads the passwords from {@code folder}, or makes them. */
    static EmbeddedRoles in(Path folder) throws IOException {
        PrivateFiles.folder(folder);
        return new EmbeddedRoles(
                credentials(folder, "postgres"),
                credentials(folder, "thidua_owner"),
                credentials(folder, "thidua_app"));
    }

    private static Credentials credentials(Path folder, String role) throws IOException {
        return new Credentials(role, PrivateFiles.secret(folder.resolve(role)));
    }

    /** Makes the roles on the server at {@code url} what they should be, and has it ask for passwords from now on. */
    void settle(String url, Path cluster) throws IOException {
        try (Connection connection = DriverManager.getConnection(url, superuser.user(), superuser.password());
                Statement statement = connection.createStatement()) {
            statement.execute(script());
            for (Credentials role : List.of(superuser, owner, application)) {
                statement.execute("alter role %s password '%s'".formatted(role.user(), role.password()));
            }
            Path access = cluster.resolve("pg_hba.conf");
            if (!Files.readString(access).equals(ACCESS)) {
                Files.writeString(access, ACCESS);
                statement.execute("select pg_reload_conf()");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the roles of the embedded server cannot be made", e);
        }
    }

    private static String script() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(EmbeddedRoles.class.getResourceAsStream("/database/embedded-roles.sql"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
