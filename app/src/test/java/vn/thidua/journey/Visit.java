package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.thidua.identity.DemoAccountService;
import vn.thidua.identity.DemoAccountService.DemoAccount;

/** One person at one browser; remembers every complaint that the browser writes to its console. */
final class Visit implements AutoCloseable {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    Visit(Page page) {
        this.page = page;
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
        return new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream()
                                .map(node -> rule.getId() + " " + node.getTarget() + ": " + node.getHtml()))
                        .toList();
    }

    /** Nothing went wrong behind the pages: no fault of a script, nothing that the content policy stopped. */
    void assertNothingWasComplainedAbout() {
        assertThat(complaints).isEmpty();
    }

    @Override
    public void close() {
        page.context().close();
    }
}
