package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** One person in several capacities, and the administrator who sees who may do what, and why. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AccessJourneyTests {

    private static final Path PICTURES = Path.of("target", "screenshots");

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
    void switchesToAnotherCapacityAndBackWithoutSigningOut(Screen screen) {
        try (Visit visit = open(screen)) {
            visit.signInAs("standing-officer");
            assertThat(visit.page().locator(".td-who").innerText()).contains("Cán bộ thường trực cụm");
            visit.page().locator(".td-drop summary:has(.td-who)").click();
            look(visit, "capacities-open", screen);

            visit.page()
                    .locator("form[action='/identity/sessions/capacity'] button:has-text('Cán bộ đơn vị')")
                    .click();
            visit.page().waitForURL("**/");

            assertThat(visit.page().locator(".td-who").innerText()).contains("Kon Tum", "Cán bộ đơn vị");
            assertThat(visit.goTo("/identity/sessions")).isEqualTo(200);
            look(visit, "sessions", screen);
            assertThat(visit.goTo("/identity/access/delegations")).isEqualTo(200);
            look(visit, "delegations", screen);

            visit.goTo("/identity/sessions");
            visit.page().locator("#main button:has-text('TUQ.')").click();
            visit.page().waitForURL("**/");
            assertThat(visit.page().locator(".td-who").innerText()).contains("TUQ. Lãnh đạo");
            look(visit, "acting", screen);
            assertThat(visit.goTo("/conference/proceedings")).as("lent").isEqualTo(200);
            assertThat(visit.goTo("/reporting/consolidation")).as("not lent").isEqualTo(403);
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void showsTheAdministratorWhoMayDoWhatAndWhy(Screen screen) {
        try (Visit visit = open(screen)) {
            visit.signInAs("administrator");
            for (String page : new String[] {
                "access /identity/access",
                "access-unit /identity/access?unit=kon-tum",
                "access-person /identity/access?person=can-bo-cum",
                "accounts /identity/access/accounts"
            }) {
                String[] parts = page.split(" ", -1);
                assertThat(visit.goTo(parts[1])).as(page).isEqualTo(200);
                look(visit, parts[0], screen);
            }
            visit.follow("#main a[href^='/identity/access/accounts/']:has-text('Cán bộ thường trực cụm')");
            look(visit, "account", screen);
            visit.follow("#main a[href^='/identity/sessions/of/']");
            look(visit, "sessions-of", screen);
            visit.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void speaksEnglishToo() {
        try (Visit visit = open(Screen.DESK)) {
            visit.signInAs("administrator");
            visit.page().locator("form[action='/language'] button").click();
            visit.page().waitForLoadState();
            visit.goTo("/identity/access?unit=kon-tum");
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("Who may do what here, and why");
            visit.look();
        }
    }

    private static void look(Visit visit, String name, Screen screen) {
        if (Boolean.getBoolean("screenshots")) {
            visit.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(PICTURES.resolve(name + "-" + screen.width() + ".png"))
                            .setFullPage(true));
        }
        visit.look();
    }

    private Visit open(Screen screen) {
        return new Visit(chromium.open("http://localhost:" + port, screen, "vi-VN"));
    }
}
