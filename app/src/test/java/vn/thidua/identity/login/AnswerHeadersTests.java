package vn.thidua.identity.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.identity.route.RoutesOfTrials;
import vn.thidua.support.AnswerHeaders;
import vn.thidua.support.NetworkVisitor;
import vn.thidua.support.TestDatabase;

/**
 * What the real server says with every kind of answer, good or bad, when people reach it through an encrypted connection. Every
 * address of the product is asked by {@code RouteMatrixTests}.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.public-url=https://thidua.example.vn")
@Import({TestDatabase.class, TestAccount.class, RoutesOfTrials.class, AnswerHeadersTests.Failing.class})
class AnswerHeadersTests {

    private static final String OFFICER = "can-bo";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccount accounts;

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
        "GET, /thidua/, 404",
        "GET, /vendor/htmx/, 404",
        "GET, /.git/config, 302",
        "GET, /thidua/mark.svg, 200",
        "GET, /vendor/htmx/htmx.min.js, 200",
        "HEAD, /login, 200",
        "OPTIONS, /login, 403",
        "TRACE, /login, 405",
        "GET, /error, 404",
        "POST, /login, 403",
        "POST, /identity/reset, 403",
        "DELETE, /login, 403",
        "GET, /login;x=1, 400",
        "GET, /login%2e%2e/, 400",
        "GET, /a//b, 400"
    })
    void tellsTheBrowserOfAStrangerWhatToRefuse(String method, String path, int status) {
        NetworkVisitor stranger = new NetworkVisitor(port);

        assertProtected(stranger.ask(method, path), path, status);
    }

    @ParameterizedTest(name = "{0} {1} is answered {2}")
    @CsvSource({
        "GET, /, 200",
        "GET, /identity/account, 200",
        "GET, /identity/account?x=%0d%0aSet-Cookie:a=b, 200",
        "GET, /nothing-here, 404",
        "GET, /identity/accounts, 403",
        "PUT, /identity/account, 405",
        "POST, /identity/account/password, 400",
        "POST, /identity/sessions/end, 400",
        "GET, /fail/bug, 500",
        "POST, /logout, 302"
    })
    void tellsTheBrowserOfSomebodySignedInWhatToRefuse(String method, String path, int status) {
        accounts.put(OFFICER, "leader");
        NetworkVisitor officer = new NetworkVisitor(port);
        officer.signIn(OFFICER, TestAccount.PASSWORD);

        assertProtected(officer.ask(method, path), path, status);
        assertProtected(officer.ask("GET", "/login"), "/login", path.equals("/logout") ? 200 : 302);
    }

    @Test
    void tellsTheBrowserWhatToRefuseWhenAPartIsAskedFor() {
        accounts.put(OFFICER, "leader");
        NetworkVisitor officer = new NetworkVisitor(port);
        assertProtected(officer.ask("GET", "/", "HX-Request", "true"), "/", 401);
        officer.signIn(OFFICER, TestAccount.PASSWORD);

        assertProtected(officer.ask("GET", "/fail/bug", "HX-Request", "true"), "/fail/bug", 500);
        assertProtected(officer.ask("GET", "/nothing-here", "HX-Request", "true"), "/nothing-here", 404);
        assertProtected(officer.ask("GET", "/identity/accounts", "HX-Request", "true"), "/identity/accounts", 403);
    }

    @Test
    void opensNoSessionToACookieThatTheServerDidNotSign() {
        accounts.put(OFFICER, "leader");
        NetworkVisitor officer = new NetworkVisitor(port);
        officer.signIn(OFFICER, TestAccount.PASSWORD);
        String signed = new String(
                Base64.getDecoder().decode(officer.cookies().get("__Host-thidua")), StandardCharsets.US_ASCII);
        String number = signed.substring(0, signed.indexOf('.'));

        assertThat(asWith(signed)).isEqualTo(200);
        for (String forged :
                List.of(number, number + ".", number + ".AAAA", number + ".!", signed + "A", "." + signed)) {
            assertThat(asWith(forged)).as(forged).isEqualTo(302);
        }
    }

    private int asWith(String cookie) {
        String value = Base64.getEncoder().encodeToString(cookie.getBytes(StandardCharsets.US_ASCII));
        return new NetworkVisitor(port)
                .ask("GET", "/identity/account", "Cookie", "__Host-thidua=" + value)
                .statusCode();
    }

    @Test
    void givesNoLineOfItsOwnToARequestThatIsNoHttp() throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.getOutputStream().write("NONSENSE\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

            assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Tomcat", "org.apache", "Exception");
        }
    }

    private static void assertProtected(HttpResponse<String> answer, String path, int status) {
        HttpHeaders headers = answer.headers();

        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        assertThat(AnswerHeaders.defects(
                        headers::firstValue, path.startsWith("/thidua/mark") || path.endsWith(".min.js")))
                .as(path)
                .isEmpty();
        assertThat(headers.firstValue("Strict-Transport-Security")).contains("max-age=31536000 ; includeSubDomains");
        assertThat(headers.allValues("Access-Control-Allow-Origin")).isEmpty();
        assertThat(headers.allValues("Set-Cookie")).allSatisfy(AnswerHeadersTests::assertBound);
        assertThat(answer.body())
                .doesNotContain("vn.thidua.", "org.springframework", "Exception", "secret of the fault");
    }

    private static void assertBound(String cookie) {
        assertThat(List.of(cookie.split("; ?", -1)))
                .anyMatch(part -> part.startsWith("__Host-"))
                .contains("Path=/", "Secure", "HttpOnly")
                .anyMatch(part -> part.startsWith("SameSite="))
                .noneMatch(part -> part.startsWith("Domain"));
    }

    /** Fails at every address that is open for trials. */
    @Controller
    static class Failing {

        @GetMapping({
            "/fail/bug",
            "/fail/forbidden",
            "/fail/missing",
            "/fail/parameter",
            "/fail/stale",
            "/fail/unit/{id}"
        })
        String bug() {
            throw new IllegalStateException("secret of the fault");
        }
    }
}
