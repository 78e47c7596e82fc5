package vn.thidua.command.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program of an officer that sends reports over the network. */
final class SubmitProgram implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final String HEADER = "X-CSRF-TOKEN";

    private final String address;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .build();
    private final String token;

    /** Signs in; {@code report} is one that the officer may read. */
    SubmitProgram(int port, String username, String password, String report) throws IOException {
        this.address = "http://localhost:" + port;
        Matcher form = TOKEN.matcher(
                send(HttpRequest.newBuilder(URI.create(address + "/login"))).body());
        if (!form.find()) {
            throw new IllegalStateException("no form to sign in");
        }
        String fields = "username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8)
                + "&_csrf=" + form.group(1);
        send(HttpRequest.newBuilder(URI.create(address + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        this.token = send(HttpRequest.newBuilder(URI.create(address + report)))
                .headers()
                .firstValue(HEADER)
                .orElseThrow(() -> new IllegalStateException("not signed in"));
    }

    /** Sends {@code body} to {@code report}, and does not come back without a receipt. */
    void file(String report, String body) throws IOException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address + report))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header(HEADER, token)
                .PUT(BodyPublishers.ofString(body)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no receipt: " + answer.statusCode() + " " + answer.body());
        }
    }

    /** Returns what stands at {@code address}. */
    String page(String address) throws IOException {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(this.address + address)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no page: " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
