package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/**
 * The leader publishes the ranking of cluster 7, and a unit reads it. What was published stays for ever, in the installation
 * that the tests share too; nobody else looks at the rankings of cluster 7.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class PublicationJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void leadsFromTheWordToAPageThatEverybodyReads() {
        try (Visit leader = CHROMIUM.visit(port, Screen.DESK)) {
            leader.signInAs("leader");
            leader.follow(".td-menu a[href='/scoring/publications']");
            leader.follow("#main a[href*='/publications/new'][href*='cluster=7']");
            leader.look("publication-new");

            leader.page().locator("#word").fill("không");
            leader.page()
                    .locator("form[action='/scoring/publications'] button[type=submit]")
                    .click();
            assertThat(leader.page().locator("#main .td-note.is-late:visible").innerText())
                    .contains("CÔNG BỐ");
            leader.look("publication-refused");

            leader.page().locator("#word").fill("công bố");
            leader.page().keyboard().press("Enter");
            leader.page().waitForSelector("a[href$='/minutes']");
            leader.look("publication");
            assertThat(leader.download("a[href$='/minutes']")).isNotEmptyFile();
        }
        try (Visit unit = CHROMIUM.visit(port, Screen.PHONE, "en-GB")) {
            unit.signInAs("unit-officer");
            unit.goTo("/scoring/publications?period=2017-9M");
            unit.look("publications");
            unit.follow("#main a[href^='/scoring/publications/']");
            unit.look("publication");
            assertThat(unit.page().locator("#word").count()).isZero();
            unit.assertNothingWasComplainedAbout();
        }
    }
}
