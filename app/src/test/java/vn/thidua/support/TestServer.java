package vn.thidua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;

/** The one PostgreSQL server of a process that runs tests; its databases are made anew for each run. */
public final class TestServer {

    private static final Path FOLDER = ownFolder("test-data");
    private static final Database SERVER = EmbeddedDatabase.start(FOLDER);

    private TestServer() {}

    /** Returns the folder below {@code target} that no other process of the same run uses. */
    public static Path ownFolder(String name) {
        return Path.of("target", name + "-" + System.getProperty("thidua.test.fork", "1"));
    }

    /** Makes an empty database called {@code name} and points an application context at it. */
    public static void useNewDatabase(String name, DynamicPropertyRegistry registry) {
        try (Connection connection = superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute(
                    "create database " + name + " owner " + SERVER.owner().user());
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
        String url = url(name);
        registry.add("spring.datasource.url", () -> url);
        registry.add("spring.datasource.username", SERVER.application()::user);
        registry.add("spring.datasource.password", SERVER.application()::password);
        registry.add("spring.flyway.url", () -> url);
        registry.add("spring.flyway.user", SERVER.owner()::user);
        registry.add("spring.flyway.password", SERVER.owner()::password);
        // Contexts are kept for the whole run, and the server has 100 connections for all of them: those that rest give
        // theirs back.
        registry.add("spring.datasource.hikari.maximum-pool-size", () -> 4);
        registry.add("spring.datasource.hikari.minimum-idle", () -> 0);
        registry.add("spring.datasource.hikari.idle-timeout", () -> 10_000);
    }

    /** Connects to the database called {@code name} as one whom no fence binds. */
    public static Connection superuser(String name) throws SQLException {
        try {
            String password = Files.readString(FOLDER.resolve("secrets").resolve("postgres"));
            return DriverManager.getConnection(url(name), "postgres", password.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Does as one whom no fence binds what the application may not do, in the database that {@code jdbc} works on. */
    public static void execute(JdbcClient jdbc, String... statements) {
        String database =
                jdbc.sql("select current_database()").query(String.class).single();
        try (Connection connection = superuser(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new UncategorizedSQLException("test", null, e);
        }
    }

    /** Makes the table {@code name} of schema public, with {@code columns}, which the application may read and write. */
    public static void makeTable(JdbcClient jdbc, String name, String columns) {
        String role = SERVER.application().user();
        execute(
                jdbc,
                "grant usage on schema public to " + role,
                "create table if not exists public." + name + " (" + columns + ")",
                "grant select, insert, update, delete on public." + name + " to " + role);
    }

    private static String url(String database) {
        return SERVER.url().replaceAll("/postgres$", "/" + database);
    }
}
