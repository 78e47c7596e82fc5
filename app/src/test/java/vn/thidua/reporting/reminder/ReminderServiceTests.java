package vn.thidua.reporting.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.resumed;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.command.DemoInstallation;
import vn.thidua.identity.login.Entrance;
import vn.thidua.shared.Errand;
import vn.thidua.support.MovableClock;

/** Units are reminded of a report by a real mail server, while the days go by. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({DemoInstallation.class, MovableClock.InContext.class})
class ReminderServiceTests {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static final String OFFICER = "can-bo-cum";
    private static final String UNIT = "can-bo-don-vi";
    private static final String PERIOD = "2017-12M";
    private static final String PAGE = "/reporting/reminder";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("thidua.mail-from", () -> "thidua@example.vn");
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Entrance entrance;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MovableClock clock;

    @Autowired
    private ReminderService service;

    @Autowired
    private ReminderMail mail;

    /** The units of the demonstration are merged in 2025, so the days are those of 2017. */
    @BeforeEach
    void askForAReportThatIsDueInThreeDays() throws FolderException {
        clock.pass(Duration.between(clock.instant(), Instant.parse("2017-11-20T02:00:00Z")));
        jdbc.sql("update identity.account set email = username || '@example.vn'")
                .update();
        jdbc.sql("delete from reporting.reminder").update();
        jdbc.sql("delete from reporting.reminder_plan").update();
        jdbc.sql("delete from reporting.report where period_code = :period")
                .param("period", PERIOD)
                .update();
        jdbc.sql("delete from reporting.period where code = :period")
                .param("period", PERIOD)
                .update();
        jdbc.sql("""
                        insert into reporting.period
                               (code, name_vi, name_en, year, share, due_on, form_code, form_version)
                        select :period, 'năm 2017', '2017', 2017, 100, :due, form_code, form_version
                          from reporting.period
                         where code = '2017-9M'
                        """).param("period", PERIOD).param("due", today().plusDays(3)).update();
        MAIL.purgeEmailFromAllMailboxes();
    }

    @Test
    void remindsOnEachOfTheDaysAndOnceOnlyAlsoWithTwoServers() throws Exception {
        assertThat(plan("2", "true", "5")).hasStatus3xxRedirection();
        tick();
        assertThat(count()).as("three days before, nobody is reminded").isZero();

        clock.pass(Duration.ofDays(1));
        try (ExecutorService servers = Executors.newFixedThreadPool(2)) {
            servers.invokeAll(List.<Callable<Integer>>of(this::tick, this::tick));
        }
        tick();
        Awaitility.await().until(() -> unended() == 0);
        assertThat(letters()).as("two days before").isEqualTo(1);

        clock.pass(Duration.ofDays(1));
        tick();
        clock.pass(Duration.ofDays(1));
        tick();
        Awaitility.await().until(() -> unended() == 0);
        assertThat(letters()).as("and on the due day").isEqualTo(2);

        clock.pass(Duration.ofDays(6));
        tick();
        Awaitility.await().until(() -> unended() == 0);
        assertThat(letters()).as("a missed day after it is made up for").isEqualTo(3);
        assertThat(MAIL.getReceivedMessages())
                .allSatisfy(letter -> assertThat(letter.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly(UNIT + "@example.vn"))
                .allSatisfy(letter -> assertThat(GreenMailUtil.getWholeMessage(letter))
                        .contains("/reporting/entry/" + PERIOD + "/kon-tum"));
    }

    @Test
    void stopsWhenTheReportIsSentAlsoBetweenRecordAndMail() {
        plan("3", "true", "");
        assertThat(Errand.run("test", () -> reminderOnRecordOnly())).isPositive();
        send();

        Errand.run("test", mail::mailAll);
        clock.pass(Duration.ofDays(3));
        tick();

        Awaitility.await().until(() -> unended() == 0);
        assertThat(letters()).isZero();
        assertThat(get(OFFICER)).bodyText().contains("Không có người nhận");
    }

    @Test
    void remindsTheChosenUnitsAtOnceAndKeepsTheOutcome() {
        assertThat(get(OFFICER))
                .hasStatusOk()
                .bodyText()
                .contains("Kon Tum", "1 người nhận thư", "0 người nhận thư", "Chưa nhắc đơn vị nào");

        assertThat(post(PAGE, "period", PERIOD, "unit", "kon-tum")).hasStatus3xxRedirection();

        Awaitility.await().until(() -> letters() == 1 && unended() == 0);
        assertThat(get(OFFICER)).bodyText().contains("Đã gửi 1 người");
        assertThat(post(PAGE, "period", PERIOD, "unit", "kon-tum"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không đơn vị nào trong số đã chọn còn phải nhắc");
        assertThat(post(PAGE, "period", PERIOD))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chọn đơn vị nào");
    }

    @Test
    void mailsAfterARestartWhatWasOnRecordAndNothingThatWasBegun() {
        Errand.run("test", () -> reminderOnRecordOnly());
        jdbc.sql("update reporting.reminder set claimed_at = made_at where unit_id <> (select id from organization.unit"
                        + " where code = 'kon-tum')")
                .update();

        assertThat(Errand.run("test", mail::mailAll)).isEqualTo(1);

        assertThat(letters()).isEqualTo(1);
        clock.pass(Duration.ofMinutes(16));
        assertThat(get(OFFICER)).bodyText().contains("Gửi dở dang");
    }

    @Test
    void refusesDaysThatAreNone() {
        assertThat(plan("0", "true", "ba"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Ghi số nguyên từ 1 đến 60");
        assertThat(mvc.get().uri(PAGE).with(as(UNIT))).hasStatus(HttpStatus.FORBIDDEN);
    }

    private int reminderOnRecordOnly() {
        return jdbc.sql("""
                        insert into reporting.reminder (id, period_code, unit_id, day, kind, made_at, made_by)
                        select uuidv7(), :period, id, :day, 'BEFORE', :at, ''
                          from organization.unit
                         where code in ('kon-tum', 'gia-lai')
                        """)
                .param("period", PERIOD)
                .param("day", today())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Every unit sends what it sent for another period. */
    private void send() {
        jdbc.sql("""
                        insert into reporting.report
                               (id, period_code, unit_id, state, version, submission_id, figures, targets, estimated,
                                figure_revisions, target_revisions)
                        select uuidv7(), :period, unit_id, 'SUBMITTED', 2, submission_id, figures, targets, estimated,
                               figure_revisions, target_revisions
                          from reporting.report
                         where period_code = '2017-9M'
                        """).param("period", PERIOD).update();
    }

    private int tick() {
        return Errand.run("test", () -> service.remindOfToday() + mail.mailAll());
    }

    private LocalDate today() {
        return service.today();
    }

    private int letters() {
        return MAIL.getReceivedMessages().length;
    }

    private long count() {
        return jdbc.sql("select count(*) from reporting.reminder")
                .query(Long.class)
                .single();
    }

    private long unended() {
        return Errand.run(
                "test",
                () -> jdbc.sql("select count(*) from reporting.reminder where ended_at is null")
                        .query(Long.class)
                        .single());
    }

    private MvcTestResult plan(String before, String due, String every) {
        return post(PAGE + "/plan", "period", PERIOD, "before", before, "due", due, "every", every);
    }

    private MvcTestResult get(String account) {
        return mvc.get().uri(PAGE + "?period=" + PERIOD).with(as(account)).exchange();
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = mvc.post().uri(address).with(csrf()).with(as(OFFICER));
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }

    private RequestPostProcessor as(String account) {
        return resumed(
                entrance,
                jdbc.sql("select id from identity.account where username = :name")
                        .param("name", account)
                        .query(UUID.class)
                        .single());
    }
}
