package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** A conference looks at a ranking on the wall: at once, and place after place by a remote control. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class ProjectorJourneyTests {

    /** An x-height of a 400th of the distance is readable; at 10 m on a picture 2 m high that is an eightieth of its height. */
    private static final int X_HEIGHTS = 80;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @EnumSource(Screen.class)
    void hangsOnEveryScreenInBothThemes(Screen screen) {
        try (Visit officer = visit(screen)) {
            Page page = officer.page();
            officer.goTo("/scoring/boards");
            officer.follow("#main a[href^='/scoring/projector']");
            officer.look("projector");
            page.locator("form[action='/theme'] button").click();
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.look("projector-dark");
            officer.goTo(page.url().replaceFirst(".*(?=/scoring/)", "") + "&step=4");
            officer.look("projector-named");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"WALL", "SMALL_WALL"})
    void isReadFromTheBackOfTheRoomWithoutScrolling(Screen screen) {
        try (Visit officer = visit(screen)) {
            Page page = officer.page();
            officer.goTo("/scoring/projector");
            assertNothingIsCutOff(page);
        }
    }

    /** No cluster of the demonstration is as large as clusters get: its lines are put there again and again. */
    @ParameterizedTest
    @Tag("long")
    @CsvSource({"WALL, 9, 9", "WALL, 14, 14", "WALL, 20, 20", "SMALL_WALL, 14, 11", "SMALL_WALL, 30, 30"})
    void hasRoomForALargeCluster(Screen screen, int size, int units) {
        try (Visit officer = visit(screen)) {
            Page page = officer.page();
            officer.goTo("/scoring/projector");
            page.evaluate("""
                    ([size, units]) => {
                      const rows = document.querySelector('.td-proj-rows');
                      const line = rows.querySelector('li');
                      line.querySelector('.place').textContent = units;
                      line.querySelector('.unit').textContent = 'Bà Rịa – Vũng Tàu';
                      line.querySelector('.total').textContent = '100,00';
                      rows.className = `td-proj-rows n${size}`;
                      rows.replaceChildren(...Array.from({ length: units }, () => line.cloneNode(true)));
                    }
                    """, List.of(size, units));
            officer.look("projector-" + units);
            assertNothingIsCutOff(page);
        }
    }

    private static void assertNothingIsCutOff(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollHeight <= window.innerHeight"))
                .isEqualTo(true);
        assertThat(page.evaluate("""
                        [...document.querySelectorAll('.td-proj-rows li')].every(line =>
                          line.scrollHeight <= line.clientHeight + 1 && line.scrollWidth <= line.clientWidth
                            && line.getBoundingClientRect().bottom <= innerHeight)
                        """)).as("no line is cut off").isEqualTo(true);
        // The x-height of the typeface is a little more than half of its size.
        assertThat(page.evaluate("""
                        parseFloat(getComputedStyle(document.querySelector('.td-proj-rows .unit')).fontSize) / 2 * %d >= innerHeight
                        """.formatted(X_HEIGHTS)))
                .as("it is read from 10 m")
                .isEqualTo(true);
    }

    @Test
    void namesPlaceAfterPlaceByKeyAndBack() {
        try (Visit officer = visit(Screen.WALL)) {
            Page page = officer.page();
            officer.goTo("/scoring/projector");
            int all = named(page).count();
            String first = page.locator(".td-proj-rows li .unit").first().innerText();
            officer.follow("a[href*='step=0']");
            assertThat(named(page).count()).isZero();
            assertThat(page.content()).doesNotContain(first);

            press(page, "PageDown");
            assertThat(page.locator(".td-proj-rows li").last().locator(".unit").count())
                    .isEqualTo(1);
            press(page, "Space");
            press(page, "ArrowRight");
            assertThat(named(page).count()).isGreaterThanOrEqualTo(3).isLessThan(all);
            assertThat(page.content()).doesNotContain(first);
            assertThat(page.url()).contains("step=3");
            assertThat(page.locator("#said").innerText()).startsWith("Hạng ").endsWith(" điểm.");
            page.locator("[data-td-next]").focus();
            press(page, "Enter");
            assertThat(page.evaluate("document.activeElement.matches('[data-td-next]')"))
                    .as("whoever steps by tabbing stays where they were")
                    .isEqualTo(true);
            press(page, "ArrowLeft");
            officer.look();
            int three = named(page).count();
            press(page, "ArrowLeft");
            assertThat(named(page).count()).isLessThan(three);

            while (page.locator("[data-td-next]").count() > 0) {
                press(page, "Space");
            }
            assertThat(named(page).count()).isEqualTo(all);
            assertThat(page.locator(".td-proj-rows li.is-fresh .unit").first().innerText())
                    .isEqualTo(first);
            page.goBack();
            page.waitForCondition(() -> named(page).count() < all);
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void asksQuietlyAndSaysWhenTheServerIsGone() {
        try (Visit officer = visit(Screen.SMALL_WALL)) {
            Page page = officer.page();
            officer.goTo("/scoring/projector");
            String part = page.locator("#wall").getAttribute("hx-get");
            Response quiet = page.waitForResponse(
                    response -> response.url().contains("/projector/part"),
                    () -> page.evaluate(
                            "htmx.ajax('GET', document.querySelector('#wall').getAttribute('hx-get'), {source: '#wall'})"));
            assertThat(quiet.status()).isEqualTo(204);
            assertThat(page.locator("#wall").getAttribute("hx-get")).isEqualTo(part);
            assertThat(page.locator("#td-failed").isVisible()).isFalse();

            page.context().setOffline(true);
            page.evaluate(
                    "htmx.ajax('GET', document.querySelector('#wall').getAttribute('hx-get'), {source: '#wall'}).catch(() => {})");
            page.locator("#td-failed").waitFor();
            officer.look("projector-lost");
        }
    }

    private static Locator named(Page page) {
        return page.locator(".td-proj-rows li:not(.is-unnamed)");
    }

    private static void press(Page page, String key) {
        page.waitForResponse(
                response -> response.url().contains("/projector/part"),
                () -> page.keyboard().press(key));
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(
                "document.querySelectorAll('.htmx-request, .htmx-swapping, .htmx-settling').length === 0")));
    }

    private Visit visit(Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs("standing-officer");
        return visit;
    }
}
