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

/** An officer looks who can still reach what this year, what is left to do for it and by which day, and tries it out. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class RadarJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void letTheRegisterKnowSomething() {
        for (int year = 2014; year <= 2016; year++) {
            enter("MAU-005", "RATING", year, year == 2014 ? "good" : "excellent", "");
            enter("MAU-005", "AWARD", year, "base-emulation-fighter", "base");
        }
        enter("MAU-005", "INITIATIVE", 2016, "initiative", "base");
        enter("MAU-006", "RATING", 2017, "completed", "");
    }

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeEverythingBack() {
        TestServer.execute(jdbc, "delete from recognition.fact");
    }

    @Test
    void goesFromTheListToWhatIsLeftToDoAndTriesItOut() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.goTo("/recognition/radar");
            officer.look("radar");
            assertThat(page.locator("#main").innerText()).contains("gần đạt nhất", "chậm nhất 31/12/2017");

            page.locator("#form").selectOption("ministry-emulation-fighter");
            page.locator("#main form button[type=submit]").click();
            page.waitForURL(address -> address.contains("form=ministry-emulation-fighter"));
            officer.look("radar-form");
            assertThat(page.locator("#main table tbody tr").first().innerText())
                    .as("three titles are there, so the nearest")
                    .contains("MAU-005");

            officer.goTo("/recognition/register/one?of=person&code=MAU-005");
            officer.follow("#main a[href*='/recognition/radar/one']");
            officer.look("radar-person");
            assertThat(page.locator("#main").innerText())
                    .contains("Đạt được trong năm nay", "Phải đạt", "Cần tra cứu, sổ chưa ghi", "Hội đồng xét");

            officer.follow("#main a[href*='form=ministry-emulation-fighter'][href*='suppose=']");
            assertThat(page.locator("#main").innerText()).contains("Giả định, không có trong sổ");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void goesThroughTheUnits() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.goTo("/recognition/radar?of=units");
            officer.look("radar-units");
            officer.follow("#main table a[href*='unit=kon-tum']");
            officer.look("radar-unit");
            assertThat(page.locator("#main").innerText()).contains("Tập thể này", "Cá nhân");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void isReadOnAPhoneInEnglishAndInTheDark() {
        try (Visit officer = visit("standing-officer", Screen.PHONE)) {
            Page page = officer.page();
            officer.goTo("/recognition/radar");
            officer.look("radar");
            page.locator("form[action='/language'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            page.locator("form[action='/theme'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.goTo("/recognition/radar?when=next");
            officer.look("radar-next");
            officer.goTo("/recognition/radar/one?of=person&code=MAU-005");
            officer.look("radar-person");
            assertThat(page.locator("#main").innerText()).contains("To be earned", "by 31/12/2017", "To be looked up");
            officer.assertNothingWasComplainedAbout();
        }
    }

    private void enter(String person, String kind, int year, String code, String level) {
        TestServer.execute(jdbc, """
                insert into recognition.fact
                       (id, person_id, kind, year, code, level, feat, issuer, number, words, source_file,
                        source_sheet, entered_at, entered_by, account_id, reason, withdrawn)
                select uuidv7(), person.id, '%s', %d, '%s', '%s', '', '', '', '', '', '', now(), 'Officer', person.id, '',
                       false
                  from organization.person
                 where person.code = '%s'
                """.formatted(kind, year, code, level, person));
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
