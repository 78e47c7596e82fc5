package vn.thidua.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.CellService;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.Objection;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.ReportService;
import vn.thidua.reporting.report.SubmitOutcome;
import vn.thidua.reporting.report.SubmitService;
import vn.thidua.reporting.report.Way;
import vn.thidua.reporting.submission.Submission;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class AssemblyControllerTests {

    private static final AssemblyAddress CLUSTER = new AssemblyAddress(SampleReview.NOW, "cluster:6", "results");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private TextService texts;

    @Autowired
    private CellService cells;

    @Autowired
    private SubmitService sending;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportLookup lookup;

    @Autowired
    private AssemblyRepository assemblies;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("delete from reporting.submission").update();
        jdbc.sql("update organization.unit_state set parent_id = null").update();
    }

    /** Other tests of this installation take submissions away, and have no unit below another. */
    @AfterEach
    void clear() {
        jdbc.sql("delete from reporting.narrative_assembly").update();
        jdbc.sql("update organization.unit_state set parent_id = null").update();
    }

    @Test
    void showsWhoWroteAndWhoDidNot() {
        send("kon-tum", 0, "Một\n\nHai");
        send("gia-lai", 0, "");

        assertThat(get(cast.receiver(), CLUSTER.href()))
                .hasStatusOk()
                .bodyText()
                .contains("1/6 đơn vị đã viết", "Kon Tum", "Bản 1", "Chưa duyệt", "Một", "Hai")
                .contains("Đã gửi nhưng không viết phần này (1): Gia Lai")
                .contains("Chưa gửi báo cáo (4): Đắk Lắk, Đắk Nông, Lâm Đồng, Bình Phước");
    }

    @Test
    void takesParagraphsWithTheirSourcesAndKeepsThemWhileEditing() {
        Submission konTum = send("kon-tum", 0, "Một\n\nHai");
        Submission giaLai = send("gia-lai", 0, "Ba");

        take(0, konTum.id() + ":2", giaLai.id().toString());
        assertThat(words()).containsExactly("Hai", "Ba");
        assertThat(edit(cast.receiver(), 1, "1", "2", "Hai, đã sửa", "2", "1", "Ba", "0", "9", "Tự viết"))
                .hasStatus3xxRedirection();

        assertThat(words()).containsExactly("Ba", "Hai, đã sửa", "Tự viết");
        assertThat(stored().paragraphs())
                .extracting(paragraph -> paragraph.source().map(Source::words).orElse("–"))
                .containsExactly("Ba", "Hai", "–");
        assertThat(get(cast.receiver(), CLUSTER.href()))
                .bodyText()
                .contains("sửa từ Kon Tum, bản 1", "Tự viết", "Đã lấy");
    }

    @Test
    void tellsTheSecondPersonWhoWasFasterAndLosesNothing() {
        Submission konTum = send("kon-tum", 0, "Một");
        take(0, konTum.id().toString());

        assertThat(edit(cast.secondReceiver(), 0, "0", "1", "Của người thứ hai"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Cán bộ thường trực đã thay đổi", "Của người thứ hai", "Một");
        assertThat(words()).containsExactly("Một");
    }

    @Test
    void marksWhatRestsOnAnOlderVersionUntilAPersonDecides() {
        Submission first = send("kon-tum", 0, "Một\n\nHai\n\nBa");
        take(0, first.id().toString());
        giveBack("kon-tum");
        send("kon-tum", 1, "Một\n\nHai, viết lại\n\nBa, viết lại");

        assertThat(get(cast.receiver(), CLUSTER.href()))
                .bodyText()
                .contains("Nguồn đã thay đổi (2)", "Kon Tum, bản 1 đã có bản 2", "Hai, viết lại");
        settle(1, 2, "accept");
        settle(2, 3, "keep");

        assertThat(words()).containsExactly("Một", "Hai, viết lại", "Ba");
        assertThat(get(cast.receiver(), CLUSTER.href())).bodyText().doesNotContain("Nguồn đã thay đổi");
        assertThat(stored().paragraphs().getFirst().source())
                .as("what says the same still names where it was taken")
                .map(Source::submission)
                .contains(first.id());
    }

    @Test
    void refusesWhatLeavesAParagraphOutOrEmpty() {
        Submission konTum = send("kon-tum", 0, "Một\n\nHai");
        take(0, konTum.id().toString());

        assertThat(edit(cast.receiver(), 1, "1", "1", "Chỉ đoạn một")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(edit(cast.receiver(), 1, "1", "1", "Một", "2", "2", " "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đoạn 2 để trống");
        assertThat(post(cast.receiver(), CLUSTER.href() + "/take", "version", "1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(cast.receiver(), CLUSTER.href() + "/take", "version", "1", "pick", UUID.randomUUID() + ":1"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(words()).containsExactly("Một", "Hai");
    }

    @Test
    void isForThoseWhoSeeAllItsUnits() {
        assertThat(get(cast.filler("kon-tum"), CLUSTER.href())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(cast.leader(), CLUSTER.href())).hasStatusOk();
        assertThat(post(cast.leader(), CLUSTER.href() + "/take", "version", "0"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(cast.filler("kon-tum"), "/reporting/narrative"))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có gì để tổng hợp");
    }

    @Test
    void becomesTheTextOfTheUnitAbove() {
        jdbc.sql("""
                        update organization.unit_state
                           set parent_id = (select id from organization.unit where code = 'dak-lak')
                         where unit_id in (select id from organization.unit where code in ('kon-tum', 'gia-lai'))
                        """).update();
        Submission konTum = send("kon-tum", 0, "Một");
        AssemblyAddress above = new AssemblyAddress(SampleReview.NOW, "dak-lak", "results");
        assertThat(post(
                        cast.receiver(),
                        above.href() + "/take",
                        "version",
                        "0",
                        "pick",
                        konTum.id().toString()))
                .hasStatus3xxRedirection();

        assertThat(post(cast.receiver(), above.href() + "/use", "version", "1", "seen", "0"))
                .hasStatus3xxRedirection();

        assertThat(get(cast.receiver(), new ReportAddress(SampleReview.NOW, "dak-lak").texts()))
                .bodyText()
                .contains("Một");
        assertThat(post(cast.receiver(), CLUSTER.href() + "/use", "version", "0", "seen", "0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void isHandedOutWithAndWithoutSources() throws IOException {
        Submission konTum = send("kon-tum", 0, "<w:br/>=1+1 \u202Eabc\n\n- dòng a\n- dòng b");
        take(0, konTum.id().toString());

        assertThat(paper("false")).contains("<w:br/>=1+1 abc", "- dòng a").noneMatch(line -> line.contains("[Kon Tum"));
        assertThat(paper("true"))
                .contains("<w:br/>=1+1 abc [Kon Tum, bản 1]", "- dòng b [Kon Tum, bản 1]")
                .anyMatch(line -> line.startsWith("Chưa có phần lời của 5 đơn vị: Gia Lai"));
    }

    private List<String> paper(String marks) throws IOException {
        MvcTestResult answer = get(cast.leader(), "/reporting/narrative/paper/2017-9M/cluster:6?marks=" + marks);
        assertThat(answer).hasStatusOk();
        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(answer.getResponse().getContentAsByteArray()))) {
            return document.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }

    private Submission send(String unit, int seen, String text) {
        Actor filler = cast.filler(unit);
        if (!text.isEmpty()) {
            assertThat(texts.save(filler, new ReportAddress(SampleReview.NOW, unit), "results", seen, text))
                    .isInstanceOf(TextOutcome.Saved.class);
        }
        cells.write(
                filler,
                SampleReview.NOW,
                unit,
                List.of(new CellWish("DT03", CellPart.FIGURE, "498", false, 0)),
                Way.TYPED);
        SubmitOutcome outcome = sending.submit(filler, SampleReview.NOW, unit, UUID.randomUUID());
        assertThat(outcome).isInstanceOf(SubmitOutcome.Received.class);
        return ((SubmitOutcome.Received) outcome).submission();
    }

    private void giveBack(String unit) {
        long version = lookup.find(SampleReview.NOW, review.unit(unit).id())
                .orElseThrow()
                .version();
        reports.giveBack(
                cast.receiver(),
                new ReportAddress(SampleReview.NOW, unit),
                version,
                List.of(Objection.to("text:results", "Viết lại")));
    }

    private void take(long version, String... picked) {
        List<String> parameters = new ArrayList<>(List.of("version", Long.toString(version)));
        Arrays.stream(picked).forEach(pick -> parameters.addAll(List.of("pick", pick)));
        assertThat(post(cast.receiver(), CLUSTER.href() + "/take", parameters.toArray(String[]::new)))
                .hasStatus3xxRedirection();
    }

    private void settle(long version, int number, String decision) {
        assertThat(post(
                        cast.receiver(),
                        CLUSTER.href() + "/changes/" + number,
                        "version",
                        Long.toString(version),
                        "decision",
                        decision))
                .hasStatus3xxRedirection();
    }

    /** Sends triples of number, position and words. */
    private MvcTestResult edit(Actor actor, long version, String... lines) {
        List<String> parameters = new ArrayList<>(List.of("version", Long.toString(version)));
        for (int i = 0; i < lines.length; i += 3) {
            parameters.addAll(List.of("number", lines[i], "position", lines[i + 1], "words-" + lines[i], lines[i + 2]));
        }
        return post(actor, CLUSTER.href() + "/edit", parameters.toArray(String[]::new));
    }

    private Assembly stored() {
        Optional<AssemblyRepository.Stored> stored =
                assemblies.find(CLUSTER.period(), CLUSTER.holder(), CLUSTER.part());
        return stored.orElseThrow().assembly();
    }

    private List<String> words() {
        return stored().words();
    }

    private MvcTestResult get(Actor actor, String address) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(Actor actor, String address, String... parameters) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(signedIn(actor)).with(csrf());
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.exchange();
    }
}
