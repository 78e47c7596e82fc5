package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
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

/** A unit fills in its report by keyboard, sends it, gets it back, mends it; it is accepted and approved. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class EntryJourneyTests {

    private static final String REPORT = "/reporting/entry/2015-9M/kon-tum";
    private static final String CELLS = ".td-grid input[data-indicator]";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** An older period that is still open, so that the pages of the other tests stay as they are. */
    @BeforeEach
    void openAPeriod() {
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
    void fillsInEveryFigureByKeyboardAlone() {
        try (Visit visit = visit("unit-officer")) {
            visit.goTo(REPORT);
            Page page = visit.page();
            int cells = page.locator(CELLS).count();
            assertThat(page.locator(".td-grid tbody tr[id]").count()).isEqualTo(83);
            tabTo(page, CELLS);

            for (int cell = 0; cell < figures(page); cell++) {
                page.keyboard().type(String.valueOf(cell % 7));
                page.keyboard().press("Enter");
            }
            page.waitForCondition(() -> page.locator(".td-grid td.new").count() == 0);

            assertThat(stored()).as("each figure was saved by itself").isEqualTo(figures(page));
            assertThat(cells).isGreaterThanOrEqualTo(figures(page));
            page.reload();
            assertThat(page.locator(CELLS + "[data-part=FIGURE]").nth(3).inputValue())
                    .isNotBlank();
            visit.look("entry-filled");
        }
    }

    @Test
    void takesABlockFromTheClipboardAndNamesWhatIsWrong() {
        try (Visit visit = visit("unit-officer")) {
            visit.goTo(REPORT);
            Page page = visit.page();
            String block = IntStream.rangeClosed(1, 83)
                    .mapToObj(line -> line == 2 ? "mười" : String.valueOf(line))
                    .collect(Collectors.joining("\n"));
            paste(page, CELLS, block);
            page.waitForCondition(() -> page.locator(".td-grid td.new").count() == 0);

            assertThat(stored()).isGreaterThan(50);
            assertThat(page.locator("#entry-saved").innerText()).contains("không phải là số");
            assertThat(page.locator(CELLS + "[aria-invalid]").count()).isPositive();
            visit.look("entry-pasted");
        }
    }

    @Test
    void survivesATabThatIsClosedInTheMiddleOfTyping() {
        try (Visit visit = visit("unit-officer")) {
            visit.goTo(REPORT);
            Page page = visit.page();
            page.locator(CELLS).first().focus();
            page.keyboard().type("41");
            page.close(new Page.CloseOptions().setRunBeforeUnload(false));
        }
        try (Visit again = visit("unit-officer")) {
            Page page = again.page();
            page.waitForCondition(() -> stored() == 1);
            again.goTo(REPORT);
            assertThat(page.locator(CELLS).first().inputValue()).isEqualTo("41");
        }
    }

    @Test
    void tellsTheSecondPersonInTheSameCellWhoWroteWhat() {
        try (Visit first = visit("unit-officer");
                Visit second = visit("standing-officer")) {
            first.goTo(REPORT);
            second.goTo(REPORT);
            write(first.page(), "12");
            write(second.page(), "13");

            second.page()
                    .waitForCondition(() ->
                            second.page().locator("#entry-saved").innerText().contains("vừa ghi 12"));
            second.look("entry-overtaken");

            second.page().keyboard().press("Enter");
            second.page().waitForCondition(() -> "13".equals(figure()));
        }
    }

    @Test
    void goesFromTheUnitToTheReceiverBackAndOnToTheApproval() {
        try (Visit unit = visit("unit-officer")) {
            unit.goTo(REPORT);
            write(unit.page(), "12");
            unit.page().getByRole(AriaRole.BUTTON, named("Gửi báo cáo")).click();
            unit.page().waitForSelector("text=Chờ tiếp nhận");
            unit.look("entry-sent");
        }
        try (Visit receiver = visit("standing-officer")) {
            receiver.goTo("/reporting/entry?period=2015-9M&state=mine");
            receiver.look("reports-waiting");
            receiver.goTo(REPORT);
            receiver.page().locator("#indicator-1").selectOption("LD01");
            receiver.page().locator("#words-1").fill("Đối chiếu sổ theo dõi");
            receiver.look("entry-receive");
            receiver.page().getByRole(AriaRole.BUTTON, named("Trả lại báo cáo")).click();
            receiver.page().waitForSelector("text=Trả lại: 1 nội dung");
        }
        try (Visit unit = visit("unit-officer")) {
            unit.goTo(REPORT);
            assertThat(unit.page().locator(CELLS).count())
                    .as("only the cell that was returned is open")
                    .isLessThanOrEqualTo(2);
            unit.look("entry-returned");
            write(unit.page(), "14");
            unit.page().waitForCondition(() -> "14".equals(figure()));
            unit.page().getByRole(AriaRole.BUTTON, named("Gửi báo cáo")).click();
            unit.page().waitForSelector("text=Chờ tiếp nhận");
        }
        try (Visit receiver = visit("standing-officer")) {
            receiver.goTo(REPORT);
            receiver.page().getByRole(AriaRole.BUTTON, named("Tiếp nhận")).click();
            receiver.page().waitForSelector("text=Đã tiếp nhận, chờ duyệt");
        }
        try (Visit leader = visit("leader")) {
            leader.goTo(REPORT);
            leader.page().getByRole(AriaRole.BUTTON, named("Phê duyệt số liệu")).click();
            leader.page().waitForSelector("text=Đã duyệt");
            leader.look("entry-approved");
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void write(Page page, String figure) {
        Locator cell = page.locator(CELLS).first();
        cell.focus();
        cell.fill(figure);
        cell.press("Tab");
        page.waitForCondition(() -> page.locator(".td-grid td.new").count() == 0);
        cell.focus();
    }

    /** Pastes as a keyboard does, with what another program put on the clipboard. */
    private static void paste(Page page, String selector, String block) {
        page.locator(selector).first().focus();
        page.evaluate("""
                block => {
                  const data = new DataTransfer();
                  data.setData('text/plain', block);
                  document.activeElement.dispatchEvent(
                    new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }""", block);
    }

    private static void tabTo(Page page, String selector) {
        for (int step = 0; step < 80; step++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
        }
        throw new AssertionError("the grid cannot be reached by Tab");
    }

    private static int figures(Page page) {
        return page.locator(CELLS + "[data-part=FIGURE]").count();
    }

    private int stored() {
        return jdbc.sql("""
                        select coalesce(sum(cardinality(array_remove(figures, null))), 0)
                          from reporting.report
                         where period_code = '2015-9M'
                        """).query(Integer.class).single();
    }

    private String figure() {
        return String.valueOf(jdbc.sql("select figures[1] from reporting.report where period_code = '2015-9M'")
                .query(Long.class)
                .list()
                .getFirst());
    }

    private Visit visit(String role) {
        Visit visit = CHROMIUM.visit(port, Screen.DESK);
        visit.signInAs(role);
        return visit;
    }
}
