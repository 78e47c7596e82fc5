package vn.thidua.conference.proceedings;

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
class ProceedingsControllerTests {

    private static final Path FILE = Path.of("..", "samples", "review-2017", "conference.yaml");
    private static final String PAGE = "/conference/proceedings/HN-2017-10";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ConferenceImport conferences;

    @BeforeEach
    void registerUnits() {
        review.open();
    }

    @Test
    void saysWhatToBeginWithWhenThereIsNoConference() {
        assertThat(get("/conference", review.standingOfficer())).hasRedirectedUrl("/conference/proceedings");
        assertThat(get("/conference/proceedings", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có hội nghị nào");
        assertThat(get(PAGE, review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/", review.standingOfficer())).hasStatusOk();
    }

    @Test
    void showsTheRecordAndLeadsToItsTasks() {
        conferences.importFile(FILE);

        assertThat(get("/conference/proceedings", review.standingOfficer())).hasRedirectedUrl(PAGE);
        assertThat(get(PAGE, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Pleiku",
                        "Thứ trưởng Bộ Công an",
                        "0/13 xong",
                        "Quyết định",
                        "Thông tin",
                        "Tham luận số 2",
                        "57 đại biểu của 13 đơn vị",
                        "/directive/tasks?source=HN-2017-10&amp;conclusion=1.a",
                        PAGE + "/pictures/2",
                        "/conference/brief/HN-2017-10");
        assertThat(get("/", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Kết luận hội nghị 12/10/2017");
    }

    @Test
    void countsOnlyTheTasksThatTheReaderMaySee() {
        conferences.importFile(FILE);

        assertThat(get(PAGE, review.unitOfficer("kon-tum")))
                .hasStatusOk()
                .bodyText()
                .contains("0/1 xong")
                .doesNotContain("0/13 xong", "/conference/brief/");
        assertThat(get("/conference/brief/HN-2017-10", review.unitOfficer("kon-tum")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void handsOutPicturesToThoseWhoMayReadTheRecord() {
        conferences.importFile(FILE);

        assertThat(get(PAGE + "/pictures/1", review.standingOfficer()))
                .hasStatusOk()
                .hasContentType("image/jpeg")
                .hasHeader(HttpHeaders.CACHE_CONTROL, "no-cache, no-store, max-age=0, must-revalidate");
        assertThat(get(PAGE + "/pictures/3", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PAGE + "/pictures/1", review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PAGE, review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsTheBriefWithBothPictures() {
        conferences.importFile(FILE);

        assertThat(get("/conference/brief/HN-2017-10", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains("Gia Lai, 12/10/2017", PAGE + "/pictures/1", PAGE + "/pictures/2", "Quang cảnh hội nghị");
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
