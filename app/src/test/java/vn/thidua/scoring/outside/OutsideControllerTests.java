package vn.thidua.scoring.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.shared.Actor;

class OutsideControllerTests extends ScoringTestCase {

    private static final String PATH = "/scoring/outside";
    private static final String HERE = PATH + "?period=2017-9M&cluster=91";

    @Autowired
    private MockMvcTester mvc;

    private Actor officer;

    @BeforeEach
    void setUpOfficer() {
        officer = Officers.standing(units());
    }

    @Test
    void saysWhenTheTableAsksForNothing() {
        registerSmallTable();

        assertThat(get(HERE, officer)).hasStatusOk().bodyText().contains("Chưa có gì phải ghi");
    }

    @Test
    void leadsFromTheFormToTheBoardThePublicationAndTheWall() {
        tables.register(officer, "table.yaml", TableExamples.OUTSIDE);

        assertThat(record("an", "offence:CASE", "Thông báo số 12", "0")).hasStatus(HttpStatus.FOUND);

        assertThat(get(HERE, officer))
                .hasStatusOk()
                .bodyText()
                .contains("Vụ việc nghiêm trọng", "Thông báo số 12", "Không xếp hạng");
        assertThat(get("/scoring/boards?period=2017-9M&cluster=91", officer))
                .bodyText()
                .contains("Không xếp hạng vì vi phạm: Vụ việc nghiêm trọng");
        assertThat(get("/scoring/boards/why?period=2017-9M&unit=an", officer))
                .bodyText()
                .contains("Điểm chấm vẫn giữ nguyên");
        assertThat(get("/scoring/publications/new?period=2017-9M&cluster=91", Officers.leader(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Không xếp hạng vì vi phạm: Vụ việc nghiêm trọng");
        assertThat(get("/scoring/projector?period=2017-9M&cluster=91", officer))
                .bodyText()
                .contains("Không xếp hạng vì vi phạm: An.");
    }

    @Test
    void opensTheFormWithWhatIsToBeCorrected() {
        tables.register(officer, "table.yaml", TableExamples.OUTSIDE);
        post("&unit=an&about=score:PARENT&value=8,5&basis=B&seen=0");

        assertThat(get(HERE + "&unit=an&about=score:PARENT&task=", officer))
                .bodyText()
                .contains("Sửa điều đã ghi", "value=\"8,5\"", "name=\"seen\" value=\"1\"");
        assertThat(get(HERE, Officers.of(unit("an"))))
                .bodyText()
                .contains("8,5 điểm")
                .doesNotContain("name=\"basis\"");
    }

    @Test
    void keepsWhatWasTypedBesideItsDefects() {
        tables.register(officer, "table.yaml", TableExamples.OUTSIDE);

        MvcTestResult refused = post("&unit=an&about=score:PARENT&value=tam&basis=");

        assertThat(refused).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(refused).bodyText().contains("“tam” không phải là số.", "Chưa ghi căn cứ", "value=\"tam\"");
    }

    @Test
    void namesWhoWasFaster() {
        tables.register(officer, "table.yaml", TableExamples.OUTSIDE);
        post("&unit=an&about=score:PARENT&value=8&basis=B&seen=0");

        MvcTestResult overtaken = post("&unit=an&about=score:PARENT&value=9&basis=C&seen=0");

        assertThat(overtaken).hasStatus(HttpStatus.CONFLICT);
        assertThat(overtaken).bodyText().contains("Thường trực đã ghi việc này lúc");
    }

    @Test
    void turnsAwayWhoMayNot() {
        tables.register(officer, "table.yaml", TableExamples.OUTSIDE);

        assertThat(get(HERE, Officers.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PATH + "?period=2017-9M&cluster=no", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PATH + "?period=no", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(mvc.post()
                        .uri(HERE + "&unit=an&about=score:PARENT&value=8&basis=B")
                        .with(signedIn(Officers.leader(units())))
                        .with(csrf()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult record(String unit, String about, String basis, String seen) {
        return post("&unit=" + unit + "&about=" + about + "&basis=" + basis + "&seen=" + seen);
    }

    private MvcTestResult post(String parameters) {
        return mvc.post()
                .uri(HERE + parameters)
                .with(signedIn(officer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
