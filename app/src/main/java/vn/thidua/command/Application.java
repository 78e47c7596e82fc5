package vn.thidua.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thidua.ThiduaApplication;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;
import vn.thidua.command.database.ExternalDatabase;
import vn.thidua.shared.Errand;

/** The application on a database. Closing it leaves the database running. */
final class Application implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private Application(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Opens the operator's server if the environment names one, else the server of the data folder {@code folder}. */
    static Database installation(Path folder) {
        return ExternalDatabase.from(System.getenv()).orElseGet(() -> EmbeddedDatabase.start(folder));
    }

    /**
     * Opens the database of an installation that is there. A folder without one gets none: whoever only looks must not change
     * what is looked at.
     */
    static Optional<Database> existing(Path folder) {
        Optional<Database> external = ExternalDatabase.from(System.getenv());
        boolean there = Files.exists(folder.resolve("postgres").resolve("PG_VERSION"));
        return external.isPresent() || !there ? external : Optional.of(EmbeddedDatabase.start(folder));
    }

    /** Starts the application without pages, for a command. */
    static Application start(Database database) {
        return start(database, Optional.empty());
    }

    /** Starts the application and serves its pages on {@code port}. */
    static Application serve(Database database, int port) {
        return start(database, Optional.of(port));
    }

    private static Application start(Database database, Optional<Integer> port) {
        Map<String, Object> settings = new HashMap<>(settings(database));
        database.folder()
                .ifPresent(folder -> settings.put(
                        "thidua.secret-file",
                        folder.resolve("secrets").resolve("installation").toString()));
        port.ifPresent(number -> settings.put("server.port", number));
        SpringApplicationBuilder builder = new SpringApplicationBuilder(ThiduaApplication.class)
                .web(port.isPresent() ? WebApplicationType.SERVLET : WebApplicationType.NONE)
                .properties(settings);
        return new Application(Errand.run("start", builder::run));
    }

    /** The tables are the owner's, the rows are read and written by the application's role. */
    private static Map<String, String> settings(Database database) {
        return Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.application().user(),
                "spring.datasource.password", database.application().password(),
                "spring.flyway.url", database.url(),
                "spring.flyway.user", database.owner().user(),
                "spring.flyway.password", database.owner().password(),
                "spring.flyway.placeholders.application-role",
                        database.application().user());
    }

    /** Returns the one object of {@code type}. */
    <T> T get(Class<T> type) {
        return context.getBean(type);
    }

    /** Waits until the process is told to end. */
    void untilStopped() throws InterruptedException {
        new CountDownLatch(1).await();
    }

    @Override
    public void close() {
        context.close();
    }
}
