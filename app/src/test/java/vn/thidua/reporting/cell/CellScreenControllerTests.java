package vn.thidua.reporting.cell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class CellScreenControllerTests {

    private static final byte[] PDF = "%PDF-1.7 scanned".getBytes(StandardCharsets.US_ASCII);
    private static final String CELL = "/reporting/cell/2017-9M/dak-lak/DT03";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.approval").update();
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("delete from reporting.import_file").update();
        jdbc.sql("delete from reporting.submission").update();
        review.take("2016-9m", SampleReview.DUE);
        review.take("2017-9m", SampleReview.DUE);
    }

    @Test
    void keepsWhatIsSaidForEverybodyWhoReadsTheFigure() {
        assertThat(say(cast.filler("dak-lak"), "Thêm hai lớp so với kế hoạch")).hasRedirectedUrl(CELL);
        assertThat(say(cast.receiver(), "Đề nghị gửi danh sách")).hasRedirectedUrl(CELL);

        assertThat(get(CELL, cast.leader()))
                .hasStatusOk()
                .bodyText()
                .containsSubsequence("Đề nghị gửi danh sách", "Thêm hai lớp so với kế hoạch", "Cán bộ tổng hợp");
        assertThat(get("/reporting/entry/2017-9M/dak-lak", cast.receiver()))
                .bodyText()
                .contains("2 ý kiến");
        assertThat(say(cast.receiver(), "  "))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa có nội dung");
    }

    @Test
    void putsAFileToTheFigureAndHandsItOutAsItCame() {
        assertThat(prove(cast.filler("dak-lak"), "Quyết định \u202exfdp.exe", PDF))
                .hasRedirectedUrl(CELL);
        assertThat(prove(cast.filler("dak-lak"), "lại lần nữa.pdf", PDF)).hasRedirectedUrl(CELL);

        String href = href();
        assertThat(get(CELL, cast.receiver())).bodyText().contains(href).doesNotContain("lại lần nữa");
        assertThat(get(href, cast.receiver()))
                .hasStatusOk()
                .hasContentType("application/pdf")
                .headers()
                .hasValue("X-Content-Type-Options", "nosniff")
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values)
                                .singleElement()
                                .satisfies(value -> assertThat(value)
                                        .startsWith("attachment")
                                        .contains(".pdf")));
        assertThat(get(href, cast.receiver()).getResponse().getContentAsByteArray())
                .isEqualTo(PDF);
    }

    @Test
    void refusesInWordsWhatIsNoProof() {
        List.of(
                        List.of("trang.html", "<script>alert(1)</script>", "không phải PDF"),
                        List.of("giả.pdf", "MZ\u0000\u0001", "không phải PDF"),
                        List.of("rỗng.pdf", "", "Tệp rỗng"),
                        List.of("bom.xlsx", "PK\u0003\u0004 broken", "tệp"),
                        List.of("ảnh.svg", "<svg onload='x'/>", "không phải PDF"))
                .forEach(one -> assertThat(prove(
                                cast.filler("dak-lak"), one.get(0), one.get(1).getBytes(StandardCharsets.UTF_8)))
                        .as(one.get(0))
                        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                        .bodyText()
                        .containsIgnoringCase(one.get(2)));
        assertThat(prove(cast.filler("dak-lak"), "to.pdf", new byte[10 * 1024 * 1024 + 1]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("lớn hơn 10 MB");
        assertThat(jdbc.sql("select count(*) from reporting.evidence")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void reachesFromAnyTotalTheCellItsVersionWhoStandsBehindItAndItsEvidence() {
        prove(cast.filler("dak-lak"), "danh-sach.pdf", PDF);
        mvc.post()
                .uri("/reporting/entry/2017-9M/dak-lak/approval")
                .with(csrf())
                .with(signedIn(cast.leader()))
                .exchange();
        String total = "/reporting/consolidation/levels/figure?period=2017-9M&indicator=DT03";

        assertThat(get(total, cast.receiver()))
                .as("first click: the figure and its sources")
                .bodyText()
                .contains("source=dak-lak");
        assertThat(get(total + "&source=dak-lak", cast.receiver()))
                .as("second click: cell, version, who approved it, its evidence")
                .bodyText()
                .contains("bản v1", "DT03", "Trưởng cụm", "danh-sach.pdf", href());
        assertThat(get(href(), cast.receiver()))
                .as("third click: the evidence itself")
                .hasStatusOk();
    }

    @Test
    void withdrawsAFileUntilTheFigureIsApproved() {
        prove(cast.filler("dak-lak"), "danh-sach.pdf", PDF);
        String withdraw = CELL + "/evidence/" + href().substring(href().lastIndexOf('/') + 1) + "/withdrawal";
        mvc.post()
                .uri("/reporting/entry/2017-9M/dak-lak/approval")
                .with(csrf())
                .with(signedIn(cast.leader()))
                .exchange();
        assertThat(post(withdraw, cast.filler("dak-lak")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("minh chứng được giữ");
        jdbc.sql("delete from reporting.approval").update();

        assertThat(post(withdraw, cast.filler("dak-lak"))).hasRedirectedUrl(CELL);
        assertThat(get(CELL, cast.receiver())).bodyText().doesNotContain("danh-sach.pdf");
        assertThat(get("/reporting/evidence/" + UUID.randomUUID(), cast.receiver()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void keepsRestrictedFiguresAndOtherUnitsOut() {
        long logged = logged();
        assertThat(get("/reporting/cell/2017-9M/dak-lak/TC01", cast.receiver())).hasStatusOk();
        assertThat(logged()).as("who read a restricted figure is on record").isEqualTo(logged + 1);
        assertThat(get(CELL, cast.filler("gia-lai"))).hasStatus(HttpStatus.NOT_FOUND);
        prove(cast.filler("dak-lak"), "danh-sach.pdf", PDF);
        assertThat(get(href(), cast.filler("gia-lai"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(href(), review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksAboutUnusualFiguresAndShowsTheExplanation() {
        jdbc.sql("""
                        update reporting.report
                           set figures[1] = 100000
                         where period_code = '2017-9M'
                           and unit_id = :unit
                        """).param("unit", review.unit("dak-lak").id()).update();
        String grid = "/reporting/entry/2017-9M/dak-lak";

        assertThat(get(grid, cast.receiver())).bodyText().contains("số khác thường", "LD01</a>: LD01: 100.000");
        mvc.post()
                .uri("/reporting/cell/2017-9M/dak-lak/LD01/comments")
                .param("words", "Gồm cả văn bản sao gửi")
                .with(csrf())
                .with(signedIn(cast.filler("dak-lak")))
                .exchange();
        assertThat(get(grid, cast.receiver())).bodyText().contains("Giải trình: Gồm cả văn bản sao gửi");
    }

    private long logged() {
        return jdbc.sql("select count(*) from audit.entry where action = 'reporting.cell.read-restricted'")
                .query(Long.class)
                .single();
    }

    private String href() {
        return "/reporting/evidence/"
                + jdbc.sql("select id from reporting.evidence")
                        .query(UUID.class)
                        .single();
    }

    private MvcTestResult say(Actor actor, String words) {
        return mvc.post()
                .uri(CELL + "/comments")
                .param("words", words)
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult prove(Actor actor, String name, byte[] content) {
        return mvc.post()
                .uri(CELL + "/evidence")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult post(String address, Actor actor) {
        return mvc.post().uri(address).with(csrf()).with(signedIn(actor)).exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
