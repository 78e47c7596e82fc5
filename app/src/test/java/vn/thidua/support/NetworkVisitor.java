package vn.thidua.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody with one browser who reaches the real server over the network of this computer. Sends back every cookie, also
 * those that a browser would keep for encrypted connections, and follows no redirect.
 */
public final class NetworkVisitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"td-csrf\" content=\"([^\"]+)\"");

    private final int port;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    /** Opens a browser that has never been here; the server listens on {@code port} of this computer. */
    public NetworkVisitor(int port) {
        this.port = port;
    }

    /** Asks for {@code path} with {@code headers}, names and values in turn, and with the last token against forged forms. */
    public HttpResponse<String> ask(String method, String path, String... headers) {
        return send(method, path, BodyPublishers.noBody(), headers);
    }

    /** Sends {@code body} to {@code path} with {@code headers}, and with the last token against forged forms. */
    public HttpResponse<String> send(String method, String path, BodyPublisher body, String... headers) {
        return send(request(method, path, headers).method(method, body).build());
    }

    /** Sends a form with {@code fields}, names and values in turn. */
    public HttpResponse<String> post(String path, String... fields) {
        StringBuilder form = new StringBuilder("_csrf=").append(encoded(token));
        for (int i = 0; i < fields.length; i += 2) {
            form.append('&').append(encoded(fields[i])).append('=').append(encoded(fields[i + 1]));
        }
        return send(request("POST", path, "Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.toString()))
                .build());
    }

    /** Signs in with name and password, and opens the first page. */
    public void signIn(String username, String password) {
        ask("GET", "/login");
        post("/login", "username", username, "password", password);
        ask("GET", "/");
    }

    /** Returns the cookies of this browser by name. */
    public Map<String, String> cookies() {
        return Map.copyOf(cookies);
    }

    private HttpRequest.Builder request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Accept", "text/html");
        if (!method.equals("GET") && !token.isEmpty()) {
            request.header("X-CSRF-TOKEN", token);
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return headers.length == 0 ? request : request.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            Matcher found = TOKEN.matcher(answer.body());
            if (found.find()) {
                token = found.group(1);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        List<String> pair = List.of(cookie.split(";", 2)[0].split("=", 2));
        cookies.put(pair.getFirst(), pair.getLast());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
