package vn.thidua.conference.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.conference.ConferenceImport;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class})
@Transactional
class PackControllerTests {

    private static final String PACK = "/conference/pack/HN-2017-10";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ConferenceImport conferences;

    @BeforeEach
    void recordTheConference() {
        review.open();
        conferences.importFile(Path.of("..", "samples", "review-2017", "conference.yaml"));
    }

    @Test
    void listsEachFileAndWhyOneCannotBeWritten() {
        assertThat(get(PACK, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(PACK + "/bao-cao-tong-hop.docx", PACK + "/all.zip", "Chưa có bảng điểm áp dụng");
    }

    @Test
    void handsOutAFileToBeSaved() {
        assertThat(get(PACK + "/thong-bao-ket-luan.docx", review.standingOfficer()))
                .hasStatusOk()
                .headers()
                .hasHeaderSatisfying(
                        HttpHeaders.CONTENT_DISPOSITION,
                        values -> assertThat(values.getFirst())
                                .startsWith("attachment")
                                .contains("thong-bao-ket-luan.docx"));
    }

    @Test
    void keepsThePackFromThoseWhoMayNotSeeAllOfIt() {
        assertThat(get(PACK, review.unitOfficer("kon-tum"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PACK, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PACK + "/passwd", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/conference/pack/none", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
