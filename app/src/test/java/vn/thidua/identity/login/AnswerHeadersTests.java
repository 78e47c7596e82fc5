package vn.thidua.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.support.TestDatabase;

/** What the real server says with every answer, good or bad, when people reach it through an encrypted connection. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.public-url=https://thidua.example.vn")
@Import(TestDatabase.class)
class AnswerHeadersTests {

    @LocalServerPort
    private int port;

    @ParameterizedTest(name = "{0} {1} is answered {2}")
    @CsvSource({
        "GET, /login, 200",
        "GET, /login?error=wrong, 200",
        "GET, /identity/reset, 200",
        "GET, /identity/reset/password, 410",
        "GET, /, 302",
        "GET, /identity/account, 302",
        "GET, /nothing-here, 302",
        "GET, /thidua/nothing.css, 404",
        "GET, /thidua/mark.svg, 200",
        "GET, /error, 404",
        "POST, /login, 403",
        "POST, /identity/reset, 403",
        "DELETE, /login, 403",
        "GET, /login;x=1, 400",
        "GET, /login%2e%2e/, 302",
        "GET, /a//b, 400"
    })
    void tellsTheBrowserWhatToRefuse(String method, String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> answer;
        try (HttpClient client = HttpClient.newHttpClient()) {
            answer = client.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .header("Accept", "text/html")
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
        HttpHeaders headers = answer.headers();

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                .doesNotContain("unsafe", "*");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("X-Frame-Options")).contains("DENY");
        assertThat(headers.firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).contains("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).contains("camera=()");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("X-Powered-By")).isEmpty();
        assertThat(headers.allValues("Set-Cookie")).allSatisfy(AnswerHeadersTests::assertBound);
        if (!path.startsWith("/thidua/mark")) {
            assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        }
        assertThat(answer.body()).doesNotContain("vn.thidua.", "org.springframework", "Exception");
    }

    @Test
    void givesNoLineOfItsOwnToARequestThatIsNoHttp() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("NONSENSE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "org.apache", "Exception");
        }
    }

    private static void assertBound(String cookie) {
        assertThat(List.of(cookie.split("; ?", -1)))
                .anyMatch(part -> part.startsWith("__Host-"))
                .contains("Path=/", "Secure", "HttpOnly")
                .anyMatch(part -> part.startsWith("SameSite="))
                .noneMatch(part -> part.startsWith("Domain"));
    }
}
