package vn.thidua.audit.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.audit.LogReading;
import vn.thidua.audit.LogTable;
import vn.thidua.core.audit.Verdict;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.support.TestDatabase;
import vn.thidua.support.TestServer;

/** Has a database of its own: taking entries away would disturb whoever counts them. */
@SpringBootTest(webEnvironment = WebEnvironment.NONE, properties = "thidua.test.own-database=sealed-log")
@Import(TestDatabase.class)
class SealedLogTests {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DataSource database;

    @Test
    void canLoseItsOldEntriesOnlyAfterTheyWereSealed() throws SQLException {
        for (int i = 0; i < 5; i++) {
            publish("audit.trial.do", "thing", Map.of("a", "b"));
        }
        assertThatThrownBy(this::writeCheckpoint).isInstanceOf(DataAccessException.class);

        publish("audit.log.seal", "log", Map.of("number", "3", "hash", hash(3)));
        assertThatThrownBy(() -> takeAway(3)).isInstanceOf(DataAccessException.class);
        writeCheckpoint();
        assertThatThrownBy(() -> takeAway(4)).isInstanceOf(DataAccessException.class);
        takeAway(3);

        publish("audit.trial.do", "thing", Map.of("a", "b"));
        long left = jdbc.sql("select count(*) from audit.entry where number > 3")
                .query(Long.class)
                .single();
        assertThat(check())
                .isInstanceOfSatisfying(
                        Verdict.Intact.class,
                        intact -> assertThat(intact.entries()).isEqualTo(left));
    }

    private void writeCheckpoint() {
        TestServer.execute(
                jdbc,
                "insert into audit.checkpoint (number, hash) select number, hash from audit.entry where number = 3");
    }

    private void takeAway(long last) {
        TestServer.execute(jdbc, "delete from audit.entry where number <= " + last);
    }

    private String hash(long number) {
        return jdbc.sql("select encode(hash, 'hex') from audit.entry where number = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private void publish(String action, String subject, Map<String, String> after) {
        events.publishEvent(new AuditableEvent(action, subject, "x", Optional.empty(), Map.of(), after, ""));
    }

    private Verdict check() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ((LogReading.Checked) LogTable.check(connection, List.of())).verdict();
        }
    }
}
