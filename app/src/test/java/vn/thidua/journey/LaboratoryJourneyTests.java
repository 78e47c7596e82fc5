package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** An officer tries other weights by keyboard, a leader looks at the same on a phone; nothing changes. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class LaboratoryJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void triesOtherWeightsByKeyboardAndSendsTheAddress() {
        String tried;
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.follow("a[href='/scoring/laboratory']");
            officer.look("laboratory");
            assertThat(page.locator("td.td-up").count()).isZero();

            Locator weight = page.locator("input[name^='w.']").first();
            weight.focus();
            weight.fill("0");
            Locator boxes = page.locator(".td-boxes > summary").nth(1);
            boxes.focus();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("drop="));
            officer.look("laboratory-tried");
            assertThat(page.locator("td.td-up").count()).isPositive();
            assertThat(page.locator("td.td-down").count()).isPositive();
            assertThat(page.locator("input[name=drop]:checked").count()).isEqualTo(1);
            tried = page.url().substring(page.url().indexOf("/scoring/"));

            page.locator("a[href^='/scoring/laboratory?']").last().click();
            page.waitForURL(address -> !address.contains("drop="));
            assertThat(page.locator("td.td-up").count()).isZero();

            officer.goTo(tried.replaceFirst("w\\.[^=]*=0", "$0" + "x"));
            assertThat(page.locator("[role=alert] li").count()).isEqualTo(1);
        }
        try (Visit leader = visit("leader", Screen.PHONE)) {
            leader.goTo(tried);
            leader.look("laboratory-tried");
            assertThat(leader.page().locator("td.td-up").count()).isPositive();
            leader.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void isReadInEnglishAndInTheDark() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            page.locator("form[action='/theme'] button").click();
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            page.locator("form[action='/language'] button").click();
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            officer.goTo("/scoring/laboratory?w.I=0&w.IV=200&spread=30");
            officer.look("laboratory-dark");
            officer.assertNothingWasComplainedAbout();
        }
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
