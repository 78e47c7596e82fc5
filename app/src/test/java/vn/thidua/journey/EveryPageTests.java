package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
final class EveryPageTests {

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
            Map.entry("report", new Behind("/reporting/entry", "#main tbody a")),
            Map.entry(
                    "correction-form", new Behind("/reporting/entry/2017-9M/kon-tum", "#main a[href*='/correction/']")),
            Map.entry("intake-result", new Behind("/reporting/intake", "#main table a[href^='/reporting/intake/']")),
            Map.entry("scoring-why", new Behind("/scoring/boards", ".td-heat td .td-figbtn")),
            Map.entry(
                    "scoring-why-place",
                    new Behind("/scoring/boards", "#main td a[href*='why?'][href$='unit=kon-tum']")),
            Map.entry("fair-start", new Behind("/scoring/statistics", "#main a[href='/scoring/statistics/start']")),
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
            Map.entry("register-person", new Behind("/recognition/register", "#main table a[href*='/register/one']")),
            Map.entry("person", new Behind("/organization/persons", "#main table a[href*='/persons/one']")),
            Map.entry("tree-open", new Behind("/organization/units", "#main a[href*='open=viet-nam']")),
            Map.entry("organization-intake-applied", new Behind("/organization/intake", "#main tbody tr:last-child a")),
            Map.entry(
                    "organization-intake-defects", new Behind("/organization/intake", "#main tbody tr:first-child a")),
            Map.entry("sessions", new Behind("/", ".td-top a[href='/identity/sessions']")),
            Map.entry("delegations", new Behind("/identity/sessions", "#main a[href='/identity/access/delegations']")));

    /** Pages about oneself, which the corner of every page leads to and no line of the menu. */
    private static final Set<String> OWN = Set.of("account", "factor", "sessions", "delegations");

    private record Behind(String from, String link) {}

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void showsEveryPageToTheStandingOfficer() {
        showsEveryPage(Screen.DESK);
    }

    @Test
    @Tag("long")
    void showsEveryPageOnAPhone() {
        showsEveryPage(Screen.PHONE);
    }

    private void showsEveryPage(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.goTo("/login");
            visit.look("login");
            visit.signInAs("standing-officer");

            SoftAssertions findings = new SoftAssertions();
            pages(visit)
                    .forEach((name, address) -> findings.assertThatCode(() -> {
                                assertThat(visit.goTo(address)).as(address).isEqualTo(200);
                                visit.look(name);
                                assertThat(visit.page()
                                                .locator(".td-menu a[aria-current]")
                                                .count())
                                        .as("lines of the menu that are marked")
                                        .isEqualTo(OWN.contains(name) ? 0 : 1);
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
        try (Visit officer = CHROMIUM.visit(port, Screen.DESK)) {
            officer.signInAs("standing-officer");
            figures.addAll(menu(officer).values());
        }
        figures.remove("/");
        figures.removeIf(address -> address.startsWith("/organization/"));
        // The law is everybody's.
        figures.remove("/recognition/catalogue");
        try (Visit visit = CHROMIUM.visit(port, Screen.DESK)) {
            visit.signInAs("administrator");
            assertThat(menu(visit).values()).doesNotContainAnyElementsOf(figures);
            for (String address : figures) {
                assertThat(visit.goTo(address)).as(address).isEqualTo(403);
                visit.look();
            }
            visit.look("refused");
        }
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
}
