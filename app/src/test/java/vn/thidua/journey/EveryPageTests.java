package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
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

/**
 * Every page that the menu leads to, and one page of each kind behind them, on a desk and on a phone. With
 * {@code -Dscreenshots=true} each page is drawn to {@code app/target/screenshots}, whole and as far as the screen shows it.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class EveryPageTests {

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final boolean DRAWN = Boolean.getBoolean("screenshots");

    /** Pages behind those of the menu: the page that leads there, and the link that does. */
    private static final Map<String, Behind> BEHIND = Map.ofEntries(
            Map.entry("account", new Behind("/", ".td-drop a[href='/identity/account']")),
            Map.entry("factor", new Behind("/identity/account", "#main a[href='/identity/factor']")),
            Map.entry("consolidation-figure", new Behind("/reporting/consolidation", "#LD01 .td-figbtn")),
            Map.entry("consolidation-levels", new Behind("/reporting/consolidation", "#main a[href*='/levels?']")),
            Map.entry("consolidation-level-figure", new Behind("/reporting/consolidation/levels", "#DT06 .td-figbtn")),
            Map.entry(
                    "consolidation-level-cell",
                    new Behind(
                            "/reporting/consolidation/levels/figure?period=2017-9M&indicator=DT06",
                            "#panel tbody a[href*='source=kon-tum']")),
            Map.entry("submission", new Behind("/reporting/completeness", "a[href^='/reporting/submissions/']")),
            Map.entry("intake-result", new Behind("/reporting/intake", "#main table a[href^='/reporting/intake/']")),
            Map.entry("scoring-why", new Behind("/scoring/boards", ".td-heat td .td-figbtn")),
            Map.entry("brief", new Behind("/conference/proceedings", "#main a[href*='/brief']")),
            Map.entry("pack", new Behind("/conference/proceedings", "#main a[href*='/conference/pack/']")),
            Map.entry("task", new Behind("/directive/tasks", "#main a[href^='/directive/tasks/']")),
            Map.entry(
                    "unit",
                    new Behind("/organization/units?q=Kon+Tum", "#main table a[href='/organization/units/kon-tum']")),
            Map.entry("unit-change", new Behind("/organization/units/kon-tum", "#main a[href*='act=rename']")),
            Map.entry("unit-merge", new Behind("/organization/units/kon-tum", "#main a[href*='act=merge']")),
            Map.entry(
                    "unit-merged",
                    new Behind("/organization/units?q=gia+lai&asOf=2026-01-01", "#main table a[href*='gia-lai-2025']")),
            Map.entry(
                    "province-merged",
                    new Behind(
                            "/organization/units?q=tinh+gia+lai&asOf=2026-01-01",
                            "#main table a[href*='tinh-gia-lai']")),
            Map.entry(
                    "cluster",
                    new Behind("/organization/clusters", "#main a[href='/organization/clusters/ministry/6']")),
            Map.entry("cluster-deal", new Behind("/organization/clusters", "#main a[href$='/deals/new']")),
            Map.entry("compact", new Behind("/organization/clusters/ministry/6", "#main a[href*='/compacts/']")),
            Map.entry(
                    "compact-unwritten",
                    new Behind("/organization/clusters/ministry/7", "#main a[href*='/compacts/']")),
            Map.entry("person", new Behind("/organization/persons", "#main table a[href*='/persons/one']")),
            Map.entry("tree-open", new Behind("/organization/units", "#main a[href*='open=viet-nam']")),
            Map.entry("organization-intake-applied", new Behind("/organization/intake", "#main tbody tr:last-child a")),
            Map.entry(
                    "organization-intake-defects", new Behind("/organization/intake", "#main tbody tr:first-child a")),
            Map.entry("sessions", new Behind("/", ".td-top a[href='/identity/sessions']")),
            Map.entry("delegations", new Behind("/identity/sessions", "#main a[href='/identity/access/delegations']")));

    private record Behind(String from, String link) {}

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
    void showsEveryPageToTheStandingOfficer(Screen screen) {
        try (Visit visit = open(screen)) {
            visit.goTo("/login");
            look(visit, "login", screen);
            visit.signInAs("standing-officer");

            SoftAssertions findings = new SoftAssertions();
            pages(visit)
                    .forEach((name, address) -> findings.assertThatCode(() -> {
                                assertThat(visit.goTo(address)).as(address).isEqualTo(200);
                                look(visit, name, screen);
                            })
                            .as(name)
                            .doesNotThrowAnyException());
            findings.assertAll();
            visit.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void showsTheAdministratorNoFigures() {
        List<String> figures = new ArrayList<>();
        try (Visit officer = open(Screen.DESK)) {
            officer.signInAs("standing-officer");
            figures.addAll(menu(officer).values());
        }
        figures.remove("/");
        figures.removeIf(address -> address.startsWith("/organization/"));
        try (Visit visit = open(Screen.DESK)) {
            visit.signInAs("administrator");
            assertThat(menu(visit).values()).doesNotContainAnyElementsOf(figures);
            for (String address : figures) {
                assertThat(visit.goTo(address)).as(address).isEqualTo(403);
                visit.look();
            }
            look(visit, "refused", Screen.DESK);
        }
    }

    private static void look(Visit visit, String name, Screen screen) {
        if (DRAWN) {
            Page page = visit.page();
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(PICTURES.resolve(name + "-" + screen.width() + ".png"))
                    .setFullPage(true));
            page.evaluate("window.scrollTo(0, 0)");
            page.screenshot(
                    new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + "-top-" + screen.width() + ".png")));
        }
        assertThatCode(visit::look).as(name).doesNotThrowAnyException();
    }

    /** Collects the pages of the menu and those behind them, by the name of their picture. */
    private static Map<String, String> pages(Visit visit) {
        Map<String, String> pages = new LinkedHashMap<>(menu(visit));
        BEHIND.forEach((name, behind) -> {
            visit.goTo(behind.from());
            pages.put(name, visit.page().locator(behind.link()).first().getAttribute("href"));
        });
        return pages;
    }

    private static Map<String, String> menu(Visit visit) {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Locator line : visit.page().locator(".td-menu a").all()) {
            String address = line.getAttribute("href");
            String name = address.equals("/") ? "home" : address.substring(address.lastIndexOf('/') + 1);
            // Two modules may have a screen of the same name.
            lines.put(lines.containsKey(name) ? address.substring(1).replace('/', '-') : name, address);
        }
        return lines;
    }

    private Visit open(Screen screen) {
        return new Visit(chromium.open("http://localhost:" + port, screen, "vi-VN"));
    }
}
