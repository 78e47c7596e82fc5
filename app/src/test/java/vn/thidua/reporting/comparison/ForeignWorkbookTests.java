package vn.thidua.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class ForeignWorkbookTests {

    private static final String HERE = "/reporting/comparison";
    private static final String UNIT = "kon-tum";
    private static final String OF_REPORT = "?period=" + SampleReview.NOW + "&unit=" + UNIT;

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
        jdbc.sql("delete from reporting.comparison").update();
        jdbc.sql("delete from reporting.workbook_mapping").update();
        jdbc.sql("delete from reporting.report").update();
    }

    @Test
    void asksOnceWhereTheFiguresStandAndRemembersIt() {
        String first = upload(UNIT, 11, 12);
        String page = get(first);
        assertThat(page)
                .contains("Tệp không phải biểu của hệ thống: trang “Thang 9”", "D – Kết quả", "Chưa đọc được số nào");

        assertThat(post(first + "/mapping", "layout", layout(page), "column", "3"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(get(first))
                .contains(
                        "Tệp được đọc theo cách do Cán bộ tổng hợp chỉ ra",
                        "DT03/FIGURE/0",
                        "DT04/FIGURE/0",
                        "không rõ");

        assertThat(get(upload(UNIT, 21, 22)))
                .as("the same layout is not asked about again")
                .contains("Tệp được đọc theo cách do Cán bộ tổng hợp chỉ ra", ">21<", ">22<");
        assertThat(get(upload("phu-yen", 21, 22)))
                .as("what a unit said counts for that unit")
                .contains("Tệp không phải biểu của hệ thống");
    }

    @Test
    void asksAgainWhenItWasForgotten() {
        String address = upload(UNIT, 11, 12);
        post(address + "/mapping", "layout", layout(get(address)), "column", "3");

        assertThat(post(address + "/mapping/forget")).hasStatus(HttpStatus.FOUND);

        assertThat(get(address)).contains("Chưa đọc được số nào");
    }

    @Test
    void remembersNothingThatTheWorkbookDoesNotHave() {
        String address = upload(UNIT, 11, 12);

        assertThat(post(address + "/mapping", "layout", layout(get(address)), "column", "77"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chỉ ra được số liệu nằm ở đâu");
        assertThat(post(address + "/mapping")).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesFiguresOfSuchAWorkbookLikeAnyOther() {
        String address = upload(UNIT, 11, 10);
        post(address + "/mapping", "layout", layout(get(address)), "column", "3");

        assertThat(post(address + "/accept", "what", "all", "shown", "DT03/FIGURE/0"))
                .hasStatus(HttpStatus.FOUND);
        assertThat(jdbc.sql("select sum(cardinality(array_remove(figures, null))) from reporting.report")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void mustBeToldWhoseReportItIs() {
        assertThat(mvc.post()
                        .uri(HERE)
                        .multipart()
                        .file(new MockMultipartFile("file", "cua-minh.xlsx", null, EditedWorkbook.ofAnOffice(1, 2)))
                        .with(csrf())
                        .with(signedIn(cast.filler(UNIT))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Tệp không ghi là báo cáo nào");
    }

    private static String layout(String page) {
        return page.replaceAll("(?s).*name=\"layout\" value=\"([0-9a-f]{64})\".*", "$1");
    }

    private String upload(String unit, int checked, int passed) {
        MvcTestResult answer = mvc.post()
                .uri(HERE + OF_REPORT.replace(UNIT, unit))
                .multipart()
                .file(new MockMultipartFile("file", "cua-minh.xlsx", null, EditedWorkbook.ofAnOffice(checked, passed)))
                .with(csrf())
                .with(signedIn(cast.filler(unit)))
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String address, String... parameters) {
        var request = mvc.post().uri(address);
        for (int i = 0; i < parameters.length; i += 2) {
            request.param(parameters[i], parameters[i + 1]);
        }
        return request.with(csrf()).with(signedIn(cast.filler(UNIT))).exchange();
    }

    private String get(String address) {
        String unit = jdbc.sql("""
                        select unit.code
                          from reporting.comparison
                          join organization.unit on unit.id = comparison.unit_id
                         where comparison.id::text = :id
                        """)
                .param("id", address.substring(address.lastIndexOf('/') + 1))
                .query(String.class)
                .single();
        MvcTestResult answer =
                mvc.get().uri(address).with(signedIn(cast.filler(unit))).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
