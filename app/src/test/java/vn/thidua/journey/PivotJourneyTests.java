package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
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

/** An officer lays figures out, keeps the view, and a leader opens it. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class PivotJourneyTests {

    private static final String UNITS = "/reporting/pivot?rows=units&columns=measures&indicator=GD01";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** The other tests find the installation as it was. */
    @AfterEach
    void throwTheViewsAway() {
        jdbc.sql("delete from reporting.saved_view").update();
    }

    @Test
    void goesFromTheMenuToAViewThatALeaderOpens() throws IOException {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.follow("a[href='/reporting/pivot']");
            officer.look("pivot");

            page.locator("#rows").selectOption("units");
            page.waitForURL(address -> address.contains("rows=units"));
            officer.look("pivot-units");
            assertThat(page.locator("tr.tot").count()).isEqualTo(1);
            assertThat(page.locator("[data-td-chart] svg").count()).isEqualTo(1);

            page.locator("#draw").selectOption("row:kon-tum");
            page.waitForURL(address -> address.contains("draw=row"));
            officer.goTo("/reporting/pivot?rows=units&columns=periods&indicator=GD01&draw=row:kon-tum&as=line");
            officer.look("pivot-line");

            assertThat(Files.size(officer.download("a[href*='/reporting/pivot/export']")))
                    .isPositive();

            officer.goTo(UNITS);
            page.locator("#name").fill("Buổi học theo đơn vị");
            page.locator("#role").selectOption("leader");
            page.locator("#name").press("Enter");
            page.waitForURL(address -> address.contains("view="));
            officer.look("pivot-view");
            officer.assertNothingWasComplainedAbout();
        }
        try (Visit leader = visit("leader", Screen.PHONE)) {
            leader.goTo("/reporting/pivot");
            leader.look("pivot");
            leader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Buổi học theo đơn vị"))
                    .click();
            leader.page().waitForURL(address -> address.contains("rows=units"));
            leader.look("pivot-view");
            leader.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void isReachedByKeyboardInEnglishAndInTheDark() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            page.locator("form[action='/theme'] button").click();
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            page.locator("form[action='/language'] button").click();
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            officer.goTo("/reporting/pivot?rows=clusters&columns=measures&indicator=DT05");
            officer.look("pivot-dark");
            Locator boxes = page.locator(".td-boxes > summary").first();
            boxes.focus();
            page.keyboard().press("Enter");
            Locator earlier = page.locator("input[name=period][value='2016-9M']");
            for (int presses = 0; presses < 5 && !isFocused(earlier); presses++) {
                page.keyboard().press("Tab");
            }
            page.keyboard().press("Space");
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("period=2016-9M"));
            officer.look();
            officer.assertNothingWasComplainedAbout();
        }
    }

    private static boolean isFocused(Locator locator) {
        return Boolean.TRUE.equals(locator.evaluate("element => element === document.activeElement"));
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
