package vn.thidua.reporting.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.resumed;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.thidua.command.DemoInstallation;
import vn.thidua.identity.login.Entrance;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.LiveFigures;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.shared.Scope;

/** A figure that was approved, scored, ranked and issued is corrected, with a real mail server to tell of it. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(DemoInstallation.class)
class CorrectionControllerTests {

    @RegisterExtension
    static final GreenMailExtension MAIL =
            new GreenMailExtension(ServerSetupTest.SMTP.dynamicPort()).withPerMethodLifecycle(false);

    private static final String OFFICER = "can-bo-cum";
    private static final String LEADER = "lanh-dao";
    private static final String UNIT = "can-bo-don-vi";
    private static final String FORM = "/reporting/correction/2017-9M/kon-tum";
    private static final String REPORT = "/reporting/entry/2017-9M/kon-tum";
    private static final String PACK = "/conference/pack/HN-2017-10";
    private static final String WHY = "Đếm sót ba báo cáo gửi muộn";

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry registry) {
        registry.add("spring.mail.host", () -> "127.0.0.1");
        registry.add("spring.mail.port", () -> MAIL.getSmtp().getPort());
        registry.add("thidua.mail-from", () -> "thidua@example.vn");
    }

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private Entrance entrance;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private LiveFigures live;

    @Autowired
    private UnitDirectory units;

    /** Late reports: each costs 0.25 of 3 points. */
    private BigDecimal late = BigDecimal.ZERO;

    @BeforeEach
    void approveAndIssue() {
        jdbc.sql("update identity.account set email = username || '@example.vn'")
                .update();
        takeCorrectionsBack();
        jdbc.sql("delete from reporting.approval").update();
        jdbc.sql("delete from conference.issued_pack").update();
        late = figure();
        assertThat(post(LEADER, REPORT + "/approval", Map.of())).hasRedirectedUrl(REPORT);
        assertThat(post(
                        OFFICER,
                        PACK + "/issued",
                        Map.of("key", UUID.randomUUID().toString())))
                .hasStatus3xxRedirection();
    }

    private void takeCorrectionsBack() {
        jdbc.sql("delete from reporting.correction").update();
        jdbc.sql("delete from reporting.report_step where kind = 'CORRECT'").update();
        jdbc.sql("""
                        update reporting.report
                           set submission_id = sent.id, figures = sent.figures
                          from (select distinct on (period_code, unit_id) id, period_code, unit_id, figures
                                  from reporting.submission
                                 where reason = ''
                                 order by period_code, unit_id, version desc) sent
                         where sent.period_code = report.period_code
                           and sent.unit_id = report.unit_id
                        """).update();
        jdbc.sql("delete from reporting.submission where reason <> ''").update();
        live.forget("2017-9M");
    }

    @Test
    void needsAReasonAndAnotherFigure() {
        assertThat(post(OFFICER, FORM, wish(late.add(BigDecimal.ONE), " ", UUID.randomUUID())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đính chính phải ghi lý do");
        assertThat(post(OFFICER, FORM, wish(late, WHY, UUID.randomUUID())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không số nào khác");
        assertThat(figure()).isEqualByComparingTo(late);
    }

    @Test
    void foretellsEverythingAndChangesNothing() {
        long before = submissions();

        assertThat(post(OFFICER, FORM + "/trial", wish(late.add(new BigDecimal(3)), WHY, UUID.randomUUID())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Chưa có gì được ghi",
                        "Số tổng hợp đổi theo",
                        "Phê duyệt phải xác nhận lại (1)",
                        "Điểm đổi theo (1)",
                        "Tài liệu đã phát hành bị thay thế",
                        "Trang hiển thị số mới");

        assertThat(submissions()).isEqualTo(before);
        assertThat(figure()).isEqualByComparingTo(late);
        assertThat(states()).containsOnly("in force");
        assertThat(count("reporting.correction")).isZero();
        assertThat(count("reporting.correction_notice")).isZero();
        assertThat(mvc.get().uri(REPORT).with(as(OFFICER))).bodyText().doesNotContain("đã đính chính sau đó");
    }

    @Test
    void listsEverythingThatRestsOnTheFigureBeforeAndAfter() {
        correct(UUID.randomUUID());

        assertThat(consequences("FIGURE"))
                .as("three more at every level, and the sum by hand")
                .isNotEmpty()
                .allSatisfy(pair -> assertThat(new BigDecimal(pair.getLast()).subtract(new BigDecimal(pair.getFirst())))
                        .isEqualByComparingTo("3"));
        assertThat(consequences("SCORE"))
                .as("three late reports cost 3 × 0,25 points")
                .singleElement()
                .satisfies(pair -> assertThat(new BigDecimal(pair.getFirst()).subtract(new BigDecimal(pair.getLast())))
                        .isEqualByComparingTo("0.75"));
        assertThat(consequences("APPROVAL"))
                .singleElement()
                .satisfies(pair -> assertThat(pair.getFirst()).isEqualTo("in-force"));
        assertThat(consequences("DOCUMENT")).hasSizeGreaterThan(5).containsOnly(List.of("in-force", "superseded"));
        assertThat(consequences("PAGE")).as("the score board and the brief").hasSize(2);
    }

    @Test
    void keepsTheOldPackAndMarksItAsSuperseded() throws Exception {
        byte[] issued = paper(1);
        correct(UUID.randomUUID());

        assertThat(paper(1)).as("not a byte of it has changed").isEqualTo(issued);
        assertThat(states()).containsExactly("superseded");
        assertThat(mvc.get().uri(PACK).with(as(OFFICER)))
                .bodyText()
                .contains("Đã thay thế", WHY, "/reporting/correction/");

        post(OFFICER, PACK + "/issued", Map.of("key", UUID.randomUUID().toString()));

        assertThat(states()).containsExactly("superseded", "in force");
        assertThat(paper(2)).as("the new one has the new figures").isNotEqualTo(issued);
    }

    @Test
    void tellsTheOwnersOnTheHomePageAndByMail() throws FolderException {
        MAIL.purgeEmailFromAllMailboxes();
        String correction = correct(UUID.randomUUID());

        for (String told : List.of(LEADER, UNIT)) {
            assertThat(mvc.get().uri("/").with(as(told))).bodyText().contains("Đính chính liên quan tới đồng chí", WHY);
        }
        assertThat(mvc.get().uri("/").with(as(OFFICER))).bodyText().doesNotContain("Đính chính liên quan");
        Awaitility.await().until(() -> MAIL.getReceivedMessages().length >= 2);
        assertThat(MAIL.getReceivedMessages())
                .anySatisfy(mail -> assertThat(mail.getAllRecipients())
                        .extracting(Object::toString)
                        .containsExactly(UNIT + "@example.vn"))
                .allSatisfy(
                        mail -> assertThat(GreenMailUtil.getWholeMessage(mail)).contains("/reporting/correction/"));

        post(UNIT, correction + "/noted", Map.of());
        assertThat(mvc.get().uri("/").with(as(UNIT))).bodyText().doesNotContain("Đính chính liên quan tới đồng chí");
    }

    @Test
    void showsAReaderOnlyWhatLiesInTheReadersUnits() {
        String correction = correct(UUID.randomUUID());

        assertThat(mvc.get().uri(correction).with(as(UNIT)))
                .hasStatusOk()
                .bodyText()
                .contains(WHY, "ngoài phạm vi của đồng chí")
                .doesNotContain("Toàn bộ đơn vị");
        assertThat(mvc.get().uri(correction).with(as(OFFICER))).bodyText().contains("Toàn bộ đơn vị");
    }

    @Test
    void leavesTheApprovalToBeConfirmedByWhoeverMay() {
        correct(UUID.randomUUID());

        assertThat(mvc.get().uri(REPORT).with(as(LEADER)))
                .bodyText()
                .contains("Xác nhận phê duyệt", "đã đính chính sau đó");
        assertThat(post(OFFICER, REPORT + "/approval/confirmation", Map.of())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(LEADER, REPORT + "/approval/confirmation", Map.of())).hasRedirectedUrl(REPORT);
        assertThat(post(LEADER, REPORT + "/approval/confirmation", Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không có đính chính nào chờ xác nhận");
    }

    @Test
    void doesNothingTwiceAndTellsTheSecondWhoWasFirst() {
        UUID key = UUID.randomUUID();
        Map<String, String> wish = wish(late.add(new BigDecimal(3)), WHY, key);
        String first = String.valueOf(post(OFFICER, FORM, wish).getResponse().getRedirectedUrl());
        long after = submissions();

        assertThat(post(OFFICER, FORM, wish)).hasRedirectedUrl(first);
        assertThat(submissions()).isEqualTo(after);
        Map<String, String> stale = new HashMap<>(wish);
        stale.put("key", UUID.randomUUID().toString());
        assertThat(post(OFFICER, FORM, stale))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("đã xử lý báo cáo này lúc");
        assertThat(submissions()).isEqualTo(after);
    }

    @Test
    void isNotForTheUnitNorForWhoApproves() {
        Map<String, String> wish = wish(late.add(BigDecimal.ONE), WHY, UUID.randomUUID());
        assertThat(post(UNIT, FORM, wish)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(post(LEADER, FORM, wish)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private String correct(UUID key) {
        MvcTestResult answer = post(OFFICER, FORM, wish(late.add(new BigDecimal(3)), WHY, key));
        assertThat(answer).hasRedirectedUrl("/reporting/correction/" + key);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private Map<String, String> wish(BigDecimal figure, String reason, UUID key) {
        return Map.of(
                "version", jdbc.sql("""
                                select report.version::text
                                  from reporting.report
                                  join organization.unit on unit.id = report.unit_id
                                 where period_code = '2017-9M'
                                   and unit.code = 'kon-tum'
                                """).query(String.class).single(),
                "key", key.toString(),
                "indicator", "BC04",
                "figure", figure.toPlainString(),
                "reason", reason);
    }

    private BigDecimal figure() {
        return reported.unitFigures(
                        new Scope(Set.of(units.find("kon-tum").orElseThrow().id())), "2017-9M")
                .getFirst()
                .figures()
                .getOrDefault("BC04", BigDecimal.ZERO);
    }

    private long submissions() {
        return count("reporting.submission");
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private List<String> states() {
        return List.copyOf(jdbc.sql("""
                        select case when superseded_at is null then 'in force' else 'superseded' end
                          from conference.issued_pack
                         order by number
                        """).query(String.class).list());
    }

    private List<List<String>> consequences(String kind) {
        return jdbc.sql("""
                        select before, after
                          from reporting.correction_consequence
                         where kind = :kind
                         order by position
                        """)
                .param("kind", kind)
                .query((row, number) -> List.of(row.getString("before"), row.getString("after")))
                .list();
    }

    private byte[] paper(int number) throws Exception {
        return mvc.get()
                .uri(PACK + "/issued/" + number + "/phu-luc.xlsx")
                .with(as(OFFICER))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    private MvcTestResult post(String account, String address, Map<String, String> parameters) {
        var request = mvc.post().uri(address).with(csrf()).with(as(account));
        parameters.forEach(request::param);
        return request.exchange();
    }

    private RequestPostProcessor as(String account) {
        return resumed(
                entrance,
                jdbc.sql("select id from identity.account where username = :name")
                        .param("name", account)
                        .query(UUID.class)
                        .single());
    }
}
