package vn.thidua.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real Keycloak on this computer, unpacked by the build, with one realm of two invented people. */
final class Keycloak implements AutoCloseable {

    static final String CLIENT = "thidua";
    static final String SECRET = "canary-of-the-keycloak-test";

    private static final Path UNPACKED = Path.of("target", "keycloak");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String PERSON = """
            {"username": "%1$s", "enabled": true, "email": "%1$s@example.vn", "emailVerified": true,
             "firstName": "Invented", "lastName": "Person", "credentials": [{"type": "password", "value": "%1$s-at-keycloak"}]}
            """;

    private final Process process;
    private final int port;

    /** Starts it and waits until it answers. {@code application} is the address that people are sent back to. */
    Keycloak(String application) {
        try {
            port = freePort();
            Path home = home();
            Files.createDirectories(home.resolve("data").resolve("import"));
            Files.writeString(home.resolve("data").resolve("import").resolve("thidua.json"), realm(application));
            ProcessBuilder builder = new ProcessBuilder(
                    home.resolve("bin").resolve("kc.sh").toAbsolutePath().toString(),
                    "start-dev",
                    "--http-host=127.0.0.1",
                    "--http-port=" + port,
                    "--import-realm",
                    "--cache=local");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.redirectErrorStream(true)
                    .redirectOutput(Path.of("target", "keycloak.log").toFile());
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        await();
    }

    String issuer() {
        return "http://127.0.0.1:" + port + "/realms/thidua";
    }

    /** Returns the password of the person called {@code name}. */
    static String passwordOf(String name) {
        return name + "-at-keycloak";
    }

    private void await() {
        Instant until = Clock.systemUTC().instant().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest question = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .build();
            while (Clock.systemUTC().instant().isBefore(until) && process.isAlive()) {
                if (answers(client, question)) {
                    return;
                }
                if (process.waitFor(1, TimeUnit.SECONDS)) {
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        close();
        throw new IllegalStateException("Keycloak did not start; see target/keycloak.log");
    }

    private static boolean answers(HttpClient client, HttpRequest question) throws InterruptedException {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static Path home() throws IOException {
        try (Stream<Path> folders = Files.list(UNPACKED)) {
            return folders.filter(Files::isDirectory)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no Keycloak in " + UNPACKED));
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** Ends exactly the processes that were started here. */
    @Override
    public void close() {
        Stream.concat(process.descendants(), Stream.of(process.toHandle())).forEach(ProcessHandle::destroy);
        try {
            process.waitFor(30, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
    }

    private static String realm(String application) {
        return """
            {"realm": "thidua", "enabled": true, "sslRequired": "none",
             "clients": [{"clientId": "%s", "secret": "%s", "enabled": true, "protocol": "openid-connect",
                          "publicClient": false, "standardFlowEnabled": true, "redirectUris": ["%s/*"],
                          "attributes": {"pkce.code.challenge.method": "S256"}}],
             "users": [%s, %s]}
            """.formatted(CLIENT, SECRET, application, PERSON.formatted("lan"), PERSON.formatted("mai"));
    }
}
