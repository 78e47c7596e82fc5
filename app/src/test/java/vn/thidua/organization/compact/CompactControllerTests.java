package vn.thidua.organization.compact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.cluster.ClusterExamples;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, ClusterExamples.class})
@Transactional
class CompactControllerTests {

    private static final String PAGE = "/organization/compacts/ministry/91/2017";
    private static final String TARGETS = "an; Việc; 95,5; %\nbinh; Việc; 90; %\n";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ClusterExamples examples;

    @BeforeEach
    void open() {
        examples.open();
    }

    @Test
    void isWrittenThenSignedByEachUnit() {
        assertThat(get(PAGE, examples.officer())).hasStatusOk().bodyText().contains("Chưa soạn", "Lưu giao ước");

        assertThat(write(examples.officer(), "0", "Cùng nhau", TARGETS)).hasRedirectedUrl(PAGE);
        assertThat(sign(examples.of("an", "unit-officer"), "1", "an")).hasRedirectedUrl(PAGE);

        assertThat(get(PAGE, examples.of("binh", "unit-officer")))
                .bodyText()
                .contains("Cùng nhau", "1/2 đơn vị đã ký", "Việc: 95,5 %", "Officer of an", "Ký thay mặt Bình")
                .doesNotContain("Ký thay mặt An", "Lưu giao ước");
    }

    @Test
    void refusesWithAllReasonsAndKeepsWhatWasWritten() {
        assertThat(write(examples.officer(), "0", "", "an; Việc; nhiều; %"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(
                        "Chưa có nội dung giao ước",
                        "«nhiều» chưa đọc được",
                        "Bình chưa có chỉ tiêu nào",
                        "an; Việc; nhiều; %");
        assertThat(sign(examples.officer(), "0", "an"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("chưa soạn nên chưa ký được");
    }

    @Test
    void answersWhoWasSlower() {
        write(examples.officer(), "0", "Một", TARGETS);
        write(examples.officer(), "1", "Hai", TARGETS);

        assertThat(sign(examples.officer(), "1", "an")).hasStatus(HttpStatus.CONFLICT);
        assertThat(write(examples.officer(), "1", "Ba", TARGETS)).hasStatus(HttpStatus.CONFLICT);
    }

    @Test
    void isForbiddenOrUnknown() {
        write(examples.officer(), "0", "Một", TARGETS);

        assertThat(write(examples.of("an", "unit-officer"), "1", "Hai", TARGETS))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(sign(examples.of("binh", "unit-officer"), "1", "an")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(PAGE, new Actor(new UUID(0, 9), "Stranger", "none", Set.of())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(sign(examples.officer(), "1", "chi")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/organization/compacts/ministry/91/2015", examples.officer()))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/organization/compacts/ministry/91/20170", examples.officer()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }

    private MvcTestResult write(Actor actor, String version, String text, String lines) {
        return mvc.post()
                .uri(PAGE)
                .with(signedIn(actor))
                .with(csrf())
                .param("version", version)
                .param("text", text)
                .param("lines", lines)
                .exchange();
    }

    private MvcTestResult sign(Actor actor, String version, String unit) {
        return mvc.post()
                .uri(PAGE + "/signatures")
                .with(signedIn(actor))
                .with(csrf())
                .param("version", version)
                .param("unit", unit)
                .exchange();
    }
}
