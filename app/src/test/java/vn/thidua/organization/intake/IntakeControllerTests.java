package vn.thidua.organization.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
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
import vn.thidua.shared.Actor;
import vn.thidua.shared.Progress;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, IntakeControllerTests.OwnDatabase.class})
class IntakeControllerTests {

    private static final String INTAKE = "/organization/intake";
    private static final Actor ADMINISTRATOR = new Actor(new UUID(0, 4), "Quản trị", "administrator", Set.of());

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    /** Work in the background is not rolled back with a test, so these tests have a database to themselves. */
    static class OwnDatabase {}

    @Test
    void leadsFromTheFilesToThePreviewAndFromThereToTheRegisterAndBack() {
        MvcTestResult sent =
                send(officer(), file("units.csv", IntakeExamples.UNIT_HEAD + "t,Đơn vị thử,Thử,,1,01/01/2017,,\n"));
        assertThat(sent).hasStatus(HttpStatus.FOUND);
        String page = String.valueOf(sent.getResponse().getRedirectedUrl());

        assertThat(settled(page)).contains("Chờ xác nhận", "Đơn vị thử", "Thêm mới", "/confirm");
        assertThat(post(page + "/confirm")).hasStatus(HttpStatus.FOUND);
        assertThat(settled(page))
                .contains("Đã ghi", "Cán bộ thử ghi lúc", "/undo")
                .doesNotContain("/confirm\"");
        assertThat(post(page + "/confirm"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Không làm được lúc này", "role=\"alert\"");
        assertThat(post(page + "/undo")).hasStatus(HttpStatus.FOUND);
        assertThat(settled(page)).contains("Đã hoàn tác");
        assertThat(get(INTAKE, officer())).hasStatusOk().bodyText().contains("units.csv", page);
        assertThat(get(page + "/progress", officer()))
                .hasStatus(HttpStatus.NO_CONTENT)
                .hasHeader("HX-Refresh", "true");
    }

    @Test
    void showsEveryDefectWithItsPlaceAndHowToMendIt() {
        MvcTestResult sent = send(
                officer(),
                file("people.csv", IntakeExamples.PERSON_HEAD + "p 1,Lê <b>An</b>,none,,32/01/2017,\n"),
                file("letter.docx", "x"));
        String page = settled(String.valueOf(sent.getResponse().getRedirectedUrl()));

        assertThat(page)
                .contains(
                        "Có lỗi",
                        "A2",
                        "“p 1” ở cột “Số hiệu” không phải là mã.",
                        "E2",
                        "“32/01/2017” không phải là ngày.",
                        "letter.docx",
                        "cả tệp",
                        "Tệp không phải .xlsx hay .csv.")
                .doesNotContain("<b>An</b>", "/confirm");
    }

    @Test
    void saysOnTheSamePageWhyNothingWasTaken() {
        assertThat(send(officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Chưa chọn tệp nào");
        MockMultipartFile[] many = IntStream.rangeClosed(1, IntakeService.MOST_FILES + 1)
                .mapToObj(number -> file(number + ".csv", "x"))
                .toArray(MockMultipartFile[]::new);
        assertThat(send(officer(), many))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Đã chọn 21 tệp; mỗi lần không quá 20 tệp.");
    }

    @Test
    void isOpenOnlyToThoseWhoMayAndOnlyWithTheToken() {
        assertThat(get(INTAKE, ADMINISTRATOR)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(INTAKE + "/template", ADMINISTRATOR)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(INTAKE + "/" + new UUID(0, 1), ADMINISTRATOR)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(INTAKE + "/" + new UUID(0, 1), officer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(send(ADMINISTRATOR, file("a.csv", "x"))).hasStatus(HttpStatus.FORBIDDEN);
        for (String act : List.of("confirm", "compare", "undo", "discard", "stop")) {
            String address = INTAKE + "/" + new UUID(0, 1) + "/" + act;
            assertThat(post(address)).as(act).hasStatus(HttpStatus.NOT_FOUND);
            assertThat(mvc.post().uri(address).with(signedIn(ADMINISTRATOR)).with(csrf()))
                    .as(act)
                    .hasStatus(HttpStatus.FORBIDDEN);
            assertThat(mvc.post().uri(address).with(signedIn(officer())))
                    .as(act)
                    .hasStatus(HttpStatus.FORBIDDEN);
        }
    }

    @Test
    void handsOutATemplateThatItReadsItself() {
        MvcTestResult template = get(INTAKE + "/template", officer());

        assertThat(template).hasStatusOk().hasHeader("X-Content-Type-Options", "nosniff");
        DefectLog log = new DefectLog(List.of("t.xlsx"));
        ListReader reader = new ListReader(log, Progress.SILENT);
        reader.read("t.xlsx", template.getResponse().getContentAsByteArray());
        reader.lines();
        assertThat(log.inOrder().stream().map(defect -> defect.what().code().name()))
                .as("three lists without lines, and a guide that is passed over")
                .containsExactlyInAnyOrder("NOTHING_READ", "SHEET_EMPTY", "SHEET_EMPTY", "SHEET_EMPTY");
    }

    private String settled(String page) {
        Awaitility.await().atMost(20, SECONDS).until(() -> !body(page).contains("hx-get"));
        return body(page);
    }

    private String body(String page) {
        return new String(get(page, officer()).getResponse().getContentAsByteArray(), UTF_8);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult post(String address) {
        return mvc.post().uri(address).with(signedIn(officer())).with(csrf()).exchange();
    }

    private MvcTestResult send(Actor actor, MockMultipartFile... files) {
        var request = mvc.post().uri(INTAKE).multipart();
        for (MockMultipartFile file : files) {
            request.file(file);
        }
        return request.with(signedIn(actor)).with(csrf()).exchange();
    }

    private static MockMultipartFile file(String name, String content) {
        return new MockMultipartFile("files", "C:\\lists\\" + name, "", content.getBytes(UTF_8));
    }

    /** Covers every unit of the moment. */
    private Actor officer() {
        return new Actor(
                new UUID(0, 5),
                "Cán bộ thử",
                "standing-officer",
                Set.copyOf(jdbc.sql("select id from organization.unit")
                        .query((row, number) -> row.getObject("id", UUID.class))
                        .list()));
    }
}
