package vn.thidua.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thidua.command.database.Database;
import vn.thidua.command.database.EmbeddedDatabase;
import vn.thidua.web.Formats;

/** Every unit sends its report on the last day, all in one burst. */
@Tag("long")
class DeadlineStormTests {

    private static final int UNITS = Integer.getInteger("thidua.units", 3_000);
    private static final Duration LIMIT = Duration.ofSeconds(2);
    private static final Pattern MOMENT = Pattern.compile("\"receivedAt\":\"([^\"]+)\"");

    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void losesNoReportOfTheLastDayAndCallsNoneLate()
            throws IOException, InterruptedException, ExecutionException, SQLException {
        Path data = folder.resolve("data");
        new SubmittingUnits(UNITS).make(data, LocalDate.now(Clock.system(Formats.ZONE)));
        Map<String, String> moments = new ConcurrentHashMap<>();
        ConcurrentLinkedQueue<Long> waits = new ConcurrentLinkedQueue<>();
        AtomicInteger repeated = new AtomicInteger();
        int port = ServedProcess.freePort();
        ServedProcess server = ServedProcess.start(data, port);
        long taken;
        try (ExecutorService threads = Executors.newFixedThreadPool(SubmittingUnits.OFFICERS)) {
            CountDownLatch ready = new CountDownLatch(SubmittingUnits.OFFICERS);
            List<Future<?>> programs = new ArrayList<>();
            for (int officer = 0; officer < SubmittingUnits.OFFICERS; officer++) {
                int own = officer;
                programs.add(threads.submit(() -> {
                    try (OfficerProgram program = new OfficerProgram(port, own, repeated)) {
                        program.signIn(own);
                        ready.countDown();
                        ready.await();
                        for (int unit = own; unit < UNITS; unit += SubmittingUnits.OFFICERS) {
                            long begun = System.nanoTime();
                            String receipt = program.send(unit, UUID.randomUUID());
                            waits.add(System.nanoTime() - begun);
                            moments.put(SubmittingUnits.unit(unit), moment(receipt));
                        }
                        return own;
                    }
                }));
            }
            ready.await();
            long begun = System.nanoTime();
            for (Future<?> program : programs) {
                program.get();
            }
            taken = System.nanoTime() - begun;
        } finally {
            server.stop();
        }
        List<Long> sorted = waits.stream().sorted().toList();
        Duration slow = Duration.ofNanos(sorted.get(sorted.size() * 95 / 100));
        System.getLogger("storm")
                .log(
                        System.Logger.Level.INFO,
                        "%d units in %d ms, p95 of the receipt %d ms, slowest %d ms, %d asked again"
                                .formatted(
                                        UNITS,
                                        taken / 1_000_000,
                                        slow.toMillis(),
                                        sorted.getLast() / 1_000_000,
                                        repeated.get()));
        try (Database database = EmbeddedDatabase.start(data)) {
            assertThat(onTime(database)).isEqualTo(moments);
        }
        assertThat(moments).hasSize(UNITS);
        assertThat(slow).isLessThanOrEqualTo(LIMIT);
    }

    private static String moment(String receipt) {
        Matcher found = MOMENT.matcher(receipt);
        assertThat(found.find()).as(receipt).isTrue();
        return found.group(1);
    }

    /** Returns when each unit's report was received, of those that count as on time; as the receipt writes it. */
    private static Map<String, String> onTime(Database database) throws SQLException {
        Map<String, String> moments = new ConcurrentHashMap<>();
        try (Connection owner = DriverManager.getConnection(
                        database.url(),
                        database.owner().user(),
                        database.owner().password());
                Statement statement = owner.createStatement()) {
            statement.execute("set thidua.scope = 'all'");
            try (ResultSet row = statement.executeQuery("""
                    select unit.code, sent.received_at
                      from reporting.submission sent
                      join reporting.period on period.code = sent.period_code
                      join organization.unit on unit.id = sent.unit_id
                     where sent.received_on <= period.due_on
                       and sent.received_on = (sent.received_at at time zone 'Asia/Ho_Chi_Minh')::date
                    """)) {
                while (row.next()) {
                    moments.put(
                            row.getString("code"),
                            row.getObject("received_at", OffsetDateTime.class)
                                    .toInstant()
                                    .toString());
                }
            }
        }
        return moments;
    }
}
