package vn.thidua.command;

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
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The program of one officer: sends reports over the network and asks again, blindly, until an answer comes. */
final class OfficerProgram implements AutoCloseable {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final long LONGEST_PAUSE_MILLISECONDS = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String address;
    private final int officer;
    private final AtomicInteger repeated;
    private HttpClient http = client();
    private Optional<String> token = Optional.empty();

    /** @param repeated counts the requests that were asked again */
    OfficerProgram(int port, int officer, AtomicInteger repeated) {
        this.address = "http://localhost:" + port;
        this.officer = officer;
        this.repeated = repeated;
    }

    private static HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Sends the report of the unit number {@code unit} and returns the receipt. */
    String send(int unit, UUID key) throws InterruptedException {
        for (int tries = 0; ; tries++) {
            if (tries > 0) {
                repeated.incrementAndGet();
                TimeUnit.MILLISECONDS.sleep(Math.min(LONGEST_PAUSE_MILLISECONDS, 20L << Math.min(tries, 5)));
            }
            try {
                HttpResponse<String> answer = put(unit, key);
                if (answer.statusCode() == 200) {
                    return answer.body();
                }
                if (answer.statusCode() == 401 || answer.statusCode() == 403) {
                    token = Optional.empty();
                } else if (answer.statusCode() < 500) {
                    throw new AssertionError("refused: " + answer.statusCode() + " " + answer.body());
                }
            } catch (IOException unanswered) {
                // Whether it was received is not known; that is what the key is for.
            }
        }
    }

    private HttpResponse<String> put(int unit, UUID key) throws IOException, InterruptedException {
        String pass = token.isPresent() ? token.get() : signIn(unit);
        return http.send(
                HttpRequest.newBuilder(URI.create(report(unit)))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key.toString())
                        .header("X-CSRF-TOKEN", pass)
                        .PUT(BodyPublishers.ofString(SubmittingUnits.request(unit)))
                        .build(),
                BodyHandlers.ofString());
    }

    private String report(int unit) {
        return address + "/api/v1/reporting/reports/" + SubmittingUnits.PERIOD + "/" + SubmittingUnits.unit(unit);
    }

    /** Signs in, and takes the token from the answer about the report of {@code unit}. */
    String signIn(int unit) throws IOException, InterruptedException {
        http.close();
        http = client();
        Matcher form = TOKEN.matcher(get(address + "/login").body());
        if (!form.find()) {
            throw new IOException("no form to sign in");
        }
        String fields = "username=" + SubmittingUnits.officer(officer) + "&password="
                + URLEncoder.encode(SubmittingUnits.PASSWORD, StandardCharsets.UTF_8) + "&_csrf=" + form.group(1);
        http.send(
                HttpRequest.newBuilder(URI.create(address + "/login"))
                        .timeout(PATIENCE)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(fields))
                        .build(),
                BodyHandlers.discarding());
        HttpResponse<String> report = get(report(unit));
        String found = report.headers()
                .firstValue("X-CSRF-TOKEN")
                .orElseThrow(() -> new IOException("not signed in: " + report.statusCode()));
        token = Optional.of(found);
        return found;
    }

    private HttpResponse<String> get(String uri) throws IOException, InterruptedException {
        return http.send(
                HttpRequest.newBuilder(URI.create(uri)).timeout(PATIENCE).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
