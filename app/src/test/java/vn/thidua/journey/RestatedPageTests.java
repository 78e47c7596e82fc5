package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** The demonstration of 2017, read on the units of 2025. Drawn like every page with {@code -Dscreenshots=true}. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RestatedPageTests {

    private static final String CHOICE = "?period=2017-9M&tree=as-of&asOf=2025-07-01";

    @LocalServerPort
    private int port;

    private Chromium chromium;

    @BeforeAll
    void openBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    void closeBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void readsAPeriodOnTheUnitsOfAnotherDay(Screen screen) {
        try (Visit visit = new Visit(chromium.open("http://localhost:" + port, screen, "vi-VN"))) {
            visit.signInAs("standing-officer");
            assertThat(visit.goTo("/reporting/consolidation" + CHOICE)).isEqualTo(200);
            look(visit, "restated", screen);
            assertThat(visit.goTo("/reporting/consolidation/figure" + CHOICE + "&indicator=DT06"))
                    .isEqualTo(200);
            look(visit, "restated-figure", screen);
            visit.assertNothingWasComplainedAbout();
        }
    }

    private static void look(Visit visit, String name, Screen screen) {
        if (Boolean.getBoolean("screenshots")) {
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(picture(name, screen))
                            .setFullPage(true));
            visit.page()
                    .locator("#panel:visible")
                    .all()
                    .forEach(panel -> panel.screenshot(
                            new Locator.ScreenshotOptions().setPath(picture(name + "-panel", screen))));
        }
        visit.look();
    }

    private static Path picture(String name, Screen screen) {
        return Path.of("target", "screenshots", name + "-" + screen.width() + ".png");
    }
}
