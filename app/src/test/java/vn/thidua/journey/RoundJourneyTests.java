package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import vn.thidua.support.TestServer;

/** A round of cluster 6, from launching it to sending it up, played by five roles with a late entry and a complaint. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class RoundJourneyTests {

    /** Draws Đắk Lắk, whose member of check teams has an account, for Kon Tum. */
    private static final String SEED = "14";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    private String round = "";

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeEverythingBack() {
        for (String table : List.of(
                "round_place",
                "round_moment",
                "sheet_evidence",
                "sheet_explanation",
                "sheet_step",
                "sheet_points",
                "sheet_checker",
                "sheet",
                "round")) {
            TestServer.execute(jdbc, "delete from scoring." + table);
        }
    }

    @Test
    void goesFromLaunchToSendingUp() {
        launch();
        scoreOneself();
        letTheOthersScore();
        check();
        consolidate();
        comeLate();
        check("1,50", "Có bổ sung nhưng vẫn chậm tiến độ");
        consolidate();
        complain();
        settle();
        adopt();
        sendUp();
        lookElsewhere();
    }

    private void launch() {
        try (Visit body = visit("standing-body", Screen.DESK)) {
            Page page = body.page();
            body.goTo("/scoring/rounds");
            body.look("rounds-none");
            choose(page);
            page.getByLabel("Kỳ báo cáo").selectOption("2017-9M");
            page.fill("#selfDue", "20/10/2017");
            page.fill("#checkDue", "18/10/2017");
            page.fill("#complaintUntil", "31/10/2017");
            page.fill("#teamSize", "1");
            page.fill("#seed", SEED);
            page.getByRole(AriaRole.BUTTON, named("Mở đợt chấm điểm")).click();
            page.waitForSelector("text=Các hạn chưa theo thứ tự");
            body.look("round-refused");
            choose(page);
            page.getByLabel("Kỳ báo cáo").selectOption("2017-9M");
            page.fill("#checkDue", "25/10/2017");
            page.getByRole(AriaRole.BUTTON, named("Mở đợt chấm điểm")).click();
            page.waitForSelector("text=0/6 đơn vị đã gửi");
            round = page.url().substring(page.url().indexOf("/scoring/rounds/"));
            body.look("round-launched");
        }
    }

    private void scoreOneself() {
        try (Visit unit = visit("unit-officer", Screen.DESK)) {
            Page page = unit.page();
            unit.goTo("/");
            unit.look("round-waiting");
            page.locator("#main a[href='" + round + "/kon-tum']").first().click();
            page.waitForSelector("[data-td-sheet]");
            Locator cells = page.locator("input[data-leaf]");
            for (int at = 0; at < cells.count(); at++) {
                cells.nth(at).fill("1,75");
                cells.nth(at).press("Enter");
            }
            page.waitForCondition(() -> page.locator("td.ok input[data-leaf]").count() == cells.count());
            unit.look("sheet-self");
            for (String leaf : List.of("II.4", "III.4")) {
                unit.goTo(round + "/kon-tum/" + leaf);
                page.setInputFiles("#proof-file", pdf());
                page.getByRole(AriaRole.BUTTON, named("Đính kèm")).click();
                page.waitForSelector("text=Rút tệp");
            }
            page.waitForSelector("text=Cũng dùng cho");
            unit.look("sheet-evidence");
            unit.goTo(round + "/kon-tum");
            press(page, "Gửi phiếu tự chấm", "Chờ kiểm tra chéo");
        }
    }

    /** The other units have no accounts in the demonstration: what they would have sent is put there. */
    private void letTheOthersScore() {
        jdbc.sql("""
                        update scoring.sheet
                           set state = 'SETTLED', submitted_at = now()
                         where unit_id <> (select id from organization.unit where code = 'kon-tum')
                        """).update();
        jdbc.sql("""
                        insert into scoring.sheet_points
                               (sheet_id, unit_id, leaf, column_name, version, written_order, points, reason, for_unit_id,
                                written_at, written_by, account_id, capacity)
                        select sheet.id, sheet.unit_id, own.leaf, 'SELF', 1, 1,
                               case when unit.code = 'binh-phuoc' then 1 else 1.75 end, '', sheet.unit_id, now(), 'Đơn vị',
                               sheet.unit_id, ''
                          from scoring.sheet
                          join organization.unit on unit.id = sheet.unit_id
                          join scoring.sheet_points own
                            on own.unit_id = (select id from organization.unit where code = 'kon-tum')
                         where unit.code <> 'kon-tum'
                        """).update();
    }

    private void check() {
        try (Visit checker = visit("checker", Screen.DESK)) {
            Page page = checker.page();
            checker.goTo(round + "/kon-tum");
            assertThat(page.locator("text=Minh chứng dùng hai nơi").count()).isEqualTo(2);
            Locator cell = page.locator("input[data-leaf='II.4']");
            cell.fill("1,25");
            cell.press("Enter");
            page.waitForSelector("text=ghi lý do ở ô bên phải");
            checker.look("sheet-reason-wanted");
            write(page, "1,25", "Hai chuyên đề mở chậm so với kế hoạch");
            checker.look("sheet-peer");
            press(page, "Kiểm tra chéo xong", "Chờ tổng hợp");
        }
    }

    private void check(String points, String reason) {
        try (Visit checker = visit("checker", Screen.DESK)) {
            checker.goTo(round + "/kon-tum");
            write(checker.page(), points, reason);
            press(checker.page(), "Kiểm tra chéo xong", "Chờ tổng hợp");
        }
    }

    private void consolidate() {
        try (Visit head = visit("head-officer", Screen.DESK)) {
            Page page = head.page();
            head.goTo(round + "/gia-lai");
            assertThat(page.locator("input[data-leaf]").count())
                    .as("the head's own sheet is not the head's to judge")
                    .isZero();
            head.goTo(round + "/kon-tum");
            press(page, "Tổng hợp xong", "Chờ giải trình");
        }
    }

    private void comeLate() {
        try (Visit unit = visit("unit-officer", Screen.DESK)) {
            Page page = unit.page();
            unit.goTo(round + "/kon-tum");
            page.waitForSelector("text=Cột của đồng chí đã chốt");
            unit.look("sheet-late");
            Locator cell = page.locator("input[data-leaf='II.4']");
            cell.fill("2");
            page.locator("[data-reason-of='II.4']").fill("Bổ sung hai chuyên đề mở trong tháng 9");
            page.locator("[data-reason-of='II.4']").press("Tab");
            page.waitForSelector("text=Sửa điểm muộn");
            unit.goTo(round);
            page.waitForSelector("text=Muộn");
            unit.look("round-moved");
        }
    }

    private void complain() {
        try (Visit unit = visit("unit-officer", Screen.PHONE)) {
            Page page = unit.page();
            unit.goTo(round + "/kon-tum");
            unit.look("sheet-consolidated");
            unit.goTo(round + "/kon-tum/II.4");
            page.fill("#explain-words", "Hai chuyên đề mở chậm do chờ tài liệu của cấp trên, có công văn kèm theo");
            page.setInputFiles("#explain-file", pdf());
            page.getByRole(AriaRole.BUTTON, named("Gửi giải trình")).click();
            page.waitForSelector("text=Chưa trả lời");
            unit.look("sheet-explained");
            unit.goTo(round + "/kon-tum");
            press(page, "Không còn ý kiến", "Chờ kết luận");
        }
    }

    private void settle() {
        try (Visit body = visit("standing-body", Screen.DESK)) {
            Page page = body.page();
            body.goTo(round + "/kon-tum");
            page.getByRole(AriaRole.BUTTON, named("Kết luận phiếu")).click();
            page.waitForSelector("text=Giải trình số 1 chưa được trả lời");
            page.fill("#answer-1", "Chấp nhận một phần: tài liệu đến ngày 15/8, kế hoạch là 01/8");
            page.getByRole(AriaRole.BUTTON, named("Trả lời")).click();
            page.waitForSelector("text=Chấp nhận một phần");
            body.goTo(round + "/kon-tum");
            write(page, "1,75", "Trừ 0,25 vì chỉ một chuyên đề chờ tài liệu");
            body.look("sheet-settling");
            press(page, "Kết luận phiếu", "Đã kết luận");
        }
    }

    private void adopt() {
        try (Visit leader = visit("leader", Screen.DESK)) {
            Page page = leader.page();
            leader.goTo("/");
            page.waitForSelector("text=Thông qua kết quả chấm điểm");
            leader.goTo(round);
            page.fill("#word", "thông qua");
            page.getByRole(AriaRole.BUTTON, named("Thông qua cả đợt")).click();
            page.waitForSelector("text=Chưa gõ đúng chữ");
            page.fill("#word", "THÔNG QUA");
            page.getByRole(AriaRole.BUTTON, named("Thông qua cả đợt")).click();
            page.waitForSelector("text=Đã thông qua ngày");
            leader.look("round-adopted");
        }
    }

    private void sendUp() {
        try (Visit body = visit("standing-body", Screen.DESK)) {
            body.goTo(round);
            body.page().getByRole(AriaRole.BUTTON, named("Đã gửi lên cấp trên")).click();
            body.page().waitForSelector("text=Đã gửi cấp trên");
            body.goTo("/scoring/boards?period=2017-9M&cluster=6");
            body.look("board-of-round");
            body.assertNothingWasComplainedAbout();
        }
    }

    private void lookElsewhere() {
        try (Visit phone = visit("leader", Screen.PHONE)) {
            phone.goTo(round);
            phone.look("round-adopted");
            phone.goTo(round + "/kon-tum");
            phone.look("sheet-adopted");
            phone.goTo("/scoring/rounds");
            phone.look("rounds");
        }
        try (Visit english = CHROMIUM.visit(port, Screen.DESK, "en-GB")) {
            english.signInAs("leader");
            english.goTo(round + "/kon-tum");
            english.look("sheet-english");
            english.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            english.look("sheet-print");
            english.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            english.page().locator("form[action^='/theme'] button").first().click();
            english.page().waitForSelector("[data-bs-theme='dark']");
            english.goTo(round + "/kon-tum");
            english.look("sheet-dark");
            english.goTo(round);
            english.look("round-dark");
        }
    }

    private static void choose(Page page) {
        String cluster = page.locator("#cluster option:has-text('Cụm 6')").getAttribute("value");
        page.locator("#cluster").selectOption(cluster);
    }

    private static void write(Page page, String points, String reason) {
        page.locator("input[data-leaf='II.4']").fill(points);
        page.locator("[data-reason-of='II.4']").fill(reason);
        page.locator("[data-reason-of='II.4']").press("Tab");
        page.waitForSelector("text=Đã lưu lúc");
    }

    private static void press(Page page, String button, String state) {
        page.getByRole(AriaRole.BUTTON, named(button)).click();
        page.waitForSelector(".td-st:has-text('" + state + "')");
    }

    private static FilePayload pdf() {
        return new FilePayload(
                "minh-chung.pdf", "application/pdf", "%PDF-1.4 seen".getBytes(StandardCharsets.US_ASCII));
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
