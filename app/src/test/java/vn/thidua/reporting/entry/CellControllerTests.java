package vn.thidua.reporting.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class CellControllerTests {

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
        jdbc.sql("delete from reporting.report").update();
    }

    @Test
    void answersWhatStandsThereAndWhatItComesTo() {
        assertThat(post(cast.filler("kon-tum"), cells(cell("DT03", "500", 0), cell("DT04", "490", 0))))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.cells[0].state",
                        state -> assertThat(state).asString().isEqualTo("saved"))
                .hasPathSatisfying(
                        "$.computed.DT05", rate -> assertThat(rate).asString().isEqualTo("98,0"))
                .hasPathSatisfying(
                        "$.findings", none -> assertThat(none).asArray().isEmpty());
    }

    @Test
    void saysWhatContradictsWhat() {
        assertThat(post(cast.filler("kon-tum"), cells(cell("DT03", "498", 0), cell("DT04", "512", 0))))
                .hasStatusOk()
                .bodyText()
                .contains("DT04 = 512, lớn hơn DT03 = 498", "1 lỗi chặn");
    }

    @Test
    void answersTheSecondWriterWithAConflictThatNamesTheFirst() {
        post(cast.filler("kon-tum"), cells(cell("DT03", "498", 0)));

        assertThat(post(cast.colleague("kon-tum"), cells(cell("DT03", "499", 0))))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Cán bộ tổng hợp vừa ghi 498");
    }

    @Test
    void answersWhatCannotBeTakenInWords() {
        assertThat(post(cast.filler("kon-tum"), cells(cell("DT03", "một trăm", 0))))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("không phải là số");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"cells\": 7}",
                "{\"pasted\": false, \"cells\": [null]}",
                "{\"pasted\": false, \"cells\": [{\"indicator\": {}, \"part\": \"FIGURE\", \"text\": \"1\"}]}",
                "{\"pasted\": false, \"cells\": [{\"indicator\": \"DT03\", \"part\": \"SUM\", \"text\": \"1\"}]}"
            })
    void refusesWhatItsScriptDoesNotWrite(String body) {
        assertThat(post(cast.filler("kon-tum"), body))
                .satisfies(
                        answer -> assertThat(answer.getResponse().getStatus()).isBetween(400, 499));
    }

    private MvcTestResult post(Actor actor, String body) {
        return mvc.post()
                .uri("/reporting/entry/" + SampleReview.NOW + "/kon-tum/cells")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(signedIn(actor))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static String cells(String... cells) {
        return "{\"pasted\":false,\"cells\":[" + String.join(",", cells) + "]}";
    }

    private static String cell(String indicator, String text, int seen) {
        return "{\"indicator\":\"%s\",\"part\":\"FIGURE\",\"text\":\"%s\",\"estimated\":false,\"seen\":%d}"
                .formatted(indicator, text, seen);
    }
}
