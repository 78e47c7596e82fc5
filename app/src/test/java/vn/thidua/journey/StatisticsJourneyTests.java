package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.command.DemoInstallation;
import vn.thidua.journey.Chromium.Screen;
import vn.thidua.support.TestServer;

/** An officer asks why a unit has its place, how scorers score, and how the ranking looks from other starts. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@Import(DemoInstallation.class)
final class StatisticsJourneyTests {

    @RegisterExtension
    private static final Chromium CHROMIUM = new Chromium();

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    /** The other tests find the installation as it was. */
    @AfterEach
    void takeTheRoundBack() {
        for (String table : List.of("sheet_points", "sheet_checker", "sheet", "round")) {
            TestServer.execute(jdbc, "delete from scoring." + table);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void readsHowScorersScore(Screen screen) {
        putARoundOnRecord();
        try (Visit body = CHROMIUM.visit(port, screen, screen == Screen.DESK ? "vi-VN" : "en-GB")) {
            body.signInAs("standing-body");
            Page page = body.page();
            body.goTo("/scoring/statistics");
            body.look("scorer-statistics-filled");
            assertThat(page.locator("#main").innerText()).containsPattern("= .\\d+[.,]\\d");
            body.follow("#main a[href='/scoring/statistics/start']");
            body.look("fair-start-unchosen");
            body.assertNothingWasComplainedAbout();
        }
    }

    /** Cluster 6, settled: Lâm Đồng checked all others, Đắk Lắk checked Lâm Đồng, Gia Lai consolidated all but itself. */
    private void putARoundOnRecord() {
        jdbc.sql("""
                        insert into scoring.round
                               (id, period, cluster_id, table_id, team_size, seed, launched_on, self_due, check_due,
                                complaint_until, launched_at, launched_by, account_id, capacity)
                        select gen_random_uuid(), '2017-9M', member.cluster_id, score_table.id, 1, 1, date '2017-10-01',
                               date '2017-10-05', date '2017-10-08', date '2017-10-10', now(), '', score_table.id, ''
                          from organization.cluster_member member
                          join organization.unit on unit.id = member.unit_id
                         cross join (select id from scoring.score_table order by version desc limit 1) score_table
                         where unit.code = 'gia-lai'
                         limit 1
                        """).update();
        jdbc.sql("""
                        insert into scoring.sheet
                               (id, round_id, unit_id, position, state, version, consolidator_id, submitted_at, returned)
                        select gen_random_uuid(), round.id, unit.id, row_number() over (order by unit.code), 'SETTLED', 9, head.id,
                               now(), '{}'
                          from scoring.round, organization.unit
                          join organization.unit head
                            on head.code = case unit.code when 'gia-lai' then 'dak-lak' else 'gia-lai' end
                         where unit.code in ('gia-lai', 'dak-lak', 'lam-dong', 'kon-tum', 'dak-nong', 'binh-phuoc')
                        """).update();
        jdbc.sql("""
                        insert into scoring.sheet_checker (sheet_id, unit_id, checker_id, position)
                        select sheet.id, sheet.unit_id, checker.id, 1
                          from scoring.sheet
                          join organization.unit on unit.id = sheet.unit_id
                          join organization.unit checker
                            on checker.code = case unit.code when 'lam-dong' then 'dak-lak' else 'lam-dong' end
                        """).update();
        jdbc.sql("""
                        insert into scoring.sheet_points
                               (sheet_id, unit_id, leaf, column_name, version, written_order, points, reason, for_unit_id, written_at,
                                written_by, account_id, capacity)
                        select sheet.id, sheet.unit_id, leaf, step.name, 1, step.number, step.points, '',
                               case step.name when 'SELF' then sheet.unit_id
                                              when 'PEER' then checker.checker_id
                                              when 'HEAD' then sheet.consolidator_id end,
                               now(), '', cast(lpad(step.number::text, 32, '0') as uuid), ''
                          from scoring.sheet
                          join scoring.sheet_checker checker on checker.sheet_id = sheet.id
                         cross join unnest(array['II.4', 'III.4', 'V.3', 'VI.3']) leaf
                         cross join (values ('SELF', 1, 2.0), ('PEER', 2, 1.75), ('HEAD', 3, 1.5), ('SETTLED', 4, 1.5))
                                    step (name, number, points)
                        """).update();
    }

    @ParameterizedTest
    @EnumSource(names = {"DESK", "PHONE"})
    void asksWhyAPlaceAndLooksFromOtherStarts(Screen screen) {
        try (Visit officer = CHROMIUM.visit(port, screen)) {
            officer.signInAs("standing-officer");
            Page page = officer.page();
            officer.goTo("/scoring/boards");
            page.locator("#main a.td-figbtn[href*='why?'][href$='unit=gia-lai']")
                    .click();
            page.locator("#panel .td-sum").waitFor();
            officer.look("why-place");
            assertThat(page.locator("#panel .td-sum").innerText()).contains("÷", "−", "(hạng 1)", "(hạng 3)");
            assertThat(page.url()).contains("unit=gia-lai").doesNotContain("leaf");

            officer.goTo("/scoring/statistics");
            officer.look("scorer-statistics");
            officer.goTo("/scoring/statistics/start?heads=TC01");
            officer.look("fair-start");
            assertThat(page.locator("#main tbody tr").count()).isEqualTo(6);
            assertThat(page.locator("#main td.td-up").count()).isPositive();

            page.locator("form[action='/theme'] button").click();
            page.waitForCondition(() -> "dark".equals(page.locator("html").getAttribute("data-bs-theme")));
            officer.goTo("/scoring/statistics/start?heads=TC01");
            officer.look("fair-start-dark");
            officer.assertNothingWasComplainedAbout();
        }
    }
}
