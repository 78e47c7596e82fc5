package vn.thidua.command.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that outlived its parent: {@code kill -9} on the application leaves the server running.
 *
 * <p>Call only while holding the {@link DataFolderLock}; then the server certainly has no living owner.
 */
final class OrphanedServer {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanedServer() {}

    /** Stops the server that runs on {@code cluster}, if there is one, and waits until it is gone. */
    static void stop(Path cluster) throws IOException, InterruptedException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        ProcessHandle server = Files.readAllLines(pidFile).stream()
                .findFirst()
                .flatMap(line -> ProcessHandle.of(Long.parseLong(line.strip())))
                .filter(OrphanedServer::isPostgres)
                .orElse(null);
        if (server == null) {
            return;
        }
        // SIGINT is PostgreSQL's "fast shutdown"; Java itself can only send SIGTERM, which waits for every client.
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start().waitFor();
        try {
            server.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException stillThere) {
            throw new DatabaseUnavailable("command.database.orphan-does-not-stop", server.pid(), cluster);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(name -> name.contains("postgres"))
                .isPresent();
    }
}
