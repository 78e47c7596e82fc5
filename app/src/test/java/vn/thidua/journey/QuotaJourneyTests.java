package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
import vn.thidua.support.TestServer;

/** An officer reckons how many may hold a title, sees who does, and tries other numbers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class QuotaJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void letTheRegisterKnowSomething() {
        award("advanced-worker", 60);
        award("base-emulation-fighter", 2);
        TestServer.execute(jdbc, """
                update organization.unit_state
                   set parent_id = (select id from organization.unit where code = 'gia-lai')
                 where unit_id in (select id from organization.unit where code in ('kon-tum', 'dak-lak', 'dak-nong'))
                """);
    }

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeEverythingBack() {
        TestServer.execute(jdbc, "delete from recognition.fact");
        TestServer.execute(jdbc, """
                update organization.unit_state
                   set parent_id = null
                 where unit_id in (select id from organization.unit where code in ('kon-tum', 'dak-lak', 'dak-nong'))
                """);
    }

    @Test
    void seesWhatIsLeftWhoHasItAndWhatAnotherNumberWouldGive() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.goTo("/recognition/quotas");
            page.locator("#year").selectOption("2016");
            page.locator("#ask button[type=submit]").click();
            page.waitForURL(address -> address.contains("year=2016"));
            officer.look("quotas");
            assertThat(page.locator("#main").innerText())
                    .contains("Từng đơn vị đều trong tỷ lệ", "Tổng cộng", "Từng đơn vị tự xét", "NĐ 91/2017 Đ9 k3");

            officer.follow("#main table a[href*='unit=gia-lai']");
            officer.look("quota-tree");
            assertThat(page.locator("#main").innerText())
                    .contains("Riêng đơn vị này", "Gợi ý chia", "Phần dư bằng nhau");
            page.locator("#whole").fill("33");
            page.locator("[name='base-kon-tum']").fill("40");
            page.locator("#ask button[type=submit]").click();
            page.waitForURL(address -> address.contains("whole=33"));
            officer.look("quota-supposed");
            assertThat(page.locator("#main [role=status]").first().innerText()).contains("4,95", "còn 2");
            assertThat(page.locator("#main table").innerText()).contains("số thử; sổ có 4");
            assertThat(officer.download("#main a[href*='/workbook']")).isNotEmptyFile();
            officer.follow("#main [role=status] a[href*='/recognition/quotas']");

            officer.follow("#main table tr:last-child a[href*='shown=GRANTED']");
            officer.look("quota-who");
            assertThat(page.locator("#main table tbody tr").count()).isEqualTo(2);

            officer.goTo("/recognition/quotas?unit=kon-tum&year=2016");
            officer.look("quota-unit");
            officer.refused(() -> officer.goTo(
                    "/recognition/quotas?quota=decree-91:government-flag&year=2016&rounding=ceiling&whole=x"));
            officer.look("quota-refused");
            assertThat(page.locator("#main .td-stack [role=alert]").innerText()).contains("“x”");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void isReadOnAPhoneInEnglishAndInTheDark() {
        try (Visit officer = visit("standing-officer", Screen.PHONE)) {
            Page page = officer.page();
            officer.goTo("/recognition/quotas?year=2016");
            officer.look("quotas");
            page.locator("form[action='/language'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            page.locator("form[action='/theme'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.goTo("/recognition/quotas?unit=gia-lai&year=2016&rounding=half-up");
            officer.look("quotas-english");
            assertThat(page.locator("#main").innerText()).contains("rounded to the nearest", "One more from");
            officer.goTo("/recognition/quotas/who?year=2016&shown=BASE");
            officer.look("quota-who-english");
            officer.goTo("/recognition/quotas?quota=law-06-2022:advanced-worker&year=2023&asOf=2024-05-01");
            officer.look("quota-without-limit");
            assertThat(page.locator("#main").innerText()).contains("The rules set no limit");
            officer.assertNothingWasComplainedAbout();
        }
    }

    private void award(String code, int people) {
        TestServer.execute(jdbc, """
                insert into recognition.fact
                       (id, person_id, kind, year, code, level, feat, issuer, number, words, source_file,
                        source_sheet, entered_at, entered_by, account_id, reason, withdrawn)
                select uuidv7(), person.id, 'AWARD', 2016, '%s', 'base', '', '', '', '', '', '', now(), 'Officer', person.id,
                       '', false
                  from organization.person
                 order by person.code
                 limit %d
                """.formatted(code, people));
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
