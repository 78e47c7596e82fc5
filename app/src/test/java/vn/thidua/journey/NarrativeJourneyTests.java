package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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

/** A unit writes the text of its report; two people meet in it; the texts of a cluster are put together. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class NarrativeJourneyTests {

    private static final String TEXTS = "/reporting/narrative/texts/2017-9M/kon-tum";
    private static final String CLUSTER = "/reporting/narrative/assembly/2017-9M/cluster:6/results";
    private static final String FIELD = "#results-text";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeEverythingBack() {
        jdbc.sql("delete from reporting.narrative_assembly").update();
        state("ACCEPTED");
        jdbc.sql("""
                        update reporting.narrative_text
                           set paragraphs = sent.paragraphs, version = 1
                          from reporting.report
                          join reporting.narrative_sent sent on sent.submission_id = report.submission_id
                         where report.id = narrative_text.report_id
                           and sent.part = narrative_text.part
                        """).update();
    }

    @Test
    void keepsWhatAUnitWritesAndTellsTheSecondWriter() {
        state("DRAFT");
        try (Visit unit = visit("unit-officer", Screen.DESK);
                Visit officer = visit("standing-officer", Screen.DESK)) {
            unit.goTo("/reporting/entry/2017-9M/kon-tum");
            unit.follow("a[href='" + TEXTS + "']");
            unit.look("narrative-texts");
            officer.goTo(TEXTS);

            unit.page()
                    .waitForResponse(
                            "**/results/autosave",
                            () -> unit.page()
                                    .locator(FIELD)
                                    .fill("Đơn vị viết lại đoạn này.\n\nVà thêm một đoạn <b>thuần chữ</b>."));
            unit.page().waitForSelector("#results-text ~ * [data-saved-shown]:has-text('Đã lưu')");
            assertThat(unit.page().locator("#results-count").innerText()).startsWith("59/4.000");

            officer.page().locator(FIELD).fill("Người khác viết.");
            officer.page().waitForSelector("[data-other]:visible");
            officer.look("narrative-overtaken");
            assertThat(officer.page().locator("[data-other-text]").first().innerText())
                    .contains("Đơn vị viết lại đoạn này.");
            officer.page().locator("[data-take-theirs]:visible").first().click();
            assertThat(officer.page().locator(FIELD).inputValue()).contains("<b>thuần chữ</b>");
            unit.goTo(TEXTS);
            assertThat(unit.page().locator(FIELD).inputValue()).contains("Và thêm một đoạn");
        }
        try (Visit phone = CHROMIUM.visit(port, Screen.PHONE, "en-GB")) {
            phone.signInAs("unit-officer");
            phone.goTo(TEXTS);
            phone.look("narrative-texts");
            phone.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void putsTheTextsOfAClusterTogether() throws IOException {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.goTo("/reporting/narrative?period=2017-9M");
            officer.look("narrative-list");
            officer.follow("a[href='" + CLUSTER + "']");
            officer.look("narrative-sources");

            page.locator("input[name=pick]").nth(0).check();
            page.locator("input[name=pick]").nth(2).check();
            page.getByRole(AriaRole.BUTTON, named("Lấy các đoạn đã chọn")).click();
            page.waitForSelector("#words-2");
            page.locator("#words-1").fill("Đoạn này đã được biên tập cho gọn.");
            page.locator("#words-0").fill("Nhìn chung các đơn vị làm tốt việc được giao.");
            page.locator("#assembly").getByRole(AriaRole.BUTTON).last().click();
            page.waitForSelector("#words-3");
            officer.look("narrative-assembly");
            assertThat(page.content()).contains("sửa từ Gia Lai, bản 1");

            Path file = officer.download("a[href$='marks=true']");
            Files.createDirectories(Path.of("target", "screenshots"));
            Files.copy(
                    file,
                    Path.of("target", "screenshots", "narrative-marked.docx"),
                    StandardCopyOption.REPLACE_EXISTING);
            officer.assertNothingWasComplainedAbout();
        }
        try (Visit phone = visit("leader", Screen.PHONE)) {
            phone.goTo(CLUSTER);
            phone.look("narrative-assembly");
        }
        try (Visit english = CHROMIUM.visit(port, Screen.PHONE, "en-GB")) {
            english.signInAs("standing-officer");
            english.goTo(CLUSTER);
            english.look("narrative-assembly-english");
        }
    }

    private void state(String state) {
        jdbc.sql("""
                        update reporting.report
                           set state = :state
                          from organization.unit
                         where unit.id = report.unit_id
                           and unit.code = 'kon-tum'
                           and report.period_code = '2017-9M'
                        """).param("state", state).update();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
