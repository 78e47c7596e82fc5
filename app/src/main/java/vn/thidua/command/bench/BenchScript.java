package vn.thidua.command.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Statements that prepare a benchmark, in {@code /bench/*.sql}. */
final class BenchScript {

    private BenchScript() {}

    /**
     * Runs the script {@code name}.
     *
     * @param owner a connection as the owner of the tables
     * @param values by the name that stands in the script after a colon
     */
    static void run(Connection owner, String name, Map<String, String> values) {
        try (Statement statement = owner.createStatement()) {
            String script = read(name);
            for (Map.Entry<String, String> value : values.entrySet()) {
                script = script.replace(":" + value.getKey(), value.getValue());
            }
            statement.execute(script);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the benchmark cannot be prepared: " + name, e);
        }
    }

    private static String read(String name) throws IOException {
        try (InputStream file = BenchScript.class.getResourceAsStream("/bench/" + name + ".sql")) {
            if (file == null) {
                throw new IllegalStateException("a script of the benchmark is missing: " + name);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
