package vn.thidua.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Errand;

/**
 * Twenty criteria of one point. Everybody is settled at 0.5. An checks Bình (0.7 each) and Chi (0.5), Bình checks An (0.6) and Dung
 * (0.5); An consolidates all but itself and confirms what is settled. Everybody scores itself 0.5, Dung 1.
 */
class StatisticsControllerTests extends ScoringTestCase {

    private static final String PAGE = "/scoring/statistics";
    private static final UUID ROUND = new UUID(91, 0);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void setUpRound() {
        tables.register(
                Officers.standing(units()),
                "table.yaml",
                """
                code: MANY
                version: 1
                name: {vi: Bảng nhiều tiêu chí, en: Table of many criteria}
                signedOn: 2017-03-30
                invented: true
                periods:
                  - {code: 2017-9M, points: PROVISIONAL}
                maximum: 20
                rounding: {digits: 2, mode: HALF_UP, each: PER_LEAF}
                ranking: {by: RAW_TOTAL, style: COMPETITION}
                sections:
                  - code: I
                    name: {vi: Mục một, en: Section one}
                    maximum: 20
                    criteria:
                """
                        + IntStream.rangeClosed(1, 20)
                                .mapToObj(
                                        "      - {code: I.%1$d, name: {vi: Tiêu chí %1$d, en: Criterion %1$d}, maximum: 1, rule: {shape: DIRECT}}\n"
                                                ::formatted)
                                .collect(Collectors.joining()));
        Errand.run(
                "test",
                () -> jdbc.sql("""
                        insert into scoring.round
                               (id, period, cluster_id, table_id, head_unit_id, team_size, seed, launched_on, self_due, check_due,
                                complaint_until, launched_at, launched_by, account_id, capacity)
                        select :round, '2017-9M', cluster.id, score_table.id, :head, 1, 1, date '2017-10-01', date '2017-10-05',
                               date '2017-10-08', date '2017-10-10', now(), '', :round, ''
                          from organization.cluster, scoring.score_table
                         where cluster.code = '91'
                           and score_table.code = 'MANY'
                        """)
                        .param("round", ROUND)
                        .param("head", unit("an").id())
                        .update());
        sheet("an", "binh", "binh", "0.5", "0.6");
        sheet("binh", "an", "an", "0.5", "0.7");
        sheet("chi", "an", "an", "0.5", "0.5");
        sheet("dung", "binh", "an", "1", "0.5");
    }

    /** Puts in a settled sheet of {@code code}, with the same points for each criterion. */
    private void sheet(String code, String checker, String head, String own, String checked) {
        UUID sheet = id(code);
        Errand.run(
                "test",
                () -> jdbc.sql("""
                        insert into scoring.sheet
                               (id, round_id, unit_id, position, state, version, consolidator_id, submitted_at, returned)
                        values (:sheet, :round, :unit, 1, 'SETTLED', 9, :head, now(), '{}')
                        """)
                        .param("sheet", sheet)
                        .param("round", ROUND)
                        .param("unit", unit(code).id())
                        .param("head", unit(head).id())
                        .update());
        Errand.run(
                "test",
                () -> jdbc.sql("""
                        insert into scoring.sheet_checker (sheet_id, unit_id, checker_id, position)
                        values (:sheet, :unit, :checker, 1)
                        """)
                        .param("sheet", sheet)
                        .param("unit", unit(code).id())
                        .param("checker", unit(checker).id())
                        .update());
        points(code, "SELF", 1, own, code);
        points(code, "PEER", 2, checked, checker);
        points(code, "HEAD", 3, "0.5", head);
        points(code, "SETTLED", 4, "0.5", "");
    }

    private void points(String code, String column, int order, String points, String actingFor) {
        Errand.run(
                "test",
                () -> jdbc.sql("""
                        insert into scoring.sheet_points
                               (sheet_id, unit_id, leaf, column_name, version, written_order, points, reason, for_unit_id, written_at,
                                written_by, account_id, capacity)
                        select :sheet, :unit, 'I.' || number, :column, 1, :order, cast(:points as numeric), '', cast(:for as uuid),
                               now(), '', :account, ''
                          from generate_series(1, 20) number
                        """)
                        .param("sheet", id(code))
                        .param("unit", unit(code).id())
                        .param("column", column)
                        .param("order", order)
                        .param("points", points)
                        .param(
                                "for",
                                actingFor.isEmpty() ? null : unit(actingFor).id())
                        .param("account", new UUID(order, code.hashCode()))
                        .update());
    }

    private static UUID id(String code) {
        return new UUID(92, code.hashCode());
    }

    @Test
    void addsUpHowScorersDifferFromWhatWasSettled() {
        assertThat(get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("Thống kê chấm điểm", "không phải kết luận về ai", "9 tháng năm 2017 – Cụm số 91")
                // An as a checker: 20 × 0.2 of 40 points; Bình: 20 × 0.1 of 40.
                .contains("+4,00 trên 40 điểm tối đa = +10,0\u00a0% (40 tiêu chí)", "nâng 20, hạ 0 trong 40 tiêu chí")
                .contains("+2,00 trên 40 điểm tối đa = +5,0\u00a0% (40 tiêu chí)", "nâng 20, hạ 20 trong 40 tiêu chí")
                .contains("0,00 trên 60 điểm tối đa", "2 đơn vị, 40 tiêu chí")
                .doesNotContain("[scoring.");
    }

    @Test
    void drawsNoConclusionFromOneUnit() {
        assertThat(get(PAGE))
                .bodyText()
                .containsSubsequence(
                        "Tổng hợp",
                        "1 đơn vị, 20 tiêu chí",
                        "0,00 trên 20 điểm tối đa (20 tiêu chí)",
                        "Ít số liệu, chưa so được");
    }

    @Test
    void saysWhereTwoScoreEachOtherAboveTheirUsual() {
        assertThat(get(PAGE))
                .bodyText()
                .containsSubsequence(
                        "An và Bình",
                        "An (kiểm tra chéo) chấm Bình: +4,00 trên 20 điểm tối đa = +20,0",
                        "Thường lệ: 0,00 trên 20 điểm tối đa",
                        "Bình (kiểm tra chéo) chấm An: +2,00 trên 20 điểm tối đa = +10,0",
                        "Hai bên cùng chấm cho nhau cao hơn thường lệ.",
                        "Thường lệ: chưa có, vì chưa có tiêu chí nào của đơn vị khác được kết luận");
    }

    @Test
    void countsWhatStandsAtItsMaximum() {
        assertThat(get(PAGE))
                .bodyText()
                .containsSubsequence("theo đơn vị", "An", "0/20 = 0,0", "Dung", "20/20 = 100,0")
                .containsSubsequence("theo mục", "I Mục một", "20/80 = 25,0", "0/80 = 0,0");
    }

    @Test
    void countsNeitherUnfinishedColumnsNorSheetsThatWereNotSent() {
        Errand.run(
                "test",
                () -> jdbc.sql("update scoring.sheet set state = 'PEER_CHECKED' where id = :id")
                        .param("id", id("binh"))
                        .update());
        Errand.run(
                "test",
                () -> jdbc.sql("update scoring.sheet set state = 'SELF_SCORING', submitted_at = null where id = :id")
                        .param("id", id("dung"))
                        .update());

        assertThat(get(PAGE))
                .bodyText()
                .contains("nâng 20, hạ 0 trong 40 tiêu chí", "0,00 trên 20 điểm tối đa (20 tiêu chí)")
                .doesNotContain("+4,00", "20/20 = 100,0", ">Dung<");
    }

    @Test
    void showsOneRoundAloneAndSpeaksEnglish() {
        assertThat(mvc.get()
                        .uri(PAGE + "?round=" + ROUND)
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(signedIn(Officers.leader(units()))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "All rounds (1)",
                        "+4.00 of 40 points at most = +10.0",
                        "Both score each other above their usual.")
                .doesNotContain("[scoring.");
    }

    @Test
    void showsNothingOfARoundOfWhichAUnitIsHidden() {
        Actor partly = Officers.standing(List.of(unit("an"), unit("binh"), unit("chi")));

        assertThat(get(PAGE, partly))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có đợt chấm điểm nào để thống kê")
                .doesNotContain("điểm tối đa =");
        assertThat(get(PAGE + "?round=" + ROUND, partly)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knowsNoOtherRound() {
        assertThat(get(PAGE + "?round=" + new UUID(0, 1))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-officer", "checker", "head-officer", "administrator"})
    void turnsAwayThoseWhoAreScoredOrScore(String role) {
        Actor actor =
                new Actor(new UUID(1, 9), role, role, Officers.standing(units()).units());

        assertThat(get(PAGE, actor)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"standing-officer", "standing-body", "leader"})
    void isOpenToThoseWhoAnswerForTheWholeCluster(String role) {
        Actor actor =
                new Actor(new UUID(1, 9), role, role, Officers.standing(units()).units());

        assertThat(get(PAGE, actor)).hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return get(address, Officers.standing(units()));
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
