package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.SheetState;
import vn.thidua.shared.Actor;

class RoundControllerTests extends RoundTestCase {

    private static final byte[] PDF = "%PDF-1.4 seen".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    private MockMvcTester mvc;

    @Test
    void listsRoundsAndOffersToLaunchOne() {
        assertThat(get("/scoring/rounds", standingBody()))
                .hasStatusOk()
                .bodyText()
                .contains("Chấm điểm cụm 91, 9 tháng năm 2017", "0/4 đơn vị đã gửi", "name=\"teamSize\"");
        assertThat(get("/scoring/rounds", officer("an")))
                .hasStatusOk()
                .bodyText()
                .contains("cụm 91")
                .doesNotContain("name=\"teamSize\"");
    }

    @Test
    void aFormThatCannotBeReadKeepsWhatWasTyped() {
        MvcTestResult answer = post("/scoring/rounds", standingBody(), Map.of("selfDue", "hôm nay", "seed", "7"));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa đọc được ngày: Hạn tự chấm", "value=\"hôm nay\"", "Cỡ tổ kiểm tra không hợp lệ");
    }

    @Test
    void showsWhoIsWaitedForAndLinksOnlyWhatIsOpen() {
        submit("chi", "1.5");

        assertThat(get(page(), officer("an")))
                .hasStatusOk()
                .bodyText()
                .contains("Chờ kiểm tra chéo", page() + "/an\"")
                .doesNotContain(page() + "/chi\"");
        assertThat(get(page(), leader())).hasStatusOk().bodyText().contains(page() + "/chi\"");
    }

    @Test
    void showsTheColumnsSideBySideAndOpensTheOneThatTheReaderWrites() {
        submitAll();
        write(checker(checkerOf("chi")), "chi", Column.PEER, "1", "Thiếu minh chứng");

        assertThat(get(page() + "/chi", checker(checkerOf("chi"))))
                .hasStatusOk()
                .bodyText()
                .contains("data-td-sheet=\"" + page() + "/chi/points/peer\"", "Tự chấm", "Kiểm tra chéo")
                .contains("Thiếu minh chứng", "Kiểm tra chéo xong", "tính từ số liệu");
        assertThat(get(page() + "/chi", officer("chi")))
                .hasStatusOk()
                .bodyText()
                .as("a column that is not finished is its writer's own")
                .doesNotContain("Thiếu minh chứng");
    }

    @Test
    void takesPointsFromTheScriptAndSaysWhatBecameOfThem() {
        String address = page() + "/chi/points/self";

        assertThat(json(address, officer("chi"), "1,5", 0))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.shown")
                .isEqualTo("1,50");
        assertThat(json(address, officer("chi"), "9", 1))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nhiều nhất 2 điểm");
        assertThat(json(address, officer("chi"), "1", 0))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("unit-officer chi", "1,50 điểm", "II.1");
        assertThat(mvc.post()
                        .uri(address)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"leaf\":\"II.1\",\"points\":2}")
                        .with(csrf())
                        .with(signedIn(officer("chi"))))
                .as("what the script never sends is not guessed at")
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(sheet("chi").version()).as("one writing and no more").isEqualTo(2);
    }

    @Test
    void aStepAtAnOldVersionIsAConflictThatNamesWhoAndWhat() {
        submitAll();
        long seen = sheet("chi").version();
        write(officer("chi"), "chi", Column.SELF, "2", "Bổ sung kết quả");

        assertThat(post(page() + "/chi/check", checker(checkerOf("chi")), Map.of("seen", Long.toString(seen))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("unit-officer chi vừa ghi vào phiếu", "Sửa điểm muộn");
        assertThat(post(
                        page() + "/chi/check",
                        checker(checkerOf("chi")),
                        Map.of("seen", Long.toString(sheet("chi").version()))))
                .hasRedirectedUrl(page() + "/chi");
    }

    @Test
    void keepsEvidenceAndFlagsItsSecondUse() {
        assertThat(upload(page() + "/chi/II.1/evidence", officer("chi"))).hasRedirectedUrl(page() + "/chi/II.1");
        submit("chi", "1");
        upload(page() + "/an/II.1/evidence", officer("an"));
        submit("an", "1");

        assertThat(get(page() + "/chi/II.1", leader())).hasStatusOk().bodyText().contains("Cũng dùng cho: An II.1");
        assertThat(get(page() + "/an", leader())).bodyText().contains("Minh chứng dùng hai nơi");
        assertThat(get(proof("an"), leader()))
                .hasStatusOk()
                .hasHeader(HttpHeaders.CONTENT_TYPE, "application/pdf")
                .hasHeader("X-Content-Type-Options", "nosniff");
        assertThat(get(proof("an"), officer("binh"))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void withdrawsEvidenceUntilTheSheetIsSettled() {
        upload(page() + "/chi/II.1/evidence", officer("chi"));
        upload(page() + "/an/II.1/evidence", officer("an"));
        submitAll();
        bring("chi", SheetState.SETTLED);

        assertThat(post(proof("chi") + "/withdrawal", officer("chi"), Map.of()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(post(proof("an") + "/withdrawal", officer("an"), Map.of())).hasRedirectedUrl(page() + "/an/II.1");
        assertThat(mvc.post()
                        .uri(page() + "/an/II.1/evidence")
                        .multipart()
                        .file(new MockMultipartFile("file", "a.exe", null, new byte[] {77, 90}))
                        .with(csrf())
                        .with(signedIn(officer("an"))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void takesAnExplanationWithAFileAndItsAnswer() {
        submitAll();
        bring("chi", SheetState.CONSOLIDATED);

        assertThat(mvc.post()
                        .uri(page() + "/chi/I.1/explanations")
                        .multipart()
                        .file(new MockMultipartFile("file", "cong-van.pdf", null, PDF))
                        .param("words", "Số liệu A1 chưa gồm đơn vị mới")
                        .with(csrf())
                        .with(signedIn(officer("chi"))))
                .as("a computed criterion can be disputed")
                .hasRedirectedUrl(page() + "/chi/I.1");
        assertThat(get(page() + "/chi/I.1", standingBody()))
                .bodyText()
                .contains("Số liệu A1 chưa gồm đơn vị mới", "cong-van.pdf", "Trả lời giải trình số 1");
        assertThat(post(
                        page() + "/chi/I.1/explanations/1/answer",
                        standingBody(),
                        Map.of("words", "Đề nghị đính chính số liệu")))
                .hasRedirectedUrl(page() + "/chi/I.1");
    }

    @Test
    void adoptingWantsItsWord() {
        submitAll();
        for (String unit : List.of("an", "binh", "chi", "dung")) {
            bring(unit, SheetState.SETTLED);
        }

        assertThat(post(page() + "/adoption", leader(), Map.of("word", "có")))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa gõ đúng chữ THÔNG QUA");
        assertThat(post(page() + "/adoption", leader(), Map.of("word", WORD))).hasRedirectedUrl(page());
        assertThat(post(page() + "/sending", standingBody(), Map.of())).hasRedirectedUrl(page());
        assertThat(get(page() + "/chi", officer("chi"))).bodyText().contains("Hội nghị thông qua", "Đã gửi cấp trên");
    }

    private String page() {
        return "/scoring/rounds/" + round;
    }

    private String proof(String unit) {
        return page() + "/" + unit + "/II.1/evidence/"
                + jdbc.sql("select id from scoring.sheet_evidence where sheet_id = :sheet")
                        .param("sheet", sheet(unit).id())
                        .query(UUID.class)
                        .single();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address, Actor actor, Map<String, String> fields) {
        MockMvcTester.MockMvcRequestBuilder request =
                mvc.post().uri(address).with(csrf()).with(signedIn(actor));
        fields.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult json(String address, Actor actor, String text, int seen) {
        return mvc.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"leaf\":\"II.1\",\"text\":\"%s\",\"reason\":\"\",\"seen\":%d}".formatted(text, seen))
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }

    private MvcTestResult upload(String address, Actor actor) {
        return mvc.post()
                .uri(address)
                .multipart()
                .file(new MockMultipartFile("file", "minh-chung.pdf", null, PDF))
                .with(csrf())
                .with(signedIn(actor))
                .exchange();
    }
}
