package vn.thidua.recognition.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.UUID;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.register.RegisterExamples;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, RegisterExamples.class})
@Transactional
class QuotaControllerTests {

    private static final String DAY = "&asOf=2017-10-12";
    private static final String FIGHTERS = "?unit=an&quota=decree-91:base-emulation-fighter&year=2016" + DAY;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RegisterExamples examples;

    @Autowired
    private JdbcClient jdbc;

    /** Of 33 people of the unit below 5 hold the title; 4.95 is their share. */
    @BeforeEach
    void open() {
        examples.open();
        jdbc.sql("update organization.unit_state set parent_id = :an where unit_id = :binh")
                .param("an", examples.unit("an"))
                .param("binh", examples.unit("binh"))
                .update();
        for (int i = 1; i <= 33; i++) {
            UUID person = examples.person("P-" + i, "Mẫu " + i, "binh");
            award(person, "advanced-worker");
            if (i <= 5) {
                award(person, "base-emulation-fighter");
            }
        }
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # further                     | what is shown                                                        | why
                                          | 15 % của 33 là 4,95; làm tròn xuống: được tối đa 4.                  | the rule of the pack
                                          | Trong sổ đã có 5, vượt 1.                                            | nobody hides
                                          | Khi số làm căn cứ đủ 34 thì thêm được 1.                             | one more is said
                                          | Làm tròn xuống được 4; đến số gần nhất được 5; lên được 5.           | local practice is seen beside
                                          | là cách hiểu của bộ quy tắc này. Có nơi làm tròn 4,95 thành 5.       | our reading is called so
                                          | NĐ 91/2017 Đ9 k3                                                     | where it is written
            &rounding=half-up             | làm tròn đến số gần nhất: được tối đa 5.                             | another rounding is tried
            &rounding=half-up             | không được lưu                                                       | and said to be tried
            &whole=40                     | 15 % của 40 là 6; làm tròn xuống: được tối đa 6.                     | another total is tried
            &base-an=7                    | 15 % của 40 là 6;                                                    | a unit without register is typed
            &base-an=7                    | số thử; sổ có 0                                                      | what the register has stays in sight
            &base-an=7&whole=33           | tổng đã hết                                                          | a line has nothing left where the whole has not
            &base-an=                     | 15 % của 33 là 4,95                                                  | an empty field is no number
            """)
    void reckonsWhatTheAddressSays(String further, String shown, String why) {
        assertThat(get(FIGHTERS + (further == null ? "" : further), examples.officer()))
                .hasStatusOk()
                .bodyText()
                .as(why)
                .contains(shown.replace("15 %", "15\u00a0%"));
    }

    @Test
    void tellsEverythingThatCannotBeReadAtOnceAndReckonsWithNoneOfIt() {
        assertThat(get(
                        "?unit=an&quota=decree-91:no-such&year=20160&rounding=maybe&whole=many&base-an=-1&base-binh=1.5"
                                + DAY,
                        examples.officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "“20160” không phải là năm từ 1945 đến 2017",
                        "Không có cách làm tròn “maybe”",
                        "Tổng số thử “many”",
                        "Số thử “-1” của an",
                        "Số thử “1.5” của binh",
                        "Ngày này không có quy định tỷ lệ “decree-91:no-such”");
        assertThat(get(FIGHTERS + "&base-an=7&base-nowhere=3", examples.officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("“nowhere”", "của 33 là 4,95", "value=\"7\"")
                .doesNotContain("số thử; sổ có");
        assertThat(get("/workbook", FIGHTERS + "&whole=x", examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void knowsNoUnitOfOthersAndRefusesOtherRoles() {
        Actor below = examples.of("binh", "unit-officer");
        for (String page : new String[] {"", "/who", "/workbook"}) {
            assertThat(get(page, FIGHTERS, below)).as(page).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(get(page, FIGHTERS, examples.of("an", "administrator")))
                    .as(page)
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(get(page, FIGHTERS.replace("unit=an", "unit=nowhere"), examples.officer()))
                    .as(page)
                    .hasStatus(HttpStatus.NOT_FOUND);
        }
        assertThat(get(FIGHTERS, examples.of("an", "unit-officer")))
                .as("what is below and not theirs is not counted, and that is said")
                .hasStatusOk()
                .bodyText()
                .contains("1 đơn vị cấp dưới không thuộc phạm vi")
                .doesNotContain("Đơn vị Bình");
        assertThat(get("/who", FIGHTERS + "&shown=ALL", examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void listsWhoIsCountedAndGoesOn() {
        assertThat(get("/who", FIGHTERS + "&shown=GRANTED", examples.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu 5", "/recognition/register/one?of=person&amp;code=P-5", "Chưa ghi quyết định")
                .doesNotContain("Mẫu 6");
        assertThat(get("/who", FIGHTERS + "&shown=BASE&after=P-30", examples.officer()))
                .bodyText()
                .contains("Mẫu 31")
                .doesNotContain("Mẫu 30");
    }

    @Test
    void saysWhereNoLimitIsAndWhereNoRuleIs() {
        assertThat(get("?unit=an&quota=law-06-2022:advanced-worker&year=2023&asOf=2024-05-01", examples.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Quy định không đặt tỷ lệ tối đa", "Luật không đặt tỷ lệ tối đa")
                .doesNotContain("Được tối đa");
        assertThat(get("?unit=an&asOf=2014-01-01", examples.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Ngày này chưa có quy định tỷ lệ");
    }

    @Test
    void writesTheSameTableAsAWorkbook() throws IOException {
        byte[] file = get("/workbook", FIGHTERS + "&base-an=7", examples.officer())
                .getResponse()
                .getContentAsByteArray();

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            StringBuilder cells = new StringBuilder();
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.forEach(row -> {
                row.forEach(cell ->
                        cells.append(new DataFormatter().formatCellValue(cell)).append('|'));
                cells.append('\n');
            });
            assertThat(cells).contains("Đơn vị Bình|33|4.95|4|5|-1|34|", "Tổng cộng|40|6|6|5|1|47|", "không được lưu");
        }
    }

    private MvcTestResult get(String question, Actor actor) {
        return get("", question, actor);
    }

    private MvcTestResult get(String page, String question, Actor actor) {
        return mvc.get()
                .uri("/recognition/quotas" + page + question)
                .with(signedIn(actor))
                .exchange();
    }

    private void award(UUID person, String code) {
        jdbc.sql("""
                        insert into recognition.fact
                               (id, person_id, kind, year, code, level, feat, issuer, number, words, source_file,
                                source_sheet, entered_at, entered_by, account_id, reason, withdrawn)
                        values (uuidv7(), :person, 'AWARD', 2016, :code, 'base', '', '', '', '', '', '', now(), 'Officer',
                                :person, '', false)
                        """).param("person", person).param("code", code).update();
    }
}
