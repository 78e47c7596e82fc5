package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.DemoAccountService.DemoAccount;
import vn.thidua.journey.Chromium.Screen;

/**
 * One person at one browser; remembers every complaint that the browser writes to its console. With
 * {@code -Dscreenshots=true} the pages that are looked at by name are drawn to {@code app/target/screenshots}.
 */
final class Visit implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final boolean DRAWN = Boolean.getBoolean("screenshots");

    private final Page page;
    private final Screen screen;
    private final List<String> complaints = new ArrayList<>();

    Visit(Page page, Screen screen) {
        this.page = page;
        this.screen = screen;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    Page page() {
        return page;
    }

    /** Signs in with the account of the demonstration that has {@code role}. */
    void signInAs(String role) {
        DemoAccount account = DemoAccountService.ALL.stream()
                .filter(candidate -> candidate.role().equals(role))
                .findFirst()
                .orElseThrow();
        goTo("/login");
        page.fill("#username", account.username());
        page.fill("#password", account.password());
        page.press("#password", "Enter");
        page.waitForURL("**/");
    }

    /** Opens {@code address} and returns what the server answered. */
    int goTo(String address) {
        return Optional.ofNullable(page.navigate(address)).map(Response::status).orElse(0);
    }

    /** Presses what {@code selector} finds first and waits for the page it leads to. */
    void follow(String selector) {
        String before = page.url();
        page.locator(selector).first().click();
        page.waitForURL(address -> !address.equals(before));
        page.waitForLoadState();
    }

    /** Presses the download that {@code selector} finds, and returns the file it brought. */
    Path download(String selector) {
        return page.waitForDownload(() -> page.locator(selector).first().click())
                .path();
    }

    /** Draws the open page under {@code name}, if pages are drawn, and looks at it. */
    void look(String name) {
        if (DRAWN) {
            draw(name);
        }
        look();
    }

    /** The whole page, the page as far as the screen shows it, and what was opened beside it. */
    private void draw(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name)).setFullPage(true));
        page.evaluate("window.scrollTo(0, 0)");
        page.screenshot(new Page.ScreenshotOptions().setPath(picture(name + "-top")));
        page.locator("#panel:visible")
                .all()
                .forEach(panel -> panel.screenshot(new Locator.ScreenshotOptions().setPath(picture(name + "-panel"))));
    }

    private Path picture(String name) {
        return PICTURES.resolve(name + "-" + screen.width() + ".png");
    }

    /** Looks at the open page as its readers do, one of whom does not see it, another not on a desk. */
    void look() {
        String address = page.url();
        assertThat(page.title()).as("title of %s", address).isNotBlank();
        assertThat(page.locator("h1").allInnerTexts())
                .as("h1 of %s", address)
                .singleElement()
                .asString()
                .isNotBlank();
        assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth <= 0"))
                .as("%s fits its screen", address)
                .isEqualTo(true);
        assertThat(page.content()).as("no text of %s is missing", address).doesNotContain("???");
        assertThat(violations()).as("axe on %s", address).isEmpty();
    }

    private List<String> violations() {
        // In the page itself: otherwise a second page is opened for each look, for frames of other servers, which we
        // have not.
        // What is in order is only counted, which saves a third of the time on a page of many cells.
        AxeRunOptions options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(options).withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + ": " + node.getHtml()))
                        .toList();
    }

    /** Nothing went wrong behind the pages: no fault of a script, nothing that the content policy stopped. */
    void assertNothingWasComplainedAbout() {
        assertThat(complaints).isEmpty();
    }

    /** Does what the server refuses as bad input, of which the browser complains once. */
    void refused(Runnable step) {
        int before = complaints.size();
        step.run();
        page.waitForCondition(() -> complaints.size() > before);
        assertThat(complaints.removeLast()).contains("422");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
