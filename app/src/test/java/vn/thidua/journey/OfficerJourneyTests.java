package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** What the standing officer does on the day of the briefing, from the first workbook to the papers. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class OfficerJourneyTests {

    private static final Path SAMPLES = Path.of("..", "samples", "review-2017");
    private static final String DOWNLOAD_OF_APPENDIX = "a[href^='/reporting/appendix']";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void leadsFromTheFirstWorkbookToThePapers() throws IOException {
        leadToThePapers("vi-VN", Language.VI);
    }

    @Test
    @Tag("long")
    void leadsFromTheFirstWorkbookToThePapersInEnglish() throws IOException {
        leadToThePapers("en-GB", Language.EN);
    }

    private void leadToThePapers(String browserLanguage, Language language) throws IOException {
        try (Visit visit = open(browserLanguage)) {
            visit.goTo("/login");
            assertSpeaks(visit, language);
            visit.look();
            visit.signInAs("standing-officer");
            visit.look();

            handsInWorkbooks(visit, language);
            opensAFigureToItsSources(visit, language);
            asksWhyAScore(visit);
            takesThePapers(visit);

            assertSpeaks(visit, language);
            visit.assertNothingWasComplainedAbout();
        }
    }

    @ParameterizedTest
    @CsvSource({"vi-VN, VI, EN", "en-GB, EN, VI"})
    void staysInTheLanguageThatWasChosen(String browserLanguage, Language first, Language chosen) {
        try (Visit visit = open(browserLanguage)) {
            visit.signInAs("standing-officer");
            visit.goTo("/reporting/consolidation");
            assertSpeaks(visit, first);

            Page page = visit.page();
            page.locator("form[action='/language'] button").click();
            page.waitForCondition(() -> chosen.tag().equals(page.locator("html").getAttribute("lang")));
            assertThat(page.url()).endsWith("/reporting/consolidation");
            assertSpeaks(visit, chosen);

            visit.goTo("/scoring/boards");
            assertSpeaks(visit, chosen);
            visit.assertNothingWasComplainedAbout();
        }
    }

    @ParameterizedTest
    @CsvSource({"DESK", "PHONE"})
    void opensAndClosesAFigureWithTheKeyboardAlone(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("standing-officer");
            visit.goTo("/reporting/consolidation");
            Page page = visit.page();
            Locator figure = page.locator("table .td-figbtn").first();
            page.locator("#main").focus();
            for (int presses = 0; presses < 40 && !isFocused(figure); presses++) {
                page.keyboard().press("Tab");
            }
            assertThat(isFocused(figure)).as("Tab reaches the first figure").isTrue();

            page.keyboard().press("Enter");
            Locator heading = page.locator("#panel [data-td-focus]");
            heading.waitFor();
            page.waitForCondition(() -> isFocused(heading));
            visit.look();

            page.keyboard().press("Escape");
            assertThat(isFocused(figure))
                    .as("the focus goes back to the figure")
                    .isTrue();
            assertThat(page.locator("#panel").isVisible()).isFalse();
            visit.assertNothingWasComplainedAbout();
        }
    }

    private void handsInWorkbooks(Visit visit, Language language) {
        Page page = visit.page();
        visit.follow(".td-menu a[href='/reporting/intake']");
        visit.look();
        handIn(visit, "2017-9m/kon-tum.xlsx");
        visit.look();
        String defects = page.locator("#main table").first().innerText();
        assertThat(defects).contains("Biểu 1").contains("E13").contains("khoảng 40");
        assertThat(defects).contains("Biểu 4").contains("E14").contains("82,5");

        visit.goTo("/reporting/intake");
        handIn(visit, "2017-9m-corrected/kon-tum.xlsx");
        visit.look();
        assertThat(page.locator("#main").innerText())
                .contains(Texts.text(language, "reporting.intake.state.unchanged"));
    }

    private static void handIn(Visit visit, String workbook) {
        visit.page().setInputFiles("#files", SAMPLES.resolve(workbook));
        visit.follow("#main form[action='/reporting/intake'] button[type=submit]");
    }

    private static void opensAFigureToItsSources(Visit visit, Language language) {
        Page page = visit.page();
        visit.follow(".td-menu a[href='/reporting/consolidation']");
        visit.look();
        page.locator("#LD01 .td-figbtn").click();
        Locator sources = page.locator("#panel tbody tr:not(.tot) a");
        sources.first().waitFor();
        assertThat(page.locator("#panel h2").innerText())
                .isEqualTo(Texts.text(language, "reporting.consolidation.origin"));
        assertThat(sources.count()).as("one source a unit").isEqualTo(13);
        visit.look();

        sources.first().click();
        page.waitForURL("**/reporting/submissions/**");
        assertThat(page.locator("#LD01[aria-selected=true]").innerText())
                .as("the line of the figure, with its cell")
                .containsPattern("E\\d+");
        visit.look();
    }

    private static void asksWhyAScore(Visit visit) {
        Page page = visit.page();
        visit.follow(".td-menu a[href='/scoring/boards']");
        visit.look();
        page.locator(".td-heat .td-figbtn").first().click();
        page.locator("#panel .td-figbtn").first().click();
        Locator arithmetic = page.locator("#panel .td-sum");
        arithmetic.waitFor();
        assertThat(arithmetic.innerText()).containsPattern("\\d");
        visit.look();
        page.reload();
        assertThat(page.locator("#panel .td-sum").isVisible())
                .as("the address keeps the answer")
                .isTrue();
    }

    private static void takesThePapers(Visit visit) throws IOException {
        visit.follow(".td-menu a[href='/reporting/consolidation']");
        assertThat(Files.size(visit.download(DOWNLOAD_OF_APPENDIX)))
                .as("size of the appendix")
                .isGreaterThan(10_000);

        visit.follow(".td-menu a[href='/conference/proceedings']");
        visit.look();
        visit.follow("#main a[href*='/brief']");
        assertThat(visit.page().locator("#main").innerText()).contains("2017");
        visit.look();

        visit.follow(".td-menu a[href='/conference/proceedings']");
        visit.follow("#main a[href*='/conference/pack/']");
        visit.look();
        try (ZipFile pack = new ZipFile(visit.download("#main a[href$='.zip']").toFile())) {
            assertThat(pack.stream().map(ZipEntry::getName))
                    .as("papers of the pack")
                    .contains("bao-cao-tong-hop.docx", "phu-luc.xlsx", "bien-ban.docx", "ban-tin.docx");
        }
    }

    private Visit open(String language) {
        return CHROMIUM.visit(port, Screen.DESK, language);
    }

    private static boolean isFocused(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("element => element === document.activeElement"));
    }

    private static void assertSpeaks(Visit visit, Language language) {
        assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(language.tag());
    }
}
