package vn.thidua.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.audit.LogReading;
import vn.thidua.audit.LogTable;
import vn.thidua.core.audit.Verdict;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Errand;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.TestServer;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import(TestDatabase.class)
class AuditListenerTests {

    private static final int WRITERS = 8;
    private static final int TRANSACTIONS = 200;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private PlatformTransactionManager transactions;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void neverForksWhenManyWriteAtOnce() throws InterruptedException, ExecutionException, SQLException {
        long before = head();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<Integer>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> pool.submit(() -> {
                        start.await();
                        return write("writer-" + writer);
                    }))
                    .toList();
            start.countDown();
            for (Future<Integer> writer : writers) {
                assertThat(writer.get()).isEqualTo(TRANSACTIONS);
            }
        }

        assertThat(head()).isEqualTo(before + WRITERS * TRANSACTIONS);
        assertThat(check())
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(head() + 1));
    }

    @Test
    void keepsTheOrderOfATransactionAndNothingOfOneThatFails() {
        long before = head();
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("first"));
            events.publishEvent(event("second"));
            assertThat(head()).as("nothing is locked before the commit").isEqualTo(before);
        });
        transaction.executeWithoutResult(status -> {
            events.publishEvent(event("third"));
            status.setRollbackOnly();
        });

        assertThat(since(before)).containsExactly("first", "second");
    }

    @Test
    void doesNotStoreAChangeThatItCannotLog() {
        TestServer.makeTable(jdbc, "audit_trial", "id integer");
        TestServer.execute(jdbc, "alter table audit.entry add constraint entry_trial check (number < 0) not valid");
        TransactionTemplate transaction = new TransactionTemplate(transactions);

        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("insert into public.audit_trial (id) values (1)").update();
                    events.publishEvent(event("x"));
                }))
                .isInstanceOf(DataAccessException.class);
        TestServer.execute(jdbc, "alter table audit.entry drop constraint entry_trial");
        assertThat(jdbc.sql("select count(*) from public.audit_trial")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void logsOutsideOfATransactionAndInsideOfOneThatOnlyReads() {
        long before = head();
        events.publishEvent(event("outside"));
        TransactionTemplate reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.executeWithoutResult(status -> events.publishEvent(event("inside")));

        assertThat(since(before)).containsExactly("outside", "inside");
    }

    @Test
    void namesTheErrandOfTheInstallation() {
        Errand.run("nightly", () -> {
            events.publishEvent(event("by-errand"));
            return true;
        });

        assertThat(jdbc.sql("select errand from audit.entry where subject_id = 'by-errand'")
                        .query(String.class)
                        .single())
                .isEqualTo("nightly");
    }

    @Test
    void canOnlyGrow() {
        events.publishEvent(event("stays"));

        for (String change : List.of(
                "update audit.entry set content = '{}' where number = 1",
                "delete from audit.entry where number = 1",
                "truncate audit.entry",
                "insert into audit.checkpoint (number, hash) select number, hash from audit.entry where number = 1")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void leavesWhoseLogItIsAndWhatWasSealedToTheOwnerOfTheTables() {
        for (String change : List.of(
                "insert into audit.installation (only_row, id) values (false, gen_random_uuid())",
                "update audit.installation set id = gen_random_uuid()",
                "delete from audit.installation",
                "insert into audit.checkpoint (number, hash) select number, hash from audit.entry where number = 0",
                "update audit.checkpoint set number = 0",
                "delete from audit.checkpoint")) {
            assertThatThrownBy(() -> jdbc.sql(change).update()).as(change).hasStackTraceContaining("permission denied");
        }
        assertThat(jdbc.sql("select count(*) from audit.installation")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void opensTheLogOfEveryInstallation() throws SQLException {
        assertThat(check()).isInstanceOf(Verdict.Intact.class);
        assertThat(jdbc.sql("select action from audit.entry where number = 0")
                        .query(String.class)
                        .single())
                .isEqualTo("audit.log.begin");
    }

    private int write(String subject) {
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        for (int i = 0; i < TRANSACTIONS; i++) {
            String id = subject + "-" + i;
            transaction.executeWithoutResult(status -> events.publishEvent(event(id)));
        }
        return TRANSACTIONS;
    }

    private Verdict check() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ((LogReading.Checked) LogTable.check(connection, List.of())).verdict();
        }
    }

    private long head() {
        return jdbc.sql("select number from audit.head()").query(Long.class).single();
    }

    private List<String> since(long number) {
        return jdbc.sql("select subject_id from audit.entry where number > :number order by number")
                .param("number", number)
                .query((row, place) -> row.getString("subject_id"))
                .list();
    }

    private static AuditableEvent event(String subjectId) {
        return new AuditableEvent(
                "audit.trial.do", "trial", subjectId, Optional.empty(), Map.of(), Map.of("a", "b"), "");
    }
}
