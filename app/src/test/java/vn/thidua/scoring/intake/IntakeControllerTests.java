package vn.thidua.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.Actor;

class IntakeControllerTests extends ScoringTestCase {

    private static final String PASTED = """
            TT\tNội dung\tĐiểm tối đa\tCách chấm
            I\tXây dựng lực lượng\t10
            1\tKế hoạch\t4\tchậm trừ 1 điểm
            2\tBáo cáo\t5
            """;

    private static final Map<String, String> WISH =
            Map.of("pasted", PASTED, "code", "MOI", "vi", "Bảng mới", "signedOn", "2017-03-30", "period", "2017-9M");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsWhatIsReadOfAPastedTableWithItsDefects() {
        assertThat(post("/scoring/intake", Map.of("pasted", PASTED), officer()))
                .hasStatusOk()
                .bodyText()
                .contains("1 mục, 2 tiêu chí", "I.1", "Kế hoạch", "chậm trừ 1 điểm")
                .contains("Dòng 2:", "điểm tối đa ghi 10, các phần bên trong cộng lại 9")
                .doesNotContain("[scoring.");
        assertThat(drafts()).isZero();
    }

    @Test
    void readsTheSheetOfAWorkbookThatHasHeadings() throws IOException {
        MockMultipartFile file =
                new MockMultipartFile("file", "bang-diem.xlsx", "application/octet-stream", workbook());

        assertThat(mvc.post()
                        .multipart()
                        .uri("/scoring/intake")
                        .file(file)
                        .param("pasted", "")
                        .with(signedIn(officer()))
                        .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatusOk()
                .bodyText()
                .contains("1 mục, 2 tiêu chí, tối đa 6,5 điểm", "I.1", "I.2")
                .contains("I\tMục một");
    }

    @Test
    void makesADraftThatIsNotInForceAndKeepsTheRemarks() {
        assertThat(post("/scoring/intake/drafts", WISH, officer()))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/scoring/design/MOI/draft");

        String text = jdbc.sql("select text from scoring.table_draft where code = 'MOI'")
                .query(String.class)
                .single();
        assertThat(text)
                .startsWith("# I.1: chậm trừ 1 điểm\ncode: MOI\nversion: 1\n")
                .contains("shape: DIRECT");
        assertThat(jdbc.sql("select count(*) from scoring.score_table")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(mvc.get().uri("/scoring/design/MOI/draft").with(signedIn(officer())))
                .hasStatusOk()
                .bodyText()
                .contains("9 – thiếu 1");
        assertThat(post("/scoring/intake/drafts", WISH, officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("đang có bản thảo", "Kế hoạch");
    }

    @Test
    void refusesWhatCannotBecomeADraft() {
        assertThat(post("/scoring/intake", Map.of("pasted", " "), officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa dán gì");
        assertThat(post("/scoring/intake", Map.of("pasted", "a\tb"), officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không thấy dòng tiêu đề");
        assertThat(post("/scoring/intake", Map.of("pasted", PASTED + "x\n".repeat(2_000)), officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Bảng có hơn 2.000 dòng");
        assertThat(post("/scoring/intake/drafts", Map.of("pasted", "", "code", "mã"), officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa dán gì", "Mã bảng điểm “mã” không dùng được");
        assertThat(drafts()).isZero();
    }

    @Test
    void speaksEnglishToo() {
        assertThat(mvc.get()
                        .uri("/scoring/intake")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(signedIn(officer())))
                .hasStatusOk()
                .bodyText()
                .contains("Paste the table")
                .doesNotContain("[scoring.");
    }

    @Test
    void isForThoseWhoMakeTables() {
        for (Actor other : List.of(Officers.of(unit("an")), Officers.leader(units()), Officers.administrator())) {
            assertThat(mvc.get().uri("/scoring/intake").with(signedIn(other))).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(post("/scoring/intake", WISH, other)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(post("/scoring/intake/drafts", WISH, other)).hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    private static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream content = new ByteArrayOutputStream()) {
            workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Bảng điểm");
            var sheet = workbook.createSheet("Bảng");
            Object[][] rows = {
                {"STT", "Tiêu chí", "Điểm chuẩn"}, {"I", "Mục một", ""}, {1, "Kế hoạch", 4}, {2, "Báo cáo", 2.5}
            };
            for (int row = 0; row < rows.length; row++) {
                var line = sheet.createRow(row + 2);
                for (int column = 0; column < rows[row].length; column++) {
                    if (rows[row][column] instanceof Number number) {
                        line.createCell(column).setCellValue(number.doubleValue());
                    } else {
                        line.createCell(column).setCellValue(rows[row][column].toString());
                    }
                }
            }
            workbook.write(content);
            return content.toByteArray();
        }
    }

    private Actor officer() {
        return Officers.standing(units());
    }

    private long drafts() {
        return jdbc.sql("select count(*) from scoring.table_draft")
                .query(Long.class)
                .single();
    }

    private MvcTestResult post(String address, Map<String, String> fields, Actor actor) {
        var request = mvc.post().uri(address).with(signedIn(actor)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
