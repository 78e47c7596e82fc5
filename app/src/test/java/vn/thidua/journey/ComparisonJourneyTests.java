package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
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
import vn.thidua.reporting.comparison.EditedWorkbook;

/**
 * An officer takes the report home as a workbook, edits it while a colleague goes on typing, uploads it, sees where both were
 * busy, takes one figure, leaves the other, and gets the file back with its defect noted.
 */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class ComparisonJourneyTests {

    private static final String REPORT = "/reporting/entry/2015-9M/kon-tum";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void openAPeriod() {
        jdbc.sql("delete from reporting.comparison where period_code = '2015-9M'")
                .update();
        jdbc.sql("delete from reporting.approval where period_code = '2015-9M'").update();
        jdbc.sql("delete from reporting.report where period_code = '2015-9M'").update();
        jdbc.sql("delete from reporting.submission where period_code = '2015-9M'")
                .update();
        jdbc.sql("""
                        insert into reporting.period
                               (code, name_vi, name_en, year, share, due_on, form_code, form_version)
                        select '2015-9M', '9 tháng năm 2015', 'nine months of 2015', 2015, 75, date '2017-10-10',
                               form_code, form_version
                          from reporting.period
                         where code = '2017-9M'
                            on conflict (code) do nothing
                        """).update();
    }

    @Test
    void bringsAWorkbookHome() throws IOException {
        bringsAWorkbookHome(Screen.DESK);
    }

    @Test
    @Tag("long")
    void bringsAWorkbookHomeOnAPhone() throws IOException {
        bringsAWorkbookHome(Screen.PHONE);
    }

    private void bringsAWorkbookHome(Screen screen) throws IOException {
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("unit-officer");
            Page page = visit.page();
            visit.goTo(REPORT);
            write(page, "GD01", "100");
            write(page, "GD02", "40");
            Download handedOut = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, named("Tải biểu Excel")).click());
            byte[] file = Files.readAllBytes(handedOut.path());
            write(page, "GD01", "102");
            write(page, "GD02", "41");

            byte[] edited = EditedWorkbook.with(EditedWorkbook.with(file, "GD01", 101), "DT03", 5);
            visit.goTo("/reporting/comparison?period=2015-9M&unit=kon-tum");
            visit.look("comparison");
            upload(page, EditedWorkbook.with(edited, "GD03", "khoảng 40"));
            assertThat(page.locator("#main").innerText())
                    .contains("Hai bên cùng đổi: 1 ô", "Chỉ đổi trong tệp: 1 ô", "Chỉ đổi trên máy chủ: 1 ô");
            assertThat(box(page, "GD01").isChecked())
                    .as("where both were busy a person chooses")
                    .isFalse();
            assertThat(box(page, "DT03").isChecked()).isTrue();
            visit.look("comparison-conflict");

            Download notes = page.waitForDownload(() ->
                    page.getByRole(AriaRole.LINK, named("Tải tệp đã ghi lỗi")).click());
            assertThat(Files.size(notes.path())).isGreaterThan(1_000);

            box(page, "DT03").focus();
            page.keyboard().press("Space");
            box(page, "GD01").focus();
            page.keyboard().press("Space");
            page.getByRole(AriaRole.BUTTON, named("Nhận các ô đã chọn")).focus();
            page.keyboard().press("Enter");
            page.waitForURL("**" + REPORT);

            assertThat(cell(page, "GD01")).isEqualTo("101");
            assertThat(cell(page, "GD02")).as("the server's figure stays").isEqualTo("41");
            assertThat(cell(page, "DT03"))
                    .as("what was not ticked is not taken")
                    .isEmpty();
            visit.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void isAskedOnceWhereTheFiguresOfAnOwnWorkbookStand() {
        isAskedOnceWhereTheFiguresOfAnOwnWorkbookStand(Screen.DESK);
    }

    @Test
    @Tag("long")
    void isAskedOnceWhereTheFiguresOfAnOwnWorkbookStandOnAPhone() {
        isAskedOnceWhereTheFiguresOfAnOwnWorkbookStand(Screen.PHONE);
    }

    private void isAskedOnceWhereTheFiguresOfAnOwnWorkbookStand(Screen screen) {
        jdbc.sql("delete from reporting.workbook_mapping").update();
        try (Visit visit = CHROMIUM.visit(port, screen)) {
            visit.signInAs("unit-officer");
            Page page = visit.page();
            visit.goTo("/reporting/comparison?period=2015-9M&unit=kon-tum");
            upload(page, EditedWorkbook.ofAnOffice(11, 10));
            visit.look("comparison-mapping");
            page.locator("#column-1").selectOption("3");
            page.getByRole(AriaRole.BUTTON, named("Đọc theo cách này")).click();
            page.waitForSelector("text=Tệp được đọc theo cách do");
            assertThat(box(page, "DT03").isChecked()).isTrue();
            visit.look("comparison-mapped");
            visit.assertNothingWasComplainedAbout();
        }
    }

    private static void upload(Page page, byte[] file) {
        page.locator("#file")
                .setInputFiles(new FilePayload(
                        "kon-tum.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", file));
        page.getByRole(AriaRole.BUTTON, named("Đọc và đối chiếu")).click();
        page.waitForURL("**/reporting/comparison/*-*");
    }

    private static Locator box(Page page, String indicator) {
        return page.locator("input[name=cell][value^='" + indicator + "/']");
    }

    private static void write(Page page, String indicator, String figure) {
        page.locator("#" + indicator + " input[data-part=FIGURE]").fill(figure);
        page.locator("#" + indicator + " input[data-part=FIGURE]").press("Tab");
        page.waitForCondition(() -> page.locator(".td-grid td.new").count() == 0);
    }

    private static String cell(Page page, String indicator) {
        return page.locator("#" + indicator + " input[data-part=FIGURE]").inputValue();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
