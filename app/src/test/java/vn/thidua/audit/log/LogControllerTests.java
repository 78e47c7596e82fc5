package vn.thidua.audit.log;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.audit.LogFile;
import vn.thidua.audit.LogReading;
import vn.thidua.core.audit.Verdict;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Formats;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class LogControllerTests {

    private static final String LOG = "/audit/log";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    private final UUID unit = UUID.randomUUID();
    private final String thing = "thing-" + unit;
    private final Actor leader = new Actor(UUID.randomUUID(), "Leader " + unit, "leader", Set.of(unit));
    private final Actor stranger = new Actor(UUID.randomUUID(), "Stranger", "leader", Set.of(UUID.randomUUID()));
    private final Actor administrator = new Actor(UUID.randomUUID(), "Admin", "administrator", Set.of());

    @Test
    void showsWhatChangedToWhoeverCoversTheUnit() {
        publish("scoring.points.enter", "8.5", "9.25");

        assertThat(get(LOG + "?subject=points:" + thing, leader))
                .hasStatusOk()
                .bodyText()
                .contains("Chấm điểm", thing, "<del>8.5</del>", "<ins>9.25</ins>", "Mã cuối nhật ký");
        assertThat(get(LOG + "?subject=points:" + thing, stranger))
                .bodyText()
                .contains("Không có dòng nhật ký nào như vậy");
    }

    @Test
    void showsAnAdministratorThatSomethingChangedButNotWhat() {
        long number = publish("scoring.points.enter", "8.5", "9.25");

        assertThat(get(LOG + "?subject=points:" + thing, administrator))
                .hasStatusOk()
                .bodyText()
                .contains(thing, "Không hiển thị giá trị")
                .doesNotContain("9.25", "export.jsonl", "why-");
        assertThat(get(LOG + "/" + number, administrator)).bodyText().doesNotContain("9.25", "why-");
        assertThat(get(LOG + "/export.csv?subject=points:" + thing, administrator))
                .bodyText()
                .contains(thing)
                .doesNotContain("9.25", "why-");
    }

    @Test
    void showsAnAdministratorWhatChangedInAccounts() {
        publish("identity.account.put", "leader", "administrator");

        assertThat(get(LOG + "?subject=points:" + thing, administrator))
                .bodyText()
                .contains("<ins>administrator</ins>");
    }

    @Test
    void keepsEntriesOfOtherUnitsAndThoseWithoutPermissionOut() {
        long number = publish("scoring.points.enter", "8.5", "9.25");
        Actor officer = new Actor(UUID.randomUUID(), "Officer", "unit-officer", Set.of(unit));

        assertThat(get(LOG + "/" + number, leader)).hasStatusOk().bodyText().contains("why-" + thing, "9.25");
        assertThat(get(LOG + "/" + number, stranger)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LOG + "/999999999", leader)).hasStatus(HttpStatus.NOT_FOUND);
        for (String address : List.of(LOG, LOG + "/" + number, LOG + "/export.csv", LOG + "/export.jsonl")) {
            assertThat(get(address, officer)).as(address).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void filtersByEveryField() {
        publish("scoring.points.enter", "8.5", "9.25");
        String today = LocalDate.now(Formats.ZONE).toString();
        String tomorrow = LocalDate.now(Formats.ZONE).plusDays(1).toString();
        String own = LOG + "?subject=points:" + thing;

        assertThat(get(own + "&from=" + today + "&to=" + today, leader))
                .bodyText()
                .contains("<ins>9.25</ins>");
        assertThat(get(own + "&from=" + tomorrow, leader)).bodyText().doesNotContain("<ins>9.25</ins>");
        assertThat(get(own + "&action=scoring.table.register", leader))
                .bodyText()
                .doesNotContain("<ins>9.25</ins>");
        assertThat(get(own + "&person=nobody%25", leader)).bodyText().doesNotContain("<ins>9.25</ins>");
        assertThat(get(own + "&unit=nowhere", leader)).bodyText().doesNotContain("<ins>9.25</ins>");
        assertThat(get(own + "&from=no-day", leader)).hasStatusOk().bodyText().contains("<ins>9.25</ins>");
    }

    @Test
    void logsWhoReadsTheLog() {
        get(LOG, leader);

        assertThat(get(LOG + "?action=audit.log.read&person=" + unit, leader))
                .bodyText()
                .contains("Leader " + unit, "Xem nhật ký");
    }

    @Test
    void leadsThroughTheWholeLogInBothDirections() {
        for (int i = 0; i < 60; i++) {
            publish("scoring.points.enter", "0", "step-" + i + ".");
        }
        String own = LOG + "?subject=points:" + thing;
        long middle = jdbc.sql(
                        "select number from audit.entry where subject_id = :thing order by number desc offset 49 limit 1")
                .param("thing", thing)
                .query(Long.class)
                .single();

        assertThat(get(own, leader))
                .bodyText()
                .contains("step-59.", "step-10.", "below=" + middle)
                .doesNotContain("step-9.");
        assertThat(get(own + "&below=" + middle, leader))
                .bodyText()
                .contains("step-9.", "step-0.", "above=")
                .doesNotContain("step-10.");
        assertThat(get(own + "&above=" + (middle - 1), leader))
                .bodyText()
                .contains("step-10.", "step-59.")
                .doesNotContain("step-9.");
    }

    @Test
    void exportsALogThatOthersCanCheck() throws IOException {
        publish("scoring.points.enter", "8.5", "9.25");
        Set<UUID> all = new HashSet<>();
        jdbc.sql("select distinct unit_id from audit.entry where unit_id is not null")
                .query((row, number) -> all.add(row.getObject("unit_id", UUID.class)))
                .list();
        Actor overAll = new Actor(leader.account(), leader.name(), "leader", all);
        MvcTestResult file = get(LOG + "/export.jsonl", overAll);

        assertThat(file).hasStatusOk();
        byte[] content = file.getResponse().getContentAsByteArray();
        assertThat(LogFile.check(new ByteArrayInputStream(content), List.of()))
                .isInstanceOfSatisfying(
                        LogReading.Checked.class,
                        checked -> assertThat(checked.verdict()).isInstanceOf(Verdict.Intact.class));
        assertThat(new String(content, StandardCharsets.UTF_8)).contains(thing, "audit.log.export");
        assertThat(get(LOG + "/export.jsonl", stranger)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsSpreadsheetsFromCalculating() {
        publish("scoring.points.enter", "=1+1", "x");

        assertThat(get(LOG + "/export.csv?subject=points:" + thing, leader))
                .hasStatusOk()
                .bodyText()
                .contains("\"" + thing + "\"", "→ x\"")
                .doesNotContain(",\"=");
    }

    private long publish(String action, String before, String after) {
        events.publishEvent(new AuditableEvent(
                action,
                "points",
                thing,
                Optional.of(unit),
                Map.of("points", before),
                Map.of("points", after),
                "why-" + thing));
        return jdbc.sql("select number from audit.head()").query(Long.class).single();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
