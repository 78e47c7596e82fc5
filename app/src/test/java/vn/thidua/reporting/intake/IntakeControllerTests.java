package vn.thidua.reporting.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
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
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReviewOnRecord;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class})
@Transactional
class IntakeControllerTests {

    private static final String INTAKE = "/reporting/intake";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void leadsFromTheFilesToWhatBecameOfThem() {
        MvcTestResult sent = send(review.standingOfficer(), sample("kon-tum.xlsx"), sample("gia-lai.xlsx"));

        assertThat(sent).hasStatus(HttpStatus.FOUND);
        String result = String.valueOf(sent.getResponse().getRedirectedUrl());
        assertThat(result).startsWith(INTAKE + "/");
        assertThat(get(result, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "role=\"status\"",
                        "Nhận 0, không đổi 1, trả lại 1",
                        "khoảng 40",
                        "Ghi một số, ví dụ 40",
                        "tải lên");
        assertThat(get(result + "?show=notices", review.standingOfficer()))
                .bodyText()
                .doesNotContain("không phải là số");
        assertThat(get(result, review.unitOfficer("phu-yen"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysOnTheSamePageWhyNothingWasLookedAt() {
        assertThat(send(review.standingOfficer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("role=\"alert\"", "Chưa chọn tệp nào");
        MockMultipartFile[] many = IntStream.rangeClosed(1, IntakeController.MOST_FILES + 1)
                .mapToObj(number -> new MockMultipartFile("files", number + ".xlsx", "", new byte[] {1}))
                .toArray(MockMultipartFile[]::new);
        assertThat(send(review.standingOfficer(), many))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã chọn 501 tệp; mỗi lần không quá 500 tệp.");
    }

    @Test
    void takesFilesOnlyFromThoseWhoMayAndOnlyWithTheToken() {
        assertThat(send(review.administrator(), sample("gia-lai.xlsx"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(INTAKE, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(mvc.post().uri(INTAKE).with(signedIn(review.standingOfficer())))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void tellsAUnitOfficerWhoseFileItIsInstead() {
        MvcTestResult sent = send(review.unitOfficer("kon-tum"), sample("gia-lai.xlsx"));

        assertThat(get(String.valueOf(sent.getResponse().getRedirectedUrl()), review.unitOfficer("kon-tum")))
                .bodyText()
                .contains("Tệp là báo cáo của Gia Lai, ngoài phạm vi đồng chí được nhập.");
    }

    @Test
    void showsAFileThatTheReportTurnedAway() {
        jdbc.sql("update reporting.report set figures[1] = 999 where period_code = '2017-9M'")
                .update();

        MvcTestResult sent = send(review.unitOfficer("gia-lai"), sample("gia-lai.xlsx"));

        assertThat(get(String.valueOf(sent.getResponse().getRedirectedUrl()), review.unitOfficer("gia-lai")))
                .hasStatusOk()
                .bodyText()
                .contains("trả lại 1", "Báo cáo đã được tiếp nhận");
    }

    @Test
    void showsAUnitItsOwnFilesOnly() {
        String list = body(get(INTAKE, review.unitOfficer("kon-tum")));
        String first = list.replaceAll("(?s).*?href=\"(/reporting/intake/[0-9a-f-]{36})\".*", "$1");

        assertThat(body(get(first, review.unitOfficer("kon-tum"))))
                .contains("kon-tum.xlsx")
                .doesNotContain("phu-yen.xlsx", "Bình Thuận");
        assertThat(get(INTAKE + "/" + UUID.randomUUID(), review.standingOfficer()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void writesEveryDefectOfRefusedFilesIntoAWorkbook() throws IOException {
        List<List<String>> rows = rows(get(INTAKE + "/refusals?period=" + SampleReview.NOW, review.standingOfficer()));

        assertThat(rows).hasSize(9).allSatisfy(row -> assertThat(row.get(9)).contains("bản 1", "02/10/2017"));
        assertThat(rows)
                .anySatisfy(row ->
                        assertThat(row).contains("kon-tum.xlsx", "Kon Tum", "Biểu 1", "E13", "khoảng 40", "Lỗi"));
        assertThat(rows(get(INTAKE + "/refusals?period=" + SampleReview.NOW, review.unitOfficer("kon-tum"))))
                .hasSize(3);
        assertThat(get(INTAKE + "/refusals?period=1999", review.standingOfficer()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private static List<List<String>> rows(MvcTestResult file) throws IOException {
        assertThat(file).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        List<List<String>> rows = new ArrayList<>();
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.forEach(row -> {
                if (row.getCell(1) != null && row.getCell(1).toString().endsWith(".xlsx")) {
                    List<String> cells = new ArrayList<>();
                    row.forEach(cell -> cells.add(cell.toString()));
                    rows.add(cells);
                }
            });
        }
        return rows;
    }

    private static MockMultipartFile sample(String name) {
        return SampleReview.files("2017-9m").stream()
                .filter(file -> file.name().equals(name))
                .map(file -> new MockMultipartFile("files", "C:\\reports\\" + name, "", file.content()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult send(Actor actor, MockMultipartFile... files) {
        var request = mvc.post().uri(INTAKE).multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(signedIn(actor)).with(csrf()).exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), UTF_8);
    }
}
