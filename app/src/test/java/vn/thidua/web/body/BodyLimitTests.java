package vn.thidua.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.support.AnswerHeaders;
import vn.thidua.support.NetworkVisitor;
import vn.thidua.support.TestDatabase;

/** A stranger sends the real server more than it reads. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "thidua.public-url=https://thidua.example.vn")
@Import({TestDatabase.class, TestAccount.class})
class BodyLimitTests {

    private static final String ADDRESS = "/identity/factor/passkeys/login";

    @LocalServerPort
    private int port;

    private NetworkVisitor stranger;

    @BeforeEach
    void openTheLoginPage() {
        stranger = new NetworkVisitor(port);
        stranger.ask("GET", "/login");
    }

    static Stream<BodyPublisher> tooLarge() {
        byte[] bytes = json(BodyLimit.MOST_BYTES + 1);
        return Stream.of(
                BodyPublishers.ofByteArray(bytes),
                BodyPublishers.ofByteArray(json(40 * BodyLimit.MOST_BYTES)),
                BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(bytes)));
    }

    @ParameterizedTest
    @MethodSource("tooLarge")
    void refusesMoreThanItReadsWhetherItWasToldBeforehandOrNot(BodyPublisher body) {
        HttpResponse<String> answer = stranger.send("POST", ADDRESS, body, "Content-Type", "application/json");

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("lớn hơn mức cho phép").doesNotContain("Exception");
        assertThat(AnswerHeaders.defects(answer.headers()::firstValue, true)).isEmpty();
    }

    @Test
    void readsWhatIsAsLargeAsAllowed() {
        HttpResponse<String> answer = stranger.send(
                "POST",
                ADDRESS,
                BodyPublishers.ofByteArray(json(BodyLimit.MOST_BYTES)),
                "Content-Type",
                "application/json",
                "Accept",
                "application/json");

        assertThat(answer.statusCode())
                .as("read, and no answer to a question of ours")
                .isEqualTo(422);
    }

    /** Returns a JSON object of so many bytes. */
    private static byte[] json(int bytes) {
        String frame = "{\"id\":\"\"}";
        return new StringBuilder(frame)
                .insert(frame.length() - 2, "a".repeat(bytes - frame.length()))
                .toString()
                .getBytes(StandardCharsets.US_ASCII);
    }
}
