package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
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

/** The next version of a form is drafted, changed, compared and published; then a unit that is not asked for all of it fills it in. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class DesignerJourneyTests {

    private static final String FORM = "/reporting/forms/force-building";
    private static final String REPORT = "/reporting/entry/2014-9M/kon-tum";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** The other tests find the forms and periods that they know. */
    @AfterEach
    void takeBack() {
        for (String table : new String[] {"reporting.report", "reporting.submission"}) {
            jdbc.sql("delete from " + table + " where period_code = '2014-9M'").update();
        }
        jdbc.sql("delete from reporting.period where code = '2014-9M'").update();
        jdbc.sql("delete from reporting.form_draft").update();
        jdbc.sql("delete from reporting.form where code = 'force-building' and version = 2")
                .update();
    }

    @Test
    void draftsChangesComparesAndPublishes() throws IOException {
        try (Visit visit = visit("standing-officer", Screen.DESK)) {
            Page page = draft(visit);

            page.locator("#changed").selectOption("5");
            page.locator("#to").selectOption("4");
            page.locator("#newTab").fill("Biểu 4a");
            send(page, "/sheets/change");
            assertThat(page.locator("#sheet-4").innerText()).contains("Biểu 4a");

            page.locator("#left").selectOption("KL02");
            page.locator("#units").fill("kon-tum, chua-co");
            send(page, "/exemptions");
            assertThat(page.locator("section:has(#differences)").innerText())
                    .contains("KL02", "không hỏi chua-co, kon-tum", "vẫn lưu", "không tính");
            assertThat(page.locator("main").innerText()).contains("không có đơn vị nào mang mã này");

            Path text = visit.download("a[href$='/draft/text']");
            String yaml = Files.readString(text);
            assertThat(yaml).contains("notAsked:", "\"chua-co\"");
            page.locator("#definition").fill(yaml.replace(", \"chua-co\"", ""));
            send(page, "/draft/text");
            assertThat(page.locator("section:has(#differences)").innerText())
                    .contains("không hỏi kon-tum")
                    .doesNotContain("chua-co");
            visit.look("designer-draft");

            send(page, "/publish");
            visit.goTo(FORM + "/2");
            assertThat(page.locator("main").innerText()).contains("Không hỏi: kon-tum");
            visit.look("designer-version");
            visit.assertNothingWasComplainedAbout();
        }
    }

    @Test
    void aUnitSeesWhatItIsNotAskedForAndPassesOverIt() {
        aUnitSeesWhatItIsNotAskedForAndPassesOverIt(Screen.DESK);
    }

    @Test
    @Tag("long")
    void aUnitSeesWhatItIsNotAskedForAndPassesOverItOnAPhone() {
        aUnitSeesWhatItIsNotAskedForAndPassesOverIt(Screen.PHONE);
    }

    private void aUnitSeesWhatItIsNotAskedForAndPassesOverIt(Screen screen) {
        publishAndOpen();
        try (Visit visit = visit("standing-officer", screen)) {
            visit.goTo(REPORT);
            Page page = visit.page();
            assertThat(page.locator("td[data-td-off]").count()).isPositive();
            assertThat(page.locator("tr#CS03 td[data-td-off] input").count()).isZero();

            page.locator("tr#CS02 input").first().focus();
            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.dataset.indicator"))
                    .as("the keyboard goes on where the unit is asked again")
                    .isEqualTo("CS04");

            page.locator("tr#CS02 input").first().focus();
            page.evaluate("""
                    () => {
                      const data = new DataTransfer();
                      data.setData('text/plain', '7\\n8\\n9');
                      document.activeElement.dispatchEvent(
                        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                    }""");
            page.waitForCondition(() -> page.locator("#entry-saved").innerText().contains("Bỏ qua 1 ô không hỏi"));
            assertThat(page.locator("tr#CS04 input").first().inputValue()).isEqualTo("9");
            visit.look("entry-not-asked");

            visit.goTo("/reporting/consolidation/levels?period=2014-9M&unit=kon-tum");
            visit.look("levels-not-asked");
            visit.goTo("/reporting/consolidation?period=2014-9M");
            visit.look("consolidation-not-asked");
            visit.goTo("/reporting/completeness?period=2014-9M");
            visit.look("completeness-not-asked");
            visit.assertNothingWasComplainedAbout();
        }
    }

    private void publishAndOpen() {
        try (Visit visit = visit("standing-officer", Screen.PHONE)) {
            Page page = draft(visit);
            String yaml = page.locator("#definition").inputValue();
            page.locator("#definition").fill(yaml + """
                    notAsked:
                      - units: [kon-tum]
                        groups: [KL]
                        indicators: [CS03]
                    """);
            send(page, "/draft/text");
            visit.look("designer-draft");
            send(page, "/publish");
        }
        jdbc.sql("""
                        insert into reporting.period
                               (code, name_vi, name_en, year, share, due_on, form_code, form_version)
                        select '2014-9M', '9 tháng năm 2014', 'nine months of 2014', 2014, 75, date '2017-10-10',
                               form_code, 2
                          from reporting.period
                         where code = '2017-9M'
                        """).update();
    }

    private static Page draft(Visit visit) {
        visit.goTo(FORM + "/1");
        Page page = visit.page();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Soạn phiên bản tiếp theo"))
                .click();
        page.waitForURL("**/draft");
        return page;
    }

    /** Presses the button of the form that goes to {@code address}, and waits for the page after it. */
    private static void send(Page page, String address) {
        page.waitForResponse(
                answer -> answer.ok() && answer.url().contains("/reporting/forms"),
                () -> page.locator("form[action$='" + address + "'] button").click());
        page.waitForLoadState();
    }

    private Visit visit(String role, Screen screen) {
        Visit visit = CHROMIUM.visit(port, screen);
        visit.signInAs(role);
        return visit;
    }
}
