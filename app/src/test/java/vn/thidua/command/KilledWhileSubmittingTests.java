package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.audit.LogReading;
import vn.thidua.audit.LogTable;
import vn.thidua.command.ClientJournal.Promise;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;
import vn.thidua.core.audit.Verdict;

/**
 * All units send their reports while the application and its database server are killed at random instants, again and again.
 * {@code -Dthidua.kills} and {@code -Dthidua.units} set how often and how many.
 */
@Tag("long")
class KilledWhileSubmittingTests {

    private static final int KILLS = Integer.getInteger("thidua.kills", 60);
    private static final int UNITS = Integer.getInteger("thidua.units", 3_000);

    /** How long after the first receipt of its life the server may live at most. */
    private static final int LONGEST_FLOW_MILLISECONDS = 400;

    /** One life in so many ends before anybody may have got a receipt. */
    private static final int CUT_SHORT = 5;

    private static final int LONGEST_START_MILLISECONDS = 3_000;

    /** One report in so many is asked for again although its receipt came. */
    private static final int ASKED_TWICE = 5;

    private static final Pattern SUBMISSION = Pattern.compile("\"submission\":\\{\"id\":\"([^\"]+)\"");

    private final AtomicInteger repeated = new AtomicInteger();
    private final AtomicInteger promised = new AtomicInteger();
    private final Semaphore begun = new Semaphore(0);
    private final long seed = Long.getLong("thidua.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void losesNothingThatWasPromisedAndDoesNothingTwice()
            throws IOException, InterruptedException, SQLException, ExecutionException {
        Path data = folder.resolve("data");
        new SubmittingUnits(UNITS).make(data, LocalDate.of(2099, 12, 31));
        try (ClientJournal journal = new ClientJournal(folder.resolve("journal"))) {
            int inFlight = submitUnderFire(data, journal);
            Map<String, Promise> promises = journal.promises();
            try (Database database = EmbeddedDatabase.start(data);
                    Connection owner = owner(database)) {
                PromiseCheck check = PromiseCheck.of(owner, promises);
                System.getLogger("kills")
                        .log(
                                System.Logger.Level.INFO,
                                "seed %d: %d kills, %d with requests under way, %d units, %d acknowledged, %d repeated, %s"
                                        .formatted(
                                                seed,
                                                KILLS,
                                                inFlight,
                                                UNITS,
                                                promises.size(),
                                                repeated.get(),
                                                check.words()));
                assertThat(promises).hasSize(UNITS);
                assertThat(check).isEqualTo(new PromiseCheck(List.of(), List.of(), List.of(), List.of()));
                assertThat(LogTable.check(owner, List.of()))
                        .isInstanceOfSatisfying(
                                LogReading.Checked.class,
                                log -> assertThat(log.verdict()).isInstanceOf(Verdict.Intact.class));
                findsWhatIsPlanted(data, promises);
            }
        }
    }

    /** Returns how many kills met requests that had no answer yet. */
    private int submitUnderFire(Path data, ClientJournal journal)
            throws IOException, InterruptedException, ExecutionException {
        int port = ServedProcess.freePort();
        int inFlight = 0;
        try (ExecutorService threads = Executors.newFixedThreadPool(SubmittingUnits.OFFICERS)) {
            ServedProcess server = ServedProcess.start(data, port);
            List<Future<Integer>> programs = new ArrayList<>();
            for (int officer = 0; officer < SubmittingUnits.OFFICERS; officer++) {
                int own = officer;
                programs.add(threads.submit(() -> submit(port, own, journal)));
            }
            try {
                int share = Math.max(1, UNITS / (KILLS + 1));
                for (int kill = 0; kill < KILLS; kill++) {
                    begun.release(share);
                    live(kill);
                    int open = Math.min(UNITS, (kill + 1) * share) - promised.get();
                    server.kill(random.nextBoolean());
                    inFlight += open > 0 ? 1 : 0;
                    server = ServedProcess.start(data, port);
                }
                begun.release(UNITS);
                for (Future<Integer> program : programs) {
                    program.get();
                }
            } finally {
                threads.shutdownNow();
                server.stop();
            }
        }
        return inFlight;
    }

    private void live(int kill) throws InterruptedException {
        if (kill % CUT_SHORT == CUT_SHORT - 1) {
            TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_START_MILLISECONDS));
            return;
        }
        int before = promised.get();
        for (int i = 0; i < LONGEST_START_MILLISECONDS && promised.get() == before; i++) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        TimeUnit.MILLISECONDS.sleep(random.nextInt(LONGEST_FLOW_MILLISECONDS));
    }

    private int submit(int port, int officer, ClientJournal journal) throws InterruptedException {
        int sent = 0;
        try (OfficerProgram program = new OfficerProgram(port, officer, repeated)) {
            for (int unit = officer; unit < UNITS; unit += SubmittingUnits.OFFICERS) {
                begun.acquire();
                UUID key = UUID.randomUUID();
                String hash = SubmittingUnits.fingerprint(unit);
                journal.asks(key, SubmittingUnits.unit(unit), hash);
                String receipt = program.send(unit, key);
                journal.promised(new Promise(key, SubmittingUnits.unit(unit), hash, submission(receipt)));
                promised.incrementAndGet();
                sent++;
                if (unit % ASKED_TWICE == 0) {
                    assertThat(program.send(unit, key)).isEqualTo(receipt);
                }
            }
        }
        return sent;
    }

    private static UUID submission(String receipt) {
        Matcher found = SUBMISSION.matcher(receipt);
        assertThat(found.find()).as(receipt).isTrue();
        return UUID.fromString(found.group(1));
    }

    private static Connection owner(Database database) throws SQLException {
        Connection owner = DriverManager.getConnection(
                database.url(), database.owner().user(), database.owner().password());
        try (Statement statement = owner.createStatement()) {
            statement.execute("set thidua.scope = 'all'");
        }
        return owner;
    }

    /** A count that cannot fail proves nothing: each kind of harm is done to one unit, and has to be found at that one. */
    private static void findsWhatIsPlanted(Path data, Map<String, Promise> promises) throws SQLException, IOException {
        try (Connection superuser = superuser(data);
                Statement statement = superuser.createStatement()) {
            superuser.setAutoCommit(false);
            plant(
                    statement,
                    "delete from reporting.filing where report_id in " + reportOf(0),
                    "delete from reporting.report_step where report_id in " + reportOf(0),
                    "delete from reporting.report where id in " + reportOf(0),
                    "delete from reporting.submission where unit_id in " + unit(0),
                    """
                            insert into reporting.submission
                                   (id, period_code, unit_id, version, received_on, received_at, received_by, figures,
                                    targets, sheets, cells)
                            select gen_random_uuid(), period_code, unit_id, 2, received_on, received_at, received_by,
                                   figures, targets, sheets, cells
                              from reporting.submission where unit_id in\s""" + unit(1),
                    "update reporting.report set state = 'DRAFT' where id in " + reportOf(2),
                    "update reporting.submission set figures[1] = figures[1] + 1 where unit_id in " + unit(3));
            PromiseCheck check = PromiseCheck.of(superuser, promises);
            assertThat(check)
                    .isEqualTo(new PromiseCheck(
                            List.of(SubmittingUnits.unit(0)),
                            List.of(SubmittingUnits.unit(3)),
                            List.of(SubmittingUnits.unit(1)),
                            check.half()));
            assertThat(check.half()).containsExactlyInAnyOrder(SubmittingUnits.unit(0), SubmittingUnits.unit(2));
            superuser.rollback();
        }
    }

    private static void plant(Statement statement, String... harms) throws SQLException {
        for (String harm : harms) {
            statement.execute(harm);
        }
    }

    private static String unit(int number) {
        return "(select id from organization.unit where code = '" + SubmittingUnits.unit(number) + "')";
    }

    private static String reportOf(int number) {
        return "(select id from reporting.report where unit_id in " + unit(number) + ")";
    }

    private static Connection superuser(Path data) throws SQLException, IOException {
        String password =
                Files.readString(data.resolve("secrets").resolve("postgres")).strip();
        List<String> server = Files.readAllLines(data.resolve("postgres").resolve("postmaster.pid"));
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + server.get(3).strip() + "/postgres", "postgres", password);
    }
}
