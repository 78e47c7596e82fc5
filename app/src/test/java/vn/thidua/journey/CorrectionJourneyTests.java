package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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
import vn.thidua.reporting.LiveFigures;

/** A figure that was approved and issued is corrected; everybody concerned sees it and does their part. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class CorrectionJourneyTests {

    private static final String REPORT = "/reporting/entry/2017-9M/kon-tum";

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private LiveFigures live;

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeEverythingBack() {
        jdbc.sql("delete from conference.issued_pack").update();
        jdbc.sql("delete from reporting.approval where period_code = '2017-9M'").update();
        jdbc.sql("delete from reporting.correction").update();
        jdbc.sql("delete from reporting.report_step where kind = 'CORRECT'").update();
        jdbc.sql("delete from reporting.cell_edit where way = 'CORRECTED'").update();
        jdbc.sql("""
                        update reporting.report
                           set submission_id = sent.id, figures = sent.figures
                          from (select distinct on (period_code, unit_id) id, period_code, unit_id, figures
                                  from reporting.submission
                                 where reason = ''
                                 order by period_code, unit_id, version desc) sent
                         where sent.period_code = report.period_code
                           and sent.unit_id = report.unit_id
                           and report.period_code = '2017-9M'
                        """).update();
        jdbc.sql("delete from reporting.submission where reason <> ''").update();
        live.forget("2017-9M");
    }

    @Test
    void goesFromTheWrongFigureToTheConfirmedApproval() {
        try (Visit leader = visit("leader", Screen.DESK)) {
            leader.goTo(REPORT);
            leader.page().getByRole(AriaRole.BUTTON, named("Phê duyệt số liệu")).click();
            leader.page().waitForSelector("text=Đã duyệt");
        }
        try (Visit officer = visit("standing-officer", Screen.DESK)) {
            Page page = officer.page();
            officer.goTo("/conference/pack/HN-2017-10");
            page.getByRole(AriaRole.BUTTON, named("Phát hành bộ tài liệu")).click();
            page.waitForSelector("text=Bộ tài liệu số 1");
            officer.look("pack-issued");

            officer.goTo(REPORT);
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Đính chính").setExact(true))
                    .click();
            Locator figure = page.locator("#BC04 input[name=figure]");
            figure.fill(String.valueOf(Integer.parseInt(figure.inputValue()) + 3));
            page.locator("#reason").fill("Đếm sót ba ngày gửi chậm trong tháng 8");
            page.getByRole(AriaRole.BUTTON, named("Xem hệ quả")).click();
            page.waitForSelector("text=Chưa có gì được ghi");
            officer.look("correction-foreseen");
            assertThat(count()).as("nothing is stored").isZero();

            page.getByRole(AriaRole.BUTTON, named("Đính chính và báo cho người liên quan"))
                    .click();
            page.waitForSelector("text=thay bản");
            officer.look("correction-made");
            assertThat(count()).isEqualTo(1);
            officer.goTo("/reporting/correction");
            officer.look("corrections");
            officer.goTo("/conference/pack/HN-2017-10");
            page.waitForSelector("text=Đã thay thế");
            officer.look("pack-superseded");
        }
        try (Visit leader = visit("leader", Screen.DESK)) {
            leader.goTo("/");
            leader.look("correction-told");
            leader.page()
                    .locator("#main a[href^='/reporting/correction/']")
                    .first()
                    .click();
            leader.page().getByRole(AriaRole.BUTTON, named("Tôi đã biết")).click();
            leader.goTo(REPORT);
            leader.look("correction-confirm");
            leader.page()
                    .getByRole(AriaRole.BUTTON, named("Xác nhận phê duyệt"))
                    .click();
            leader.page()
                    .waitForCondition(() -> leader.page()
                                    .locator("text=Xác nhận sau đính chính")
                                    .count()
                            == 0);
        }
        try (Visit phone = visit("standing-officer", Screen.PHONE)) {
            phone.goTo("/reporting/correction");
            phone.look("corrections");
            phone.page()
                    .locator("#main a[href^='/reporting/correction/']")
                    .first()
                    .click();
            phone.look("correction-made");
            phone.goTo("/reporting/correction/2017-9M/kon-tum");
            phone.look("correction-form");
        }
    }

    private long count() {
        return jdbc.sql("select count(*) from reporting.correction")
                .query(Long.class)
                .single();
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
