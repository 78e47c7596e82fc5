package vn.thidua.support;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.springframework.test.context.DynamicPropertyRegistry;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;

/** The one PostgreSQL server of a test run, in {@code target/test-data}; its databases are made anew for each run. */
public final class TestServer {

    private static final Database SERVER = EmbeddedDatabase.start(Path.of("target", "test-data"));

    private TestServer() {}

    /** Makes an empty database called {@code name} and points an application context at it. */
    public static void useNewDatabase(String name, DynamicPropertyRegistry registry) {
        try (Connection connection = DriverManager.getConnection(SERVER.url(), SERVER.user(), SERVER.password());
                Statement statement = connection.createStatement()) {
            statement.execute("drop database if exists " + name + " with (force)");
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("no database for the tests", e);
        }
        registry.add("spring.datasource.url", () -> SERVER.url().replace("/postgres?", "/" + name + "?"));
        registry.add("spring.datasource.username", SERVER::user);
        registry.add("spring.datasource.password", SERVER::password);
        // Contexts are kept for the whole run, and the server has 60 connections for all of them.
        registry.add("spring.datasource.hikari.maximum-pool-size", () -> 4);
        registry.add("spring.datasource.hikari.minimum-idle", () -> 0);
    }
}
