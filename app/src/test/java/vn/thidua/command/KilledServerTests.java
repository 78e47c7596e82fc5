package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands as a person starts them, in processes of their own; one of them is killed without warning. */
@Tag("long")
class KilledServerTests {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern FIGURE = Pattern.compile("(?s)<tr.*?</tr>");

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void showsTheSameFiguresAfterItWasKilled() throws IOException, InterruptedException {
        int port = freePort();
        String address = "http://localhost:" + port;
        Process demo = command("demo", "--port", port + "", "--out", folder.resolve("out") + "", "--data", data());
        List<String> before;
        try {
            awaitReady(demo, address);
            before = figures(address);
        } finally {
            demo.destroyForcibly().waitFor();
        }
        assertThat(before).hasSizeGreaterThan(70);

        Process serve = command("serve", "--port", port + "", "--data", data());
        try {
            awaitReady(serve, address);
            assertThat(figures(address)).isEqualTo(before);
        } finally {
            serve.destroy();
            serve.waitFor();
        }
    }

    private String data() {
        return folder.resolve("data").toString();
    }

    private Process command(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dthidua.home=..",
                "-cp",
                shipped(),
                Main.class.getName());
        builder.command().addAll(List.of(arguments));
        return builder.redirectErrorStream(true).start();
    }

    /** What is shipped reads no settings of the tests. */
    private static String shipped() {
        return Stream.of(System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> !entry.endsWith("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Reads what the command prints until it says that it answers; a command that ends before has failed. */
    private static void awaitReady(Process command, String address) throws IOException {
        StringBuilder printed = new StringBuilder();
        BufferedReader output = command.inputReader(StandardCharsets.UTF_8);
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            printed.append(line).append('\n');
            if (line.contains(address)) {
                return;
            }
        }
        throw new AssertionError("the command ended:\n" + printed);
    }

    private static List<String> figures(String address) throws IOException, InterruptedException {
        try (HttpClient browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            String login = get(browser, address + "/login");
            Matcher token = TOKEN.matcher(login);
            assertThat(token.find()).as("login form with a token").isTrue();
            browser.send(
                    HttpRequest.newBuilder(URI.create(address + "/login"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(HttpRequest.BodyPublishers.ofString(form(Map.of(
                                    "username", "can-bo-cum", "password", "cum-thi-dua-6-7", "_csrf", token.group(1)))))
                            .build(),
                    BodyHandlers.ofString());
            return FIGURE.matcher(get(browser, address + "/reporting/consolidation"))
                    .results()
                    .map(row -> row.group().replaceAll("<[^>]+>|\\s+", " ").strip())
                    .toList();
        }
    }

    private static String get(HttpClient browser, String address) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
