package vn.thidua.identity.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.identity.account.AccountRepository;
import vn.thidua.identity.account.NewAccount;
import vn.thidua.identity.throttle.Admission.Admitted;
import vn.thidua.identity.throttle.Admission.Refused;
import vn.thidua.support.MovableClock;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, MovableClock.InContext.class})
class ThrottleTests {

    private static final String VICTIM = "victim";
    private static final Client DESK = new Client("10.0.0.1", Optional.of("desk"));
    private static final Client OFFICE = new Client("10.0.0.1", Optional.empty());
    private static final Duration HOUR = Duration.ofHours(1);

    @Autowired
    private Throttle throttle;

    @Autowired
    private MovableClock clock;

    @Autowired
    private AccountRepository accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void startWithAVictimAtHomeOnOneDesk() {
        jdbc.sql("delete from identity.account").update();
        jdbc.sql("delete from identity.throttle").update();
        accounts.put(new NewAccount(VICTIM, "Victim", "{bcrypt}$2a$10$abcdefghijklmnopqrstuv"));
        throttle.remember(id(), VICTIM, DESK);
    }

    @Test
    void letsAStrangerTryAFewTimesAndThenSaysHowLongToWait() {
        assertThat(admittedInARow(stranger(1))).isEqualTo(4);
        assertThat(trying(stranger(1))).isEqualTo(new Refused(Duration.ofMinutes(15)));

        clock.pass(Duration.ofMinutes(15));
        assertThat(trying(stranger(1))).isInstanceOf(Admitted.class);
    }

    @Test
    void doesNotMakeTheWaitLongerForThoseWhoKeepTrying() {
        admittedInARow(stranger(1));
        for (int minute = 0; minute < 10; minute++) {
            assertThat(trying(stranger(1))).isInstanceOf(Refused.class);
            clock.pass(Duration.ofMinutes(1));
        }
        assertThat(trying(stranger(1))).isEqualTo(new Refused(Duration.ofMinutes(5)));
    }

    @Test
    void letsTheVictimInAtHomeAtEveryMomentOfAnAttackFromEverywhere() {
        for (int minute = 0; minute < 30; minute++) {
            attackFromManyAddresses(minute, 12);
            Admission atTheDesk = trying(DESK);
            assertThat(atTheDesk).as("the usual browser, minute %d", minute).isInstanceOf(Admitted.class);
            throttle.succeeded((Admitted) atTheDesk);
            Admission atTheOffice = trying(OFFICE);
            assertThat(atTheOffice).as("the usual network, minute %d", minute).isInstanceOf(Admitted.class);
            throttle.succeeded((Admitted) atTheOffice);
            clock.pass(Duration.ofMinutes(1));
        }
    }

    @Test
    void letsTheVictimInFromANewPlaceDuringAnAttackFromOneAddress() {
        for (int quarter = 0; quarter < 12; quarter++) {
            admittedInARow(stranger(1));
            clock.pass(Duration.ofMinutes(15));
        }
        assertThat(trying(stranger(2))).isInstanceOf(Admitted.class);
    }

    @Test
    void keepsTheVictimAtANewPlaceWaitingForMinutesOnlyDuringAnAttackFromEverywhere() {
        attackFromManyAddresses(0, 100);

        assertThat(trying(stranger(9_999)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.delay()).isLessThan(Duration.ofMinutes(10)));
    }

    @Test
    void letsThroughAtMostThirtyTriesAnHourWhoeverMakesThem() {
        List<Instant> tries = new ArrayList<>();
        for (int step = 0; step < 60; step++) {
            for (Client client : List.of(DESK, OFFICE, stranger(step), stranger(step + 10_000))) {
                while (trying(client) instanceof Admitted) {
                    tries.add(clock.instant());
                }
            }
            clock.pass(Duration.ofMinutes(4));
        }

        assertThat(tries).as("the attack did something").hasSizeGreaterThan(60);
        for (Instant from : tries) {
            assertThat(tries.stream().filter(at -> !at.isBefore(from) && at.isBefore(from.plus(HOUR))))
                    .as("tries in the hour from %s", from)
                    .hasSizeLessThanOrEqualTo(30);
        }
    }

    @Test
    void countsTriesOfTheSameMomentOneByOne() throws InterruptedException, ExecutionException {
        List<Callable<Boolean>> tries = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            Client client = stranger(i);
            tries.add(() -> trying(client) instanceof Admitted);
        }
        int admitted = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(12)) {
            for (Future<Boolean> result : threads.invokeAll(tries)) {
                admitted += result.get() ? 1 : 0;
            }
        }
        assertThat(admitted).isEqualTo(8);
    }

    @Test
    void treatsNamesWithoutAnAccountTheSame() {
        for (String name : List.of(VICTIM, "nobody")) {
            int admitted = 0;
            while (throttle.admit(Gate.PASSWORD, name, stranger(7)) instanceof Admitted) {
                admitted++;
            }
            assertThat(admitted).as(name).isEqualTo(4);
        }
    }

    @Test
    void limitsOneNetworkThatTriesManyNames() {
        int admitted = 0;
        while (throttle.admit(Gate.PASSWORD, "name-" + admitted, stranger(1)) instanceof Admitted) {
            admitted++;
        }
        assertThat(admitted).isEqualTo(40);
    }

    @Test
    void forgetsAPlaceWhereNobodyHasSignedInForHalfAYear() {
        clock.pass(Duration.ofDays(181));
        attackFromManyAddresses(0, 100);

        assertThat(trying(DESK)).isInstanceOf(Refused.class);
    }

    @Test
    void keepsNoNameAndNoAddressInTheClear() {
        trying(stranger(1));

        assertThat(jdbc.sql("select key from identity.throttle")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(key -> key.contains(VICTIM) || key.contains("192."));
        assertThat(jdbc.sql("select client from identity.known_client")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(client -> client.contains("10.0.0.1") || client.contains("desk"));
    }

    private void attackFromManyAddresses(int from, int addresses) {
        for (int i = 0; i < addresses; i++) {
            trying(stranger(from * addresses + i));
        }
    }

    private int admittedInARow(Client client) {
        int admitted = 0;
        while (trying(client) instanceof Admitted) {
            admitted++;
        }
        return admitted;
    }

    private Admission trying(Client client) {
        return throttle.admit(Gate.PASSWORD, VICTIM, client);
    }

    private static Client stranger(int number) {
        return new Client("192.0." + number / 256 + "." + number % 256, Optional.empty());
    }

    private UUID id() {
        return accounts.find(VICTIM).orElseThrow().id();
    }
}
