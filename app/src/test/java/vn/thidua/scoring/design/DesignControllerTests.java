package vn.thidua.scoring.design;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.Actor;

class DesignControllerTests extends ScoringTestCase {

    private static final String DRAFT = "/scoring/design/SMALL/draft";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private DraftService drafts;

    private Actor officer;

    @BeforeEach
    void registerTable() {
        registerSmallTable();
        officer = Officers.standing(units());
    }

    @Test
    void listsVersionsWithTheirPeriodsAndShowsOneInWords() {
        assertThat(get("/scoring/design", Officers.of(unit("an"))))
                .hasStatusOk()
                .bodyText()
                .contains("Bảng nhỏ", "Phiên bản 1", "2017-9M", "Đăng ký từ tệp")
                .doesNotContain("Tạo bản thảo", "[scoring.");
        assertThat(get("/scoring/design/SMALL/1", Officers.of(unit("an"))))
                .hasStatusOk()
                .bodyText()
                .contains("30/03/2017", "2017-9M (tạm thời)", "2 chữ số thập phân, Nửa lên, Từng tiêu chí")
                .contains("khi bằng điểm xét điểm mục I, B1 thấp hơn")
                .contains("I.1", "đến dưới 95\u00a0%: 4 điểm; từ 95\u00a0%: 6 điểm.", "10 – khớp", "8 – khớp")
                .doesNotContain("Soạn phiên bản tiếp theo", "[scoring.");
    }

    @Test
    void changesMaximaAndSaysWhatNoLongerAddsUp() {
        drafts.begin(officer, "SMALL");

        assertThat(post(DRAFT + "/maxima", Map.of("seen", "1", "m.1.0", "1,5"))).hasStatus3xxRedirection();

        assertThat(get(DRAFT, officer))
                .hasStatusOk()
                .bodyText()
                .contains("1,5 – thiếu 0,5", "II: các phần cộng lại 1,5 – thiếu 0,5, điểm tối đa đang ghi 2.")
                .contains("II.1 Chất lượng: điểm tối đa 2 → 1,5")
                .doesNotContain("[scoring.");
    }

    @Test
    void addsUpWhatIsTypedWithoutKeepingIt() {
        drafts.begin(officer, "SMALL");

        assertThat(post(DRAFT + "/sums", Map.of("seen", "1", "m.1.0", "3", "m.1", "3", "m.", "11")))
                .hasStatusOk()
                .bodyText()
                .contains("Mọi mục đều khớp");
        assertThat(post(DRAFT + "/sums", Map.of("m.1.0", "3"))).bodyText().contains("3 – thừa 1");
        assertThat(get(DRAFT, officer)).bodyText().contains("Không khác gì.");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # step    | fields                                                           | shown                                         | why
            nodes     | parent=1;new.code=II.2;new.vi=Mới;new.maximum=0                  | II.2 Mới: thêm mới, tối đa 0                  | a criterion more
            change    | node=0;code=A;vi=Mục một;en=Section one;maximum=8                | A Mục một: thêm mới                           | another code is another section
            place     | node=0.2;parent=1;position=1                                     | I.3 Thưởng: chuyển từ I sang II               | moved
            place     | node=0;parent=;position=2                                        | Cả bảng điểm: đổi thứ tự, nay là II, I        | the other way round
            removal   | node=0.2                                                         | I.3 Thưởng: bỏ, trước đây tối đa 0            | gone
            rule      | node=1.0;shape=BINARY;of.kind=FIGURE;of.first=B1;is=AT_MOST;threshold=0 | nay “                                  | another rule
            piece     | node=1.0;piece=code: II.1                                        | II.1                                          | as text
            """)
    void changesOneNode(String step, String fields, String shown, String why) {
        drafts.begin(officer, "SMALL");
        String address = DRAFT + "/nodes" + (step.equals("nodes") ? "" : "/" + step);

        assertThat(post(address, fields("seen=1;" + fields))).hasStatus3xxRedirection();
        assertThat(get(DRAFT + "?node=0.0", officer)).hasStatusOk().bodyText().contains(shown);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # step  | fields                        | refused                      | why
            nodes   | parent=0.0;new.code=X         | I.1 là tiêu chí, không chứa  | a criterion holds nothing
            place   | node=0;parent=0;position=1    | vào bên trong chính nó (I)   | nothing is inside of itself
            removal | node=7                        | không còn ở chỗ cũ           | no such node
            removal | node=                         | không còn ở chỗ cũ           | the table stays
            piece   | node=0.0;piece=a: [           | không phải là YAML           | no YAML
            piece   | node=0.0;piece=- a            | không phải là bảng điểm      | a list is no criterion
            """)
    void refusesWhatCannotBeDone(String step, String fields, String refused, String why) {
        drafts.begin(officer, "SMALL");
        String address = DRAFT + "/nodes" + (step.equals("nodes") ? "" : "/" + step);

        assertThat(post(address, fields("seen=1;" + fields)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(refused);
        assertThat(get(DRAFT, officer)).bodyText().contains("Không khác gì.");
    }

    @Test
    void answersWithAConflictThatNamesWhoWasQuicker() {
        drafts.begin(officer, "SMALL");
        post(DRAFT + "/maxima", Map.of("seen", "1", "m.1.0", "1"));

        assertThat(post(DRAFT + "/maxima", Map.of("seen", "1", "m.1.0", "9")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Thường trực đã sửa bản thảo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DIRECT",
                "BINARY",
                "TIER",
                "PROPORTIONAL",
                "DEDUCTION",
                "BONUS",
                "PEER_RELATIVE",
                "WEIGHTED_TASKS",
                "DERIVED",
                "STARTING_POINTS",
                "LATENESS"
            })
    void offersFieldsForEveryShapeInBothLanguages(String shape) {
        drafts.begin(officer, "SMALL");

        for (String language : new String[] {"vi", "en"}) {
            assertThat(mvc.get()
                            .uri(DRAFT + "?node=0.0&shape=" + shape)
                            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
                            .with(signedIn(officer)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<option value=\"" + shape + "\" selected>")
                    .doesNotContain("[scoring.");
        }
    }

    @Test
    void publishesAndShowsWhatDiffers() {
        drafts.begin(officer, "SMALL");
        post(DRAFT + "/maxima", Map.of("seen", "1", "m.1.0", "3", "m.1", "3", "m.", "11"));

        assertThat(post(DRAFT + "/publish", Map.of("seen", "2", "reason", "Hội nghị", "word", "ban hành")))
                .hasStatus3xxRedirection()
                .hasRedirectedUrl("/scoring/design/SMALL/2");
        assertThat(get("/scoring/design/SMALL/2", Officers.leader(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Lý do: Hội nghị", "Khác với phiên bản 1", "II.1 Chất lượng: điểm tối đa 2 → 3");
        assertThat(get("/scoring/design/SMALL/1/text", officer))
                .hasStatusOk()
                .bodyText()
                .contains("version: 1");
        assertThat(get(DRAFT, officer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void previewsWhoWouldMoveAndKeepsNothing() {
        enterPoints();
        drafts.begin(officer, "SMALL");
        assertThat(get(DRAFT + "/preview", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Không đơn vị nào đổi hạng.", "8,6", "Đang tính theo SMALL, phiên bản 1")
                .doesNotContain("[scoring.");

        post(DRAFT + "/nodes/removal", Map.of("seen", "1", "node", "0.2"));

        assertThat(get(DRAFT + "/preview?cluster=91&period=2017-9M", officer))
                .hasStatusOk()
                .bodyText()
                .contains("2 trong 3 đơn vị đổi hạng.", "lên 1 bậc", "xuống 1 bậc");
        assertThat(get("/scoring/boards?period=2017-9M&cluster=91", officer))
                .bodyText()
                .contains("8,60");
    }

    @Test
    void previewsOnlyWhatCanBeScoredAndOnlyWholeClusters() {
        drafts.begin(officer, "SMALL");
        Actor partly = Officers.standing(List.of(unit("an"), unit("binh")));

        assertThat(get(DRAFT + "/preview", partly)).hasStatusOk().bodyText().contains("Chưa xem trước được");
        assertThat(get(DRAFT + "/preview?cluster=92", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(DRAFT + "/preview", Officers.leader(units()))).hasStatus(HttpStatus.FORBIDDEN);
        post(DRAFT + "/maxima", Map.of("seen", "1", "m.1.0", "3"));
        assertThat(get(DRAFT + "/preview", officer))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("khác điểm tối đa đã ghi", "Chưa xem trước được");
    }

    @Test
    void isReadByThoseWhoScoreAndMadeByTheStandingOnly() {
        drafts.begin(officer, "SMALL");

        assertThat(get("/scoring/design", Officers.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(DRAFT, Officers.of(unit("an")))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(DRAFT, Officers.leader(units()))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/scoring/design/SMALL/9", officer)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static Map<String, String> fields(String written) {
        Map<String, String> fields = new HashMap<>();
        for (String field : written.split(";", -1)) {
            String[] parts = field.split("=", 2);
            fields.put(parts[0], parts[1]);
        }
        return fields;
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> fields) {
        var request = mvc.post().uri(address).with(signedIn(officer)).with(SecurityMockMvcRequestPostProcessors.csrf());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            request = request.param(field.getKey(), field.getValue());
        }
        return request.exchange();
    }
}
