package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** An officer looks up what a title asks for, and what a new decree changed. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class AwardCatalogueJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void goesFromTheCatalogueToTheArticleAndToWhatChanged() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.follow("a[href='/recognition/catalogue']");
            officer.look("award-catalogue");
            page.locator("#q").fill("cstdcs");
            page.locator("#main form[role=search] button").click();
            page.waitForURL(address -> address.contains("q=cstdcs"));
            assertThat(page.locator("#main tbody th a").allInnerTexts()).containsExactly("Chiến sĩ thi đua cơ sở");
            officer.follow("#main tbody th a");
            page.locator("#main details summary").first().click();
            officer.look("award-catalogue-form");
            assertThat(page.locator("#main details[open]").innerText()).contains("từ ");

            officer.goTo("/recognition/catalogue/differences?from=2017-09-30&to=2017-10-01");
            officer.look("award-catalogue-differences");
            officer.follow("#main a[href*='/differences/ministry-commendation']");
            officer.look("award-catalogue-difference");
            assertThat(page.locator("#main thead").innerText()).contains("30/09/2017", "01/10/2017");

            officer.goTo("/recognition/catalogue?q=khong-co-ten-nay");
            officer.look("award-catalogue-none");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void isReadOnAPhoneInEnglishAndInTheDark() {
        try (Visit leader = visit("leader", Screen.PHONE)) {
            Page page = leader.page();
            leader.goTo("/recognition/catalogue?asOf=2026-12-01");
            leader.look("award-catalogue");
            assertThat(page.locator("#main").innerText()).contains("Luật 06/2026/QH16 (mới biết tên)");
            page.locator("form[action='/language'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            page.locator("form[action='/theme'] button").first().dispatchEvent("click");
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            leader.goTo("/recognition/catalogue/forms/ministry-commendation?asOf=2024-05-01");
            leader.look("award-catalogue-form");
            assertThat(page.locator("#main").innerText()).contains("One of these:");
            leader.goTo("/recognition/catalogue/differences?from=2023-12-31&to=2024-01-01");
            leader.look("award-catalogue-differences");
            leader.goTo("/recognition/catalogue/differences/base-emulation-fighter?from=2023-12-31&to=2024-01-01");
            leader.look("award-catalogue-difference");
            leader.assertNothingWasComplainedAbout();
        }
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
