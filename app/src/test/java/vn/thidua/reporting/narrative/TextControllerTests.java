package vn.thidua.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.FormRegister;
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
import vn.thidua.shared.Violation;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class TextControllerTests {

    private static final String UNIT = "kon-tum";
    private static final ReportAddress ADDRESS = new ReportAddress(SampleReview.NOW, UNIT);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private FormRegister forms;

    @Autowired
    private CellService cells;

    @Autowired
    private SubmitService sending;

    @Autowired
    private ReportService reports;

    @Autowired
    private ReportLookup lookup;

    @Autowired
    private SentTextsRepository sent;

    @Autowired
    private JdbcClient jdbc;

    /** The period asks three texts on the form of the samples; a second version makes one required and one restricted. */
    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("delete from reporting.submission").update();
        jdbc.sql("update reporting.period set form_version = 1").update();
    }

    @AfterEach
    void asksTheSamplesAgain() {
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("delete from reporting.submission").update();
        jdbc.sql("update reporting.period set form_version = 1").update();
    }

    @Test
    void savesWhatWasTypedAndShowsIt() {
        assertThat(save(cast.filler(UNIT), "results", 0, "Đoạn một <b>\r\n\r\nĐoạn hai"))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/reporting/narrative/texts/2017-9M/kon-tum#results");

        assertThat(get(cast.colleague(UNIT)))
                .hasStatusOk()
                .bodyText()
                .contains("Đoạn một &lt;b&gt;", "Đoạn hai", "Cán bộ tổng hợp")
                .doesNotContain("Đoạn một <b>");
        assertThat(jdbc.sql("select paragraphs from reporting.narrative_text")
                        .query((row, number) ->
                                List.of((String[]) row.getArray(1).getArray()))
                        .single())
                .containsExactly("Đoạn một <b>", "Đoạn hai");
    }

    @Test
    void answersTheSecondWriterWithBothTexts() {
        save(cast.filler(UNIT), "results", 0, "Bản thứ nhất");

        assertThat(save(cast.colleague(UNIT), "results", 0, "Bản thứ hai"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Cán bộ tổng hợp đã lưu", "Bản thứ nhất", "Bản thứ hai", "name=\"seen\" value=\"1\"");
        assertThat(autosave(cast.colleague(UNIT), "results", "{\"text\":\"Bản thứ hai\",\"seen\":0}"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("overtaken", "Bản thứ nhất", "Cán bộ tổng hợp");
        assertThat(autosave(cast.colleague(UNIT), "results", "{\"text\":\"Bản thứ hai\",\"seen\":1}"))
                .hasStatusOk()
                .bodyText()
                .contains("\"version\":2");
    }

    @Test
    void takesTheSameRequestTwice() {
        String request = "{\"text\":\"Một\",\"seen\":0}";
        assertThat(autosave(cast.filler(UNIT), "results", request)).hasStatusOk();
        assertThat(autosave(cast.filler(UNIT), "results", request))
                .as("the answer was lost on the way")
                .hasStatusOk()
                .bodyText()
                .contains("\"version\":1");
        assertThat(jdbc.sql("select count(*) from audit.entry where action = 'reporting.narrative.write'")
                        .query(Long.class)
                        .single())
                .isPositive();
    }

    @Test
    void refusesInWordsAndKeepsWhatWasTyped() {
        String tooLong = "dài ".repeat(1_500);
        assertThat(save(cast.filler(UNIT), "proposals", 0, tooLong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("quá mức 2.000", "dài dài");
        assertThat(save(cast.filler(UNIT), "proposals", 0, "a\u0001b"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("U+0001");
        assertThat(save(cast.filler(UNIT), "weather", 0, "a")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(save(cast.filler("gia-lai"), "results", 0, "a")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(save(cast.leader(), "results", 0, "a")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void freezesTheTextsWithTheVersionThatIsSent() {
        save(cast.filler(UNIT), "results", 0, "Khi gửi\n\nĐoạn hai");
        Submission first = send();

        assertThat(sent.of(first.id())).isEqualTo(Map.of("results", List.of("Khi gửi", "Đoạn hai")));
        assertThat(save(cast.filler(UNIT), "results", 1, "Sau khi gửi"))
                .as("it waits for the receiver")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Sau khi gửi");
        assertThat(mvc.get()
                        .uri("/reporting/narrative/sent/" + first.id())
                        .with(signedIn(cast.leader()))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("Khi gửi", "Bản 1");

        giveBack(Objection.to("text:results", "Viết rõ hơn"));
        save(cast.filler(UNIT), "results", 1, "Rõ hơn");
        Submission second = send();

        assertThat(second.version())
                .as("the figures are the same, the text is not")
                .isEqualTo(2);
        assertThat(sent.of(second.id())).isEqualTo(Map.of("results", List.of("Rõ hơn")));
        assertThat(sent.of(first.id())).isEqualTo(Map.of("results", List.of("Khi gửi", "Đoạn hai")));
    }

    @Test
    void opensOnlyTheTextThatItWasSentBackFor() {
        save(cast.filler(UNIT), "results", 0, "Một");
        save(cast.filler(UNIT), "proposals", 0, "Hai");
        send();
        giveBack(Objection.to("text:results", "Nêu rõ nguyên nhân"));

        assertThat(save(cast.filler(UNIT), "proposals", 1, "Ba")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(reasons()).containsExactly("reporting.report.defect-open");
        assertThat(save(cast.filler(UNIT), "results", 1, "Bốn")).hasStatus3xxRedirection();
        assertThat(reasons()).isEmpty();
    }

    @Test
    void isNotSentWithoutWhatIsRequired() {
        requireResults();

        assertThat(reasons()).containsExactly("reporting.narrative.part-empty");
        save(cast.filler(UNIT), "results", 0, "Đã viết");
        assertThat(reasons()).isEmpty();
    }

    @Test
    void showsRestrictedTextsToWhoMayReadThemAndLogsIt() {
        requireResults();
        save(cast.filler(UNIT), "inner", 0, "Nội dung kín");
        long before = restrictedReads();

        assertThat(get(new Actor(
                        new UUID(0, 77), "Người đọc", "leader", cast.leader().units())))
                .bodyText()
                .contains("Nội dung kín");
        assertThat(restrictedReads()).isEqualTo(before + 1);
    }

    private long restrictedReads() {
        return jdbc.sql("select count(*) from audit.entry where action = 'reporting.narrative.read-restricted'")
                .query(Long.class)
                .single();
    }

    private void requireResults() {
        String definition = jdbc.sql("select definition from reporting.form where version = 1")
                        .query(String.class)
                        .single()
                        .replace("version: 1", "version: 2")
                        .replaceFirst("required: false", "required: true")
                + "  - {code: inner, title: {vi: Nội bộ, en: Inner}, maxLength: 100, restricted: true}\n";
        String catalogue = jdbc.sql("select catalogue from reporting.form where version = 1")
                .query(String.class)
                .single();
        forms.register(definition, catalogue, List.of());
        jdbc.sql("update reporting.period set form_version = 2 where code = '2017-9M'")
                .update();
    }

    private List<String> reasons() {
        fill();
        return sending.submit(cast.filler(UNIT), SampleReview.NOW, UNIT, UUID.randomUUID())
                        instanceof SubmitOutcome.Refused(List<Violation> reasons)
                ? reasons.stream().map(why -> why.code().key()).toList()
                : List.of();
    }

    private void fill() {
        cells.write(
                cast.filler(UNIT),
                SampleReview.NOW,
                UNIT,
                List.of(new CellWish("DT03", CellPart.FIGURE, "498", false, 0)),
                Way.TYPED);
    }

    private Submission send() {
        fill();
        SubmitOutcome outcome = sending.submit(cast.filler(UNIT), SampleReview.NOW, UNIT, UUID.randomUUID());
        assertThat(outcome).isInstanceOf(SubmitOutcome.Received.class);
        return ((SubmitOutcome.Received) outcome).submission();
    }

    private void giveBack(Objection objection) {
        long version = lookup.find(SampleReview.NOW, review.unit(UNIT).id())
                .orElseThrow()
                .version();
        reports.giveBack(cast.receiver(), ADDRESS, version, List.of(objection));
    }

    private MvcTestResult get(Actor actor) {
        return mvc.get().uri(ADDRESS.texts()).with(signedIn(actor)).exchange();
    }

    private MvcTestResult save(Actor actor, String part, int seen, String text) {
        return mvc.post()
                .uri(ADDRESS.texts() + "/" + part)
                .param("seen", Integer.toString(seen))
                .param("text", text)
                .with(signedIn(actor))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult autosave(Actor actor, String part, String body) {
        return mvc.post()
                .uri(ADDRESS.texts() + "/" + part + "/autosave")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(signedIn(actor))
                .with(csrf())
                .exchange();
    }
}
