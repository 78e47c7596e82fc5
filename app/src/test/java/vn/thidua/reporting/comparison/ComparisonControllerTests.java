package vn.thidua.reporting.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.document.HostileWorkbooks;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.report.CellPart;
import vn.thidua.reporting.report.CellService;
import vn.thidua.reporting.report.CellWish;
import vn.thidua.reporting.report.Report;
import vn.thidua.reporting.report.ReportLookup;
import vn.thidua.reporting.report.ReportState;
import vn.thidua.reporting.report.Way;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class ComparisonControllerTests {

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
    private CellService cells;

    @Autowired
    private ReportLookup reports;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.comparison").update();
        jdbc.sql("delete from reporting.report").update();
    }

    @Test
    void showsBaseServerAndFileAndWhoWentAway() {
        write("GD01", "100", 0);
        write("GD02", "40", 0);
        byte[] file = EditedWorkbook.with(EditedWorkbook.with(workbook(), "GD01", 101), "DT03", 5);
        write("GD01", "102", 1);
        write("GD02", "41", 1);

        String page = body(get(upload(file)));

        assertThat(page)
                .contains("Hai bên cùng đổi: 1 ô", "Chỉ đổi trong tệp: 1 ô", "Chỉ đổi trên máy chủ: 1 ô")
                .contains("GD01/FIGURE/2", "DT03/FIGURE/0", "Cán bộ tổng hợp, ")
                .doesNotContain("GD02/FIGURE");
        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern("value=\"DT03/FIGURE/0\" checked")
                .doesNotContainPattern("value=\"GD01/FIGURE/2\" checked");
    }

    @Test
    void takesWhatWasTickedAndLeavesTheRest() {
        write("GD01", "100", 0);
        byte[] file = EditedWorkbook.with(EditedWorkbook.with(workbook(), "GD01", 101), "DT03", 5);
        String address = upload(file);

        MvcTestResult taken = accept(address, "chosen", "DT03/FIGURE/0");

        assertThat(taken).hasStatus(HttpStatus.FOUND).hasRedirectedUrl("/reporting/entry/2017-9M/kon-tum");
        assertThat(figure("DT03")).isEqualTo("5");
        assertThat(figure("GD01")).isEqualTo("100");
        assertThat(reports.edits(report(), "DT03", CellPart.FIGURE).getFirst().way())
                .isEqualTo(Way.FILE);
    }

    @Test
    void doesNothingTheSecondTime() {
        String address = upload(EditedWorkbook.with(workbook(), "DT03", 5));
        accept(address, "chosen", "DT03/FIGURE/0");
        write("DT03", "6", 1);

        assertThat(accept(address, "chosen", "DT03/FIGURE/0"))
                .hasStatus(HttpStatus.FOUND)
                .hasRedirectedUrl("/reporting/entry/2017-9M/kon-tum");
        assertThat(figure("DT03")).isEqualTo("6");
        assertThat(get(address)).hasStatus(HttpStatus.FOUND);
    }

    @Test
    void writesNothingIfSomebodyWasFasterAndSaysWhoAndWhat() {
        byte[] file = EditedWorkbook.with(EditedWorkbook.with(workbook(), "GD01", 101), "DT03", 5);
        String address = upload(file);
        cells.write(
                cast.colleague(UNIT),
                SampleReview.NOW,
                UNIT,
                List.of(new CellWish("GD01", CellPart.FIGURE, "99", false, 0)),
                Way.TYPED);

        MvcTestResult taken = accept(address, "all", "DT03/FIGURE/0", "GD01/FIGURE/0");

        assertThat(taken)
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("GD01: Cán bộ cùng phòng vừa ghi 99", "GD01/FIGURE/1");
        assertThat(figure("DT03")).as("all or nothing").isEqualTo("");
    }

    @Test
    void sendsTheReportToo() {
        String address = upload(EditedWorkbook.with(workbook(), "DT03", 5));

        assertThat(accept(address, "send", "DT03/FIGURE/0")).hasStatus(HttpStatus.FOUND);
        assertThat(report().state()).isEqualTo(ReportState.SUBMITTED);

        String again = upload(EditedWorkbook.with(workbook(), "DT03", 6));
        assertThat(accept(again, "chosen", "DT03/FIGURE/1"))
                .as("a report that waits takes no figures")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(figure("DT03")).isEqualTo("5");
    }

    @Test
    void writesNothingIfTheReportCannotBeSent() {
        String address = upload(EditedWorkbook.with(EditedWorkbook.with(workbook(), "DT03", 5), "DT04", 4));
        write("DT04", "9", 0);

        assertThat(accept(address, "send", "DT03/FIGURE/0"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("DT04 = 9, lớn hơn DT03 = 5");
        assertThat(figure("DT03")).isEqualTo("");
    }

    @Test
    void takesAwayWhatTheFileTookAwayAndKeepsZero() {
        write("GD01", "100", 0);
        write("DT03", "7", 0);
        byte[] file = EditedWorkbook.with(EditedWorkbook.without(workbook(), "GD01"), "DT03", 0);
        String address = upload(file);

        accept(address, "all", "GD01/FIGURE/1", "DT03/FIGURE/1");

        assertThat(figure("GD01")).isEqualTo("");
        assertThat(figure("DT03")).isEqualTo("0");
    }

    @Test
    void offersTheOtherCellsOfAFileWithADefectAndNotesItInACopy() throws IOException {
        byte[] file = EditedWorkbook.with(EditedWorkbook.with(workbook(), "GD01", "khoảng 40"), "DT03", 5);
        String address = upload(file);

        assertThat(body(get(address))).contains("DT03/FIGURE/0", "khoảng 40").doesNotContain("GD01/FIGURE");
        MvcTestResult notes = get(address + "/notes");
        assertThat(notes).hasStatusOk();
        try (XSSFWorkbook copy =
                new XSSFWorkbook(new ByteArrayInputStream(notes.getResponse().getContentAsByteArray()))) {
            List<String> words = new ArrayList<>();
            copy.forEach(sheet -> sheet.getCellComments()
                    .values()
                    .forEach(comment -> words.add(comment.getString().getString())));
            assertThat(words).anyMatch(word -> word.contains("không phải là số"));
        }
    }

    @Test
    void keepsNoWorkbookOfAnotherReport() {
        assertThat(send(workbook(), "?period=" + SampleReview.BEFORE + "&unit=" + UNIT))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không phải Kon Tum, 9 tháng năm 2016");
        assertThat(send(sample("gia-lai"), ""))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Gia Lai, 9 tháng năm 2017, không phải báo cáo đồng chí được nhập");
        assertThat(kept()).isZero();
    }

    @Test
    void isNotThereForOtherUnits() {
        String address = upload(workbook());

        Actor other = cast.filler("phu-yen");
        assertThat(mvc.get().uri(address).with(signedIn(other))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(address + "/notes").with(signedIn(other))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(HERE + "/workbook" + OF_REPORT).with(signedIn(other)))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.get().uri(HERE).with(signedIn(cast.leader()))).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void isGoneAfterAWeekAndWhenGivenUp() {
        String address = upload(workbook());
        jdbc.sql("update reporting.comparison set uploaded_at = uploaded_at - interval '8 days'")
                .update();
        assertThat(get(address)).hasStatus(HttpStatus.NOT_FOUND);

        String second = upload(workbook());
        assertThat(post(second + "/discard")).hasStatus(HttpStatus.FOUND);
        assertThat(jdbc.sql("select count(*) from reporting.comparison where content is not null")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(body(get(HERE))).contains("Không có tệp nào đang chờ");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesAHostileFileInWordsAndKeepsNothing(String name, Supplier<byte[]> file) {
        assertThat(send(file.get(), OF_REPORT))
                .as(name)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("role=\"alert\"");
        assertThat(kept()).isZero();
    }

    static Stream<Arguments> hostile() {
        // One of them is no harm to a reader that keeps each word once, and is read.
        return HostileWorkbooks.all().entrySet().stream()
                .filter(entry -> !entry.getKey().equals("long-word-many-times"))
                .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
    }

    private byte[] workbook() {
        MvcTestResult answer = get(HERE + "/workbook" + OF_REPORT);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private static byte[] sample(String unit) {
        return SampleReview.files("2017-9m").stream()
                .filter(file -> file.name().equals(unit + ".xlsx"))
                .findFirst()
                .orElseThrow()
                .content();
    }

    private String upload(byte[] file) {
        MvcTestResult answer = send(file, OF_REPORT);
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult send(byte[] file, String query) {
        return mvc.post()
                .uri(HERE + query)
                .multipart()
                .file(new MockMultipartFile("file", "kon-tum.xlsx", null, file))
                .with(csrf())
                .with(signedIn(cast.filler(UNIT)))
                .exchange();
    }

    private MvcTestResult accept(String address, String what, String... choices) {
        return mvc.post()
                .uri(address + "/accept")
                .param("what", what)
                .param("cell", choices)
                .param("shown", choices)
                .with(csrf())
                .with(signedIn(cast.filler(UNIT)))
                .exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post()
                .uri(address)
                .with(csrf())
                .with(signedIn(cast.filler(UNIT)))
                .exchange();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(signedIn(cast.filler(UNIT))).exchange();
    }

    private void write(String indicator, String text, int seen) {
        cells.write(
                cast.filler(UNIT),
                SampleReview.NOW,
                UNIT,
                List.of(new CellWish(indicator, CellPart.FIGURE, text, false, seen)),
                Way.TYPED);
    }

    private Report report() {
        return reports.find(SampleReview.NOW, review.unit(UNIT).id()).orElseThrow();
    }

    private String figure(String indicator) {
        return report().slots().stream()
                .filter(slot -> slot.indicator().equals(indicator))
                .findFirst()
                .orElseThrow()
                .figure()
                .map(number -> number.stripTrailingZeros().toPlainString())
                .orElse("");
    }

    private int kept() {
        return jdbc.sql("select count(*) from reporting.comparison")
                .query(Integer.class)
                .single();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
