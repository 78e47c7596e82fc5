package vn.thidua.command.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    private Path folder = Path.of("unset");

    /** Until November 2026 the server asked for no password and everything was the superuser's. */
    @Test
    void takesOverTheDataOfTheVersionBefore() throws IOException, SQLException {
        Path data = Files.createDirectories(folder.resolve("data"));
        try (EmbeddedPostgres before = EmbeddedPostgres.builder()
                        .setDataDirectory(data.resolve("postgres"))
                        .setCleanDataDirectory(false)
                        .setPGStartupWait(Duration.ofSeconds(60))
                        .start();
                Connection connection = before.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create extension pg_trgm");
            statement.execute("create schema scoring");
            statement.execute("create table scoring.kept (id int generated always as identity, what text)");
            statement.execute("insert into scoring.kept (what) values ('kept')");
            statement.execute("create view scoring.shown as select what from scoring.kept");
            statement.execute("create function scoring.one() returns int language sql return 1");
        }

        for (int start = 0; start < 2; start++) {
            try (EmbeddedDatabase database = EmbeddedDatabase.start(data);
                    Connection owner = connect(database.url(), database.owner());
                    Statement statement = owner.createStatement()) {
                assertThat(text(statement, "select what from scoring.shown")).isEqualTo("kept");
                statement.execute("alter table scoring.kept add column added_" + start + " int");
                statement.execute("create or replace function scoring.one() returns int language sql return 2");
                assertThat(text(statement, "select current_user::text")).isEqualTo("thidua_owner");
                assertThatThrownBy(() -> statement.execute("create role other")).hasMessageContaining("denied");
                letsNobodyInWithoutThePassword(database);
            }
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(data.resolve("secrets").resolve("thidua_app"))))
                .isEqualTo("rw-------");
    }

    @Test
    void asksForTheOwnerOfAServerOfTheOperators() {
        assertThatThrownBy(() -> ExternalDatabase.from(Map.of("THIDUA_DB_URL", "jdbc:postgresql://localhost:1/x")))
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        refused -> assertThat(refused.key()).isEqualTo("command.database.no-owner"));
        assertThatThrownBy(() -> ExternalDatabase.from(Map.of(
                        "THIDUA_DB_URL", "jdbc:postgresql://localhost:1/x", "THIDUA_DB_OWNER_USER", "thidua_owner")))
                .isInstanceOfSatisfying(
                        DatabaseUnavailable.class,
                        refused -> assertThat(refused.key()).isEqualTo("command.database.cannot-connect"));
    }

    private static void letsNobodyInWithoutThePassword(EmbeddedDatabase database) {
        for (String role : new String[] {"postgres", "thidua_owner", "thidua_app"}) {
            assertThatThrownBy(() -> connect(database.url(), new Credentials(role, "guess"))
                            .close())
                    .as(role)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    private static Connection connect(String url, Credentials role) throws SQLException {
        return DriverManager.getConnection(url, role.user(), role.password());
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
