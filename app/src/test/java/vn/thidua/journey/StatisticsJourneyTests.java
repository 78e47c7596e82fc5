package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** An officer asks why a unit has its place, how scorers score, and how the ranking looks from other starts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class StatisticsJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void asksWhyAPlaceAndLooksFromOtherStarts(Screen screen) {
        try (Visit officer = CHROMIUM.visit(port, screen)) {
            officer.signInAs("standing-officer");
            Page page = officer.page();
            officer.goTo("/scoring/boards");
            page.locator("#main a.td-figbtn[href*='why?'][href$='unit=gia-lai']")
                    .click();
            page.locator("#panel .td-sum").waitFor();
            officer.look("why-place");
            assertThat(page.locator("#panel .td-sum").innerText()).contains("÷", "−", "(hạng 1)", "(hạng 3)");
            assertThat(page.url()).contains("unit=gia-lai").doesNotContain("leaf");

            officer.goTo("/scoring/statistics");
            officer.look("scorer-statistics");
            officer.goTo("/scoring/statistics/start?heads=TC01");
            officer.look("fair-start");
            assertThat(page.locator("#main tbody tr").count()).isEqualTo(6);
            assertThat(page.locator("#main td.td-up").count()).isPositive();

            page.locator("form[action='/theme'] button").click();
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.goTo("/scoring/statistics/start?heads=TC01");
            officer.look("fair-start-dark");
            officer.assertNothingWasComplainedAbout();
        }
    }
}
