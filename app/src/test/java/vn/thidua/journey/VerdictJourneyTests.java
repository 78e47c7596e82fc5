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

/** An officer looks for what somebody's facts are enough, why, what would change it, and what was so on another day. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class VerdictJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void letTheRegisterKnowSomething() {
        enter("RATING", 2016, "good", "");
        enter("RATING", 2015, "excellent", "");
        enter("AWARD", 2016, "base-emulation-fighter", "base");
        enter("INITIATIVE", 2016, "initiative", "base");
    }

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeEverythingBack() {
        TestServer.execute(jdbc, "delete from recognition.fact");
    }

    @Test
    void goesFromTheRegisterToEachClauseAndAnotherDay() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.goTo("/recognition/register/one?of=person&code=MAU-005");
            officer.look("register-person-known");
            officer.follow("#main a[href*='/recognition/verdicts']");
            officer.look("verdicts");
            assertThat(page.locator("#main table").innerText())
                    .contains("Chiến sĩ thi đua cơ sở", "Thiếu dữ kiện")
                    .doesNotContain("Cờ thi đua của Chính phủ");

            officer.follow("#main table a[href*='form=base-emulation-fighter']");
            page.locator("#year").selectOption("2016");
            page.locator("#versus").fill("2017-09-30");
            page.locator("#main form button[type=submit]").click();
            page.waitForURL(address -> address.contains("versus=2017-09-30"));
            officer.look("verdict");
            assertThat(page.locator("#main").innerText())
                    .contains("NĐ 91/2017", "NĐ 65/2014", "30/09/2017", "Sáng kiến", "Hội đồng xét");

            page.locator("#add").selectOption("initiative.ministry");
            page.locator("#main form button[type=submit]").click();
            page.waitForURL(address -> address.contains("add=initiative.ministry"));
            officer.look("verdict-supposed");
            assertThat(page.locator("#main").innerText()).contains("Giả định, không có trong sổ", "không được lưu");
            officer.follow("#main [role=status] a[href*='/verdicts/form']");
            assertThat(page.locator("#main").innerText()).doesNotContain("Giả định, không có trong sổ");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void comparesTheDaysOnWhichTheLawChangedAndEntersWhatIsMissing() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.goTo(
                    "/recognition/verdicts/form?of=person&code=MAU-005&form=base-emulation-fighter"
                            + "&asOf=2017-09-30&year=2016&versus=2017-10-01&versus=2023-12-31&versus=2024-01-01&versus=2025-07-01");
            officer.look("verdict-days");
            assertThat(page.locator("table.td-days thead").innerText())
                    .contains("30/09/2017", "01/10/2017", "31/12/2023", "01/01/2024", "01/07/2025");
            assertThat(page.locator("table.td-days").innerText())
                    .contains(
                            "Kết quả chung",
                            "Điều kiện mới",
                            "Đã bỏ",
                            "Như ngày liền trước",
                            "NĐ 91/2017",
                            "Luật 06/2022");
            officer.follow("#main nav.td-acts a:has(.visually-hidden) >> nth=1");
            assertThat(page.locator("table.td-days thead").innerText()).doesNotContain("31/12/2023");

            officer.follow("#main a[href*='/register/new'][href*='kind=complete']");
            officer.look("register-form-complete");
            assertThat(page.locator("#fact-until-year").inputValue()).isNotEmpty();
            page.locator("#fact-words").fill("Đã đối chiếu hồ sơ gốc");
            page.locator("#main form[action='/recognition/register'] button").click();
            page.waitForURL(address -> address.contains("/register/one"));
            officer.look("register-person-complete");
            assertThat(page.locator("#main").innerText()).contains("Đã xác nhận đủ", "Đã đối chiếu hồ sơ gốc");

            officer.goTo("/recognition/verdicts/form?of=unit&code=kon-tum&form=excellent-collective"
                    + "&asOf=2017-10-12&year=2016");
            officer.look("verdict-unit");
            officer.follow("#main a[href*='kind=measure'][href*='fact-code=members']");
            page.locator("#fact-amount").fill("120");
            page.locator("#main form[action='/recognition/register'] button").click();
            page.waitForURL(address -> address.contains("/register/one"));
            officer.look("register-unit-figures");
            assertThat(page.locator("#main table").innerText()).contains("Số thành viên: 120");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void isReadOnAPhoneInEnglishAndInTheDark() {
        try (Visit officer = visit("standing-officer", Screen.PHONE)) {
            Page page = officer.page();
            officer.goTo("/recognition/register/one?of=person&code=MAU-005");
            page.locator("form[action='/language'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            page.locator("form[action='/theme'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.goTo("/recognition/verdicts?of=person&code=MAU-005&year=2016&suppose=rating.excellent.2016");
            officer.look("verdicts-supposed");
            assertThat(page.locator("#main").innerText()).contains("not in the register", "Emulation fighter");
            officer.goTo("/recognition/verdicts/form?of=person&code=MAU-005&form=ministry-emulation-fighter"
                    + "&year=2016&versus=2024-02-01&versus=2025-07-01");
            officer.look("verdict");
            assertThat(page.locator("#main").innerText()).contains("06/2022", "Clause by clause");
            officer.assertNothingWasComplainedAbout();
        }
    }

    private void enter(String kind, int year, String code, String level) {
        TestServer.execute(jdbc, """
                insert into recognition.fact
                       (id, person_id, kind, year, code, level, feat, issuer, number, words, source_file,
                        source_sheet, entered_at, entered_by, account_id, reason, withdrawn)
                select uuidv7(), person.id, '%s', %d, '%s', '%s', '', '', '', '', '', '', now(), 'Officer', person.id, '',
                       false
                  from organization.person
                 where person.code = 'MAU-005'
                """.formatted(kind, year, code, level));
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
