package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import vn.thidua.support.TestServer;

/** An officer takes in an old register, decides what its words mean, and looks at what is known of one person. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class RegisterJourneyTests {

    private static final Path OLD = Path.of("..", "samples", "recognition", "old-register.csv");
    private static final String PERSON = "/recognition/register/one?of=person&code=MAU-005";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeEverythingBack() {
        for (String table : List.of("fact", "intake_answer", "intake_question", "intake_line", "intake")) {
            TestServer.execute(jdbc, "delete from recognition." + table);
        }
    }

    @Test
    void goesFromTheOldFileToWhatIsKnownOfOnePerson() throws IOException {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.follow("a[href='/recognition/intake']");
            officer.look("recognition-intake");
            page.setInputFiles("#file", OLD);
            officer.follow("#main form[action='/recognition/intake'] button[type=submit]");
            settle(page);
            officer.look("recognition-intake-read");
            assertThat(page.locator("#main").innerText())
                    .contains(
                            "Đọc 6 dòng = 2 ghi được + 1 chờ quyết định + 2 còn thiếu + 1 trùng + 0 bị loại",
                            "LĐTT",
                            "chưa quyết định");

            answer(page, "HTT", "good");
            answer(page, "LĐTT", "advanced-worker");
            page.locator("#main form[action$='/answers'] button[type=submit]").click();
            settle(page);
            officer.look("recognition-intake-answered");
            assertThat(Files.size(officer.download("#main a[href$='/gaps']"))).isPositive();
            page.locator("#main form[action$='/confirm'] button").click();
            settle(page);
            officer.look("recognition-intake-applied");

            officer.goTo("/recognition/register?q=MAU-005");
            officer.look("register");
            officer.follow("#main table a[href*='/register/one']");
            officer.look("register-person");
            assertThat(page.locator("#main table").innerText())
                    .contains("2014", "Lao động tiên tiến", "old-register.csv");
            correct(officer, page);
            officer.assertNothingWasComplainedAbout();
        }
        try (Visit leader = visit("leader", Screen.PHONE)) {
            leader.goTo(PERSON);
            leader.look("register-person");
            assertThat(leader.page().locator("#main a[href*='kind=award']").count())
                    .as("a leader reads")
                    .isZero();
            leader.assertNothingWasComplainedAbout();
        }
    }

    private static void correct(Visit officer, Page page) {
        officer.follow("#main table a[href*='/facts/']");
        officer.look("register-fact");
        officer.refused(
                () -> page.locator("#main button[formaction$='/withdrawal']").click());
        page.waitForLoadState();
        assertThat(page.locator("[role=alert]:not([hidden])").innerText()).contains("Chưa có lý do");
        page.locator("#reason").fill("Ghi nhầm người");
        page.locator("#main button[formaction$='/withdrawal']").click();
        page.waitForURL(address -> !address.contains("withdrawal"));
        officer.look("register-fact-withdrawn");
    }

    @Test
    void isFilledInOnAPhoneInEnglishAndInTheDark() {
        try (Visit officer = visit("unit-officer", Screen.PHONE)) {
            Page page = officer.page();
            officer.goTo("/recognition/register?of=units");
            officer.look("register-units");
            page.locator("form[action='/language'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            page.locator("form[action='/theme'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.goTo("/recognition/register/one?of=unit&code=kon-tum");
            officer.look("register-unit-empty");
            officer.follow("#main a[href*='kind=award']");
            officer.look("register-form");
            officer.refused(() -> page.locator("#main form[action='/recognition/register'] button")
                    .click());
            page.locator("[role=alert]:not([hidden])").waitFor();
            officer.look("register-form-refused");
            page.locator("#fact-code").selectOption("victorious-unit");
            page.locator("#fact-year").fill("2016");
            page.locator("#fact-number").fill("20/QĐ");
            page.locator("#main form[action='/recognition/register'] button").click();
            page.waitForURL(address -> address.contains("/register/one"));
            officer.look("register-unit");
            assertThat(page.locator("#main table").innerText()).contains("Victorious unit", "Not known");
            officer.goTo("/recognition/intake");
            officer.look("recognition-intake");
            officer.assertNothingWasComplainedAbout();
        }
    }

    /** Waits until nothing goes on any more. */
    private static void settle(Page page) {
        page.waitForLoadState();
        page.waitForFunction("() => !document.querySelector('#work[hx-get]')");
        page.waitForLoadState();
    }

    private static void answer(Page page, String asked, String answer) {
        Locator question = page.locator("#main form[action$='/answers'] label")
                .filter(new Locator.FilterOptions().setHasText("“" + asked + "”"));
        page.locator("#" + question.getAttribute("for")).selectOption(answer);
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
