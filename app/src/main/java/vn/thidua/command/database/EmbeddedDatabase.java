package vn.thidua.command.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * PostgreSQL that lives in a data folder and stops with this process.
 *
 * <p>The library behind it is made for tests and starts the server with {@code fsync} and {@code synchronous_commit} off;
 * here both are on, because what was acknowledged must survive a power cut. It also lets everybody in who reaches the port;
 * here the server asks for passwords, which are made at random and lie in {@code secrets} of the data folder.
 */
public final class EmbeddedDatabase implements Database {

    private final EmbeddedPostgres server;
    private final EmbeddedRoles roles;
    private final DataFolderLock lock;
    private final Path folder;

    private EmbeddedDatabase(EmbeddedPostgres server, EmbeddedRoles roles, DataFolderLock lock, Path folder) {
        this.server = server;
        this.roles = roles;
        this.lock = lock;
        this.folder = folder;
    }

    /**
     * Starts the server on {@code folder}, making the folder and an empty cluster if there is none. A server that a killed
     * process left behind on this folder is stopped first.
     *
     * @throws DatabaseUnavailable if another process uses the folder
     */
    public static EmbeddedDatabase start(Path folder) {
        try {
            Path absolute = PrivateFiles.folder(folder.toAbsolutePath());
            DataFolderLock lock = DataFolderLock.of(absolute);
            Path cluster = absolute.resolve("postgres");
            OrphanedServer.stop(cluster);
            Path secrets = absolute.resolve("secrets");
            EmbeddedRoles roles = EmbeddedRoles.in(secrets);
            EmbeddedDatabase database =
                    new EmbeddedDatabase(launch(cluster, roles.superuser(), secrets), roles, lock, absolute);
            roles.settle(database.url(), cluster);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailable("command.database.interrupted", folder);
        }
    }

    private static EmbeddedPostgres launch(Path cluster, Credentials superuser, Path secrets) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster.toFile())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries().toFile())
                .setLocaleConfig("locale", "C.UTF-8")
                .setLocaleConfig("encoding", "UTF8")
                // Not of the locale, but the only options that reach the program which makes a cluster.
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", secrets.resolve(superuser.user()).toString())
                .setConnectConfig("password", superuser.password())
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setPGStartupWait(Duration.ofSeconds(60))
                .setRegisterShutdownHook(true)
                .start();
    }

    /** The server's programs are unpacked once for all data folders, where the system keeps caches. */
    private static Path binaries() throws IOException {
        String cache = System.getenv().getOrDefault("XDG_CACHE_HOME", System.getProperty("user.home") + "/.cache");
        return Files.createDirectories(Path.of(cache, "thidua", "postgres"));
    }

    @Override
    public String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/postgres";
    }

    @Override
    public Credentials application() {
        return roles.application();
    }

    @Override
    public Credentials owner() {
        return roles.owner();
    }

    @Override
    public Optional<Path> folder() {
        return Optional.of(folder);
    }

    @Override
    public void close() {
        try (lock) {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
