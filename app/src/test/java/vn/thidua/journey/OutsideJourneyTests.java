package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;
import vn.thidua.scoring.ScoreTables;
import vn.thidua.scoring.ScoringOutcome;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Errand;
import vn.thidua.support.TestServer;

/** An officer records an offence that bars a unit from a place, everybody sees why, and it is withdrawn. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class OutsideJourneyTests {

    private static final String OFFENCES = """
            offences:
              - code: CASE
                name: {vi: "để xảy ra vụ việc nghiêm trọng", en: "a serious case in the unit"}
                leadsTo:
                  - {what: NO_PLACE}
            sections:
            """;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ScoreTables tables;

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeTheTableBack() {
        TestServer.execute(
                jdbc,
                "delete from scoring.outside_fact",
                "delete from scoring.score_table_period where table_id in (select id from scoring.score_table where version = 9)",
                "delete from scoring.score_table where version = 9");
    }

    @Test
    void recordsAnOffenceSeesWhatItDoesAndWithdrawsIt() {
        try (Visit officer = visit("vi-VN", Screen.DESK)) {
            Page page = officer.page();
            officer.follow("a[href='/scoring/outside']");
            officer.look("outside-empty");

            registerTableWithOffences();
            officer.goTo("/scoring/outside?period=2017-9M&cluster=6");
            page.selectOption("#unit", "kon-tum");
            page.selectOption("#about", "offence:CASE");
            officer.refused(() -> page.locator("#main form[method=post] button[type=submit]")
                    .last()
                    .click());
            assertThat(page.locator("#main .td-note.is-late:visible").innerText())
                    .contains("Chưa ghi căn cứ");
            officer.look("outside-refused");
            page.fill("#basis", "Thông báo số 12 ngày 05/10/2017 của Thanh tra");
            page.press("#basis", "Enter");
            page.waitForSelector("td:has-text('Thông báo số 12')");
            officer.look("outside-recorded");

            officer.goTo("/scoring/boards?period=2017-9M&cluster=6");
            assertThat(page.locator("#main table").first().innerText()).contains("Không xếp hạng vì vi phạm");
            officer.look("scoring-barred");
            officer.goTo("/scoring/boards/why?period=2017-9M&cluster=6&unit=kon-tum");
            officer.look("scoring-barred-why");

            officer.goTo("/scoring/outside?period=2017-9M&cluster=6");
            page.locator("#main summary:has-text('Rút')").click();
            page.locator("#main details [name=basis]").fill("Kết luận lại");
            officer.look("outside-withdrawing");
            page.locator("#main details button[type=submit]").click();
            page.waitForSelector("text=Đã rút");
            officer.look("outside-withdrawn");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void recordsOnAPhoneInEnglish() {
        registerTableWithOffences();
        try (Visit officer = visit("en-GB", Screen.PHONE)) {
            Page page = officer.page();
            officer.goTo("/scoring/outside?period=2017-9M&cluster=6");
            page.selectOption("#unit", "kon-tum");
            page.selectOption("#about", "offence:CASE");
            page.fill("#basis", "Notice 12");
            page.press("#basis", "Enter");
            page.waitForSelector("text=No place");
            officer.look("outside-recorded-en");
            page.locator("form[action='/theme'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.look("outside-recorded-dark");
            officer.assertNothingWasComplainedAbout();
        }
    }

    private void registerTableWithOffences() {
        String text = jdbc.sql("select text from scoring.score_table where code = 'FORCE-BUILDING' and version = 3")
                .query(String.class)
                .single();
        Actor officer = new Actor(new UUID(1, 1), "Thường trực", "standing-officer", Set.of());
        Errand.run(
                "test",
                () -> assertThat(tables.register(
                                officer,
                                "table.yaml",
                                text.replace("version: 3", "version: 9").replaceFirst("(?m)^sections:\\R", OFFENCES)))
                        .isInstanceOf(ScoringOutcome.Taken.class));
    }

    private Visit visit(String language, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen, language);
        visit.signInAs("standing-officer");
        return visit;
    }
}
