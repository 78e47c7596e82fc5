package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
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
final class AuditJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void aLeaderReadsAndTakesTheLogAway() throws IOException {
        aLeaderReadsAndTakesTheLogAway(Screen.DESK);
    }

    @Test
    @Tag("long")
    void aLeaderReadsAndTakesTheLogAwayOnAPhone() throws IOException {
        aLeaderReadsAndTakesTheLogAway(Screen.PHONE);
    }

    private void aLeaderReadsAndTakesTheLogAway(Screen screen) throws IOException {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("leader");
            assertThat(visit.goTo("/audit/log")).isEqualTo(200);
            visit.look("audit-log");
            assertThat(visit.goTo("/audit/log?action=directive.task.assign")).isEqualTo(200);
            visit.look("audit-log-filtered");
            visit.follow("#main table a[href^='/audit/log/']");
            visit.look("audit-entry");
            assertThat(visit.goTo("/audit/log?person=nobody")).isEqualTo(200);
            visit.look("audit-log-nothing");

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

    @Test
    void anAdministratorSeesWhoButNotWhat() {
        anAdministratorSeesWhoButNotWhat(Screen.DESK);
    }

    @Test
    @Tag("long")
    void anAdministratorSeesWhoButNotWhatOnAPhone() {
        anAdministratorSeesWhoButNotWhat(Screen.PHONE);
    }

    private void anAdministratorSeesWhoButNotWhat(Screen screen) {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("administrator");
            assertThat(visit.goTo("/audit/log?action=reporting.submission.record"))
                    .isEqualTo(200);
            visit.look("audit-log-administrator");
            assertThat(visit.page().locator("#main").innerText()).doesNotContain(".xlsx");
            assertThat(visit.goTo("/audit/log/export.jsonl")).isEqualTo(403);
        }
    }
}
