package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;

/** An officer makes the next version of a score table, and a new one out of Excel; nothing of it comes into force for the demonstration. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class TableJourneyTests {

    private static final String DRAFT = "/scoring/design/FORCE-BUILDING/draft";

    private static final String PASTED = """
            TT\tNội dung\tĐiểm tối đa\tCách chấm
            I\tXây dựng lực lượng\t10
            1\tKế hoạch, chương trình\t4\tchậm trừ 1 điểm
            2\tBáo cáo định kỳ\t5
            """;

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Test
    void changesATableUntilItAddsUpPreviewsItAndGivesItUp() {
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.follow("a[href='/scoring/design']");
            officer.look("table-versions");
            officer.follow("a[href='/scoring/design/FORCE-BUILDING/3']");
            officer.look("table-version");
            officer.follow("form[action$='/draft'] button");
            assertThat(page.locator("#sums .td-error").count()).isZero();

            page.locator("[name='m.0.1']").fill("3,5");
            page.waitForCondition(() -> page.locator("#sums .td-error").count() == 1);
            page.locator("form[action$='/maxima'] button[type=submit]").click();
            page.waitForCondition(() -> page.locator(".td-note.is-warn li").count() > 0);
            officer.look("table-defects");

            page.locator("[name='m.0.2']").fill("2,5");
            page.waitForCondition(() -> page.locator("#sums .td-error").count() == 0);
            page.locator("[name='m.0.2']").press("Enter");
            page.waitForCondition(() -> page.locator(".td-note.is-warn li").count() == 0);
            officer.follow("a[href*='node=0.0']");
            officer.look("table-node");
            officer.goTo(DRAFT + "/preview");
            officer.look("table-preview");
            assertThat(page.locator("tbody tr").count()).isPositive();
            officer.goTo(DRAFT);
            page.locator("form[action$='/discard'] button").click();
            page.waitForURL("**/scoring/design");
            officer.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void makesIssuesAndReadsATableOutOfExcelOnAPhoneAndInTheDark() throws IOException {
        try (Visit officer = visit("standing-officer", Screen.PHONE)) {
            Page page = officer.page();
            officer.goTo("/scoring/intake");
            page.fill("#pasted", PASTED);
            page.locator("form[method=post][action='/scoring/intake'] button[type=submit]")
                    .first()
                    .click();
            page.waitForSelector("#code");
            officer.look("table-intake");
            assertThat(page.locator(".td-note.is-warn li").count()).isEqualTo(1);

            page.setInputFiles("#file", new FilePayload("bang.xlsx", "application/octet-stream", workbook()));
            page.locator("form[method=post][action='/scoring/intake'] button[type=submit]")
                    .first()
                    .click();
            page.waitForCondition(() -> page.locator("#pasted").inputValue().contains("Điểm chuẩn"));
            page.fill("#code", "JOURNEY");
            page.fill("#vi", "Bảng điểm thử");
            page.fill("#signedOn", "2017-03-30");
            page.selectOption("#period", "");
            page.locator("button[formaction$='/drafts']").click();
            page.waitForURL("**/JOURNEY/draft");
            officer.look("table-draft");
            page.fill("#reason", "Bảng mới của cụm");
            page.fill("#word", "ban hành");
            page.locator("form[action$='/publish'] button").click();
            page.waitForURL("**/JOURNEY/1");
            officer.look("table-issued");
            officer.assertNothingWasComplainedAbout();
        }
        try (Visit reader = visit("unit-officer", Screen.DESK)) {
            Page page = reader.page();
            page.locator("form[action='/theme'] button").click();
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            page.locator("form[action='/language'] button").click();
            page.waitForCondition(() -> "en".equals(page.locator("html").getAttribute("lang")));
            reader.goTo("/scoring/design/FORCE-BUILDING/3");
            reader.look("table-version-dark");
            assertThat(page.locator("form[action$='/draft']").count()).isZero();
            reader.assertNothingWasComplainedAbout();
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            String[][] rows = {
                {"STT", "Tiêu chí", "Điểm chuẩn"},
                {"I", "Mục một", "6,5"},
                {"1", "Kế hoạch", "4"},
                {"2", "Báo cáo", "2,5"}
            };
            var sheet = workbook.createSheet("Bảng điểm");
            for (int row = 0; row < rows.length; row++) {
                var line = sheet.createRow(row);
                for (int column = 0; column < rows[row].length; column++) {
                    line.createCell(column).setCellValue(rows[row][column]);
                }
            }
            workbook.write(content);
            return content.toByteArray();
        }
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
