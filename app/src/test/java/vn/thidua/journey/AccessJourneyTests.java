package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** One person in several capacities, and the administrator who sees who may do what, and why. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
class AccessJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void switchesToAnotherCapacityAndBackWithoutSigningOut() {
        switchesToAnotherCapacityAndBackWithoutSigningOut(Screen.DESK);
    }

    @Test
    @Tag("long")
    void switchesToAnotherCapacityAndBackWithoutSigningOutOnAPhone() {
        switchesToAnotherCapacityAndBackWithoutSigningOut(Screen.PHONE);
    }

    private void switchesToAnotherCapacityAndBackWithoutSigningOut(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("standing-officer");
            assertThat(visit.page().locator(".td-who").innerText()).contains("Cán bộ thường trực cụm");
            visit.page().locator(".td-drop summary:has(.td-who)").click();
            visit.look("capacities-open");

            visit.page()
                    .locator("form[action='/identity/sessions/capacity'] button:has-text('Cán bộ đơn vị')")
                    .click();
            visit.page().waitForURL("**/");

            assertThat(visit.page().locator(".td-who").innerText()).contains("Kon Tum", "Cán bộ đơn vị");
            assertThat(visit.goTo("/identity/sessions")).isEqualTo(200);
            visit.look("sessions");
            assertThat(visit.goTo("/identity/access/delegations")).isEqualTo(200);
            visit.look("delegations");

            visit.goTo("/identity/sessions");
            visit.page().locator("#main button:has-text('TUQ.')").click();
            visit.page().waitForURL("**/");
            assertThat(visit.page().locator(".td-who").innerText()).contains("TUQ. Lãnh đạo");
            visit.look("acting");
            assertThat(visit.goTo("/conference/proceedings")).as("lent").isEqualTo(200);
            assertThat(visit.goTo("/reporting/consolidation")).as("not lent").isEqualTo(403);
        }
    }

    @Test
    void showsTheAdministratorWhoMayDoWhatAndWhy() {
        showsTheAdministratorWhoMayDoWhatAndWhy(Screen.DESK);
    }

    @Test
    @Tag("long")
    void showsTheAdministratorWhoMayDoWhatAndWhyOnAPhone() {
        showsTheAdministratorWhoMayDoWhatAndWhy(Screen.PHONE);
    }

    private void showsTheAdministratorWhoMayDoWhatAndWhy(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("administrator");
            for (String page : new String[] {
                "access /identity/access",
                "access-unit /identity/access?unit=kon-tum",
                "access-person /identity/access?person=can-bo-cum",
                "accounts /identity/access/accounts"
            }) {
                String[] parts = page.split(" ", -1);
                assertThat(visit.goTo(parts[1])).as(page).isEqualTo(200);
                visit.look(parts[0]);
            }
            visit.follow(".nav-tabs a[href='/identity/accounts']");
            visit.look("accounts-ways");
            assertThat(visit.page().locator(".td-menu a[aria-current]").getAttribute("href"))
                    .isEqualTo("/identity/access/accounts");
            visit.follow(".nav-tabs a[href='/identity/access/accounts']");
            visit.follow("#main a[href^='/identity/access/accounts/']:has-text('Cán bộ thường trực cụm')");
            visit.look("account");
            visit.follow("#main a[href^='/identity/sessions/of/']");
            visit.look("sessions-of");
            visit.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void speaksEnglishToo() {
        try (Visit visit = CHROMIUM.visit(port, Screen.DESK)) {
            visit.signInAs("administrator");
            visit.page().locator("form[action='/language'] button").click();
            visit.page().waitForLoadState();
            visit.goTo("/identity/access?unit=kon-tum");
            assertThat(visit.page().locator("h1").innerText()).isEqualTo("Who may do what here, and why");
            visit.look();
        }
    }
}
