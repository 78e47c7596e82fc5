package vn.thidua.identity.pace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.identity.account.TestAccount;
import vn.thidua.support.AnswerHeaders;
import vn.thidua.support.MovableClock;
import vn.thidua.support.NetworkVisitor;
import vn.thidua.support.TestDatabase;

/** Asks the real server too fast. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "thidua.pace.strangers.at-once=20",
            "thidua.pace.strangers.per-hour=360",
            "thidua.pace.heavy.of-account.at-once=3",
            "thidua.pace.heavy.of-account.per-hour=60",
            "thidua.pace.heavy.of-network.at-once=5",
            "thidua.pace.heavy.of-network.per-hour=60"
        })
@Import({TestDatabase.class, TestAccount.class, MovableClock.InContext.class})
class PaceTests {

    private static final String HEAVY = "/audit/log/export.csv";
    private static final String LIGHT = "/audit/log";

    @LocalServerPort
    private int port;

    @Autowired
    private TestAccount accounts;

    @Autowired
    private MovableClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startRested() {
        clock.pass(Duration.ofHours(2));
        jdbc.sql("delete from identity.throttle").update();
        accounts.put("an", "leader");
        accounts.put("binh", "leader");
    }

    @Test
    void turnsAStrangerAwayWhoAsksTooFastAndSaysForHowLong() {
        NetworkVisitor stranger = new NetworkVisitor(port);
        for (int i = 0; i < 20; i++) {
            assertThat(stranger.ask("GET", "/login").statusCode()).isEqualTo(200);
        }
        long sessions = sessions();
        HttpResponse<String> refused = new NetworkVisitor(port).ask("GET", "/login");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("11");
        assertThat(refused.body()).contains("Chờ 11 giây", "Wait 11 seconds");
        assertThat(AnswerHeaders.defects(refused.headers()::firstValue, false)).isEmpty();
        assertThat(new NetworkVisitor(port).ask("POST", "/login").statusCode()).isEqualTo(429);
        assertThat(new NetworkVisitor(port).ask("GET", "/nothing").statusCode()).isEqualTo(429);
        assertThat(sessions()).as("nothing is begun for whom is turned away").isEqualTo(sessions);
        assertThat(stranger.ask("GET", "/thidua/mark.svg").statusCode())
                .as("static files")
                .isEqualTo(200);

        clock.pass(Duration.ofSeconds(11));
        assertThat(stranger.ask("GET", "/login").statusCode()).isEqualTo(200);
        assertThat(stranger.ask("GET", "/login").statusCode()).isEqualTo(429);
    }

    @Test
    void letsThoseWhoAreSignedInWorkWhileStrangersOfTheirNetworkWait() {
        NetworkVisitor officer = signedIn("an");
        NetworkVisitor stranger = new NetworkVisitor(port);
        IntStream.range(0, 30).forEach(i -> stranger.ask("GET", "/login"));

        assertThat(stranger.ask("GET", "/login").statusCode()).isEqualTo(429);
        assertThat(officer.ask("GET", "/").statusCode()).isEqualTo(200);
    }

    @Test
    void slowsSomebodyDownWhoAsksForTooMuchThatIsHeavy() {
        NetworkVisitor officer = signedIn("an");
        for (int i = 0; i < 3; i++) {
            assertThat(officer.ask("GET", HEAVY).statusCode()).isEqualTo(200);
        }
        HttpResponse<String> refused = officer.ask("GET", HEAVY);

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.headers().firstValue("Retry-After")).contains("61");
        assertThat(refused.body()).contains("Yêu cầu dồn dập quá", "Có thể thử lại sau 61 giây");
        assertThat(AnswerHeaders.defects(refused.headers()::firstValue, false)).isEmpty();
        assertThat(officer.ask("GET", HEAVY, "HX-Request", "true").statusCode()).isEqualTo(429);
        assertThat(officer.ask("GET", LIGHT).statusCode())
                .as("what is not heavy")
                .isEqualTo(200);

        clock.pass(Duration.ofSeconds(61));
        assertThat(officer.ask("GET", HEAVY).statusCode()).isEqualTo(200);
    }

    @Test
    void countsANetworkTogetherAndTakesNothingFromTheAccountThen() {
        NetworkVisitor an = signedIn("an");
        NetworkVisitor binh = signedIn("binh");
        IntStream.range(0, 3).forEach(i -> an.ask("GET", HEAVY));
        assertThat(binh.ask("GET", HEAVY).statusCode()).isEqualTo(200);
        assertThat(binh.ask("GET", HEAVY).statusCode()).isEqualTo(200);
        for (int i = 0; i < 5; i++) {
            assertThat(binh.ask("GET", HEAVY).statusCode()).isEqualTo(429);
        }

        clock.pass(Duration.ofSeconds(61));
        assertThat(binh.ask("GET", HEAVY).statusCode()).isEqualTo(200);
    }

    @Test
    void forgetsThoseWhoHaveNotAskedForLongestAndNobodyElse() {
        Buckets buckets = new Buckets(new PaceLimit(1, 1), clock);
        assertThat(buckets.take("first")).isEmpty();
        IntStream.range(0, 50_000).forEach(i -> buckets.take(UUID.randomUUID().toString()));

        assertThat(buckets.take("first")).isEmpty();
        assertThat(buckets.take("first")).contains(Duration.ofSeconds(3_601));
    }

    @Test
    void refusesLimitsThatLetNobodyIn() {
        assertThatThrownBy(() -> new PaceLimit(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PaceLimit(1, 0)).hasMessageContaining("let nobody in");
    }

    private NetworkVisitor signedIn(String username) {
        NetworkVisitor visitor = new NetworkVisitor(port);
        visitor.signIn(username, TestAccount.PASSWORD);
        return visitor;
    }

    private long sessions() {
        return jdbc.sql("select count(*) from identity.session")
                .query(Long.class)
                .single();
    }
}
