package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.audit.LogFile;
import vn.thidua.audit.LogReading;
import vn.thidua.command.DemoInstallation;
import vn.thidua.core.audit.Verdict;
import vn.thidua.journey.Chromium.Screen;

/** A leader looks at what was done, takes the log away and has it checked; an administrator sees who, and no figures. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class AuditJourneyTests {

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
    void aLeaderReadsAndTakesTheLogAway(Screen screen) throws IOException {
        try (Visit visit = open(screen)) {
            visit.signInAs("leader");
            assertThat(visit.goTo("/audit/log")).isEqualTo(200);
            look(visit, "audit-log", screen);
            assertThat(visit.goTo("/audit/log?action=directive.task.assign")).isEqualTo(200);
            look(visit, "audit-log-filtered", screen);
            visit.follow("#main table a[href^='/audit/log/']");
            look(visit, "audit-entry", screen);
            assertThat(visit.goTo("/audit/log?person=nobody")).isEqualTo(200);
            look(visit, "audit-log-nothing", screen);

            visit.goTo("/audit/log");
            Path file = visit.download("a[href='/audit/log/export.jsonl']");
            try (InputStream log = Files.newInputStream(file)) {
                assertThat(LogFile.check(log, List.of()))
                        .isInstanceOfSatisfying(
                                LogReading.Checked.class,
                                checked -> assertThat(checked.verdict()).isInstanceOf(Verdict.Intact.class));
            }
            visit.assertNothingWasComplainedAbout();
        }
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void anAdministratorSeesWhoButNotWhat(Screen screen) {
        try (Visit visit = open(screen)) {
            visit.signInAs("administrator");
            assertThat(visit.goTo("/audit/log?action=reporting.submission.record"))
                    .isEqualTo(200);
            look(visit, "audit-log-administrator", screen);
            assertThat(visit.page().locator("#main").innerText()).doesNotContain(".xlsx");
            assertThat(visit.goTo("/audit/log/export.jsonl")).isEqualTo(403);
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
