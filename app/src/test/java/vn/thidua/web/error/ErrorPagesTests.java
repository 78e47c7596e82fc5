package vn.thidua.web.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.RequestDispatcher;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.identity.login.TestActor;
import vn.thidua.identity.route.RoutesOfTrials;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.StaleVersion;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, RoutesOfTrials.class, ErrorPagesTests.Failing.class})
@ExtendWith(OutputCaptureExtension.class)
class ErrorPagesTests {

    private static final Actor LEADER = new Actor(UUID.randomUUID(), "Leader", "leader", Set.of());

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # address,                  status, text,                          why
            /fail/missing,              404,    Không tìm thấy trang,          what is not there
            /no/such/page,              404,    Không tìm thấy trang,          an address that nobody answers
            /fail/unit/not-a-uuid,      404,    Không tìm thấy trang,          an identifier that cannot be one
            /fail/forbidden,            403,    Không được phép mở trang này,  what the role may not do
            /fail/stale,                409,    Có người vừa sửa trước,        somebody was faster
            /fail/parameter,            400,    Yêu cầu không đọc được,        a parameter is missing
            /fail/bug,                  500,    Mã sự cố,                      our own fault
            """)
    void saysWhatFailedWithoutTheTextOfTheException(String address, int status, String text, String why) {
        assertThat(mvc.get().uri(address).with(TestActor.signedIn(LEADER)))
                .hasStatus(status)
                .bodyText()
                .contains("<!doctype html>", text)
                .doesNotContain("secret", "Exception");
    }

    @Test
    void logsTheFaultUnderTheNumberThatThePageNames(CapturedOutput output) {
        assertThat(mvc.get().uri("/fail/bug").with(TestActor.signedIn(LEADER)))
                .bodyText()
                .satisfies(page -> assertThat(output)
                        .contains(
                                "incident " + page.replaceAll("(?s).*(\\d{4}-\\d{4}-[0-9A-Z]{4}).*", "$1"), "secret"));
    }

    @Test
    void answersAPartWithANoticeInsteadOfAPage() {
        assertThat(mvc.get().uri("/fail/stale").header("HX-Request", "true").with(TestActor.signedIn(LEADER)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("td-note", "Có người vừa sửa trước")
                .doesNotContain("<!doctype html>");
    }

    @Test
    void speaksEnglishToThoseWhoChoseIt() {
        assertThat(mvc.get()
                        .uri("/no/such/page")
                        .cookie(new jakarta.servlet.http.Cookie("lang", "en"))
                        .with(TestActor.signedIn(LEADER)))
                .hasStatus(HttpStatus.NOT_FOUND)
                .bodyText()
                .contains("<html lang=\"en\"", "Page not found");
    }

    @Test
    void answersForWhatFailsOutsideTheControllers() {
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 403)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/login"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .bodyText()
                .contains("Không được phép mở trang này");
        assertThat(mvc.get()
                        .uri("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(RequestDispatcher.ERROR_EXCEPTION, new IllegalStateException("secret")))
                .hasStatus(HttpStatus.INTERNAL_SERVER_ERROR)
                .bodyText()
                .contains("Mã sự cố")
                .doesNotContain("secret");
        assertThat(mvc.get().uri("/error")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void tellsThatAMethodIsNotAllowed() {
        assertThat(mvc.post().uri("/fail/bug").with(csrf()).with(TestActor.signedIn(LEADER)))
                .hasStatus(HttpStatus.METHOD_NOT_ALLOWED);
    }

    @Controller
    static class Failing {

        @GetMapping("/fail/missing")
        String missing() {
            throw new NotFound("secret", 1);
        }

        @GetMapping("/fail/unit/{id}")
        String unit(@PathVariable UUID id) {
            throw new NotFound("secret", id);
        }

        @GetMapping("/fail/forbidden")
        String forbidden() {
            throw new AccessDeniedException("secret");
        }

        @GetMapping("/fail/stale")
        String stale() {
            throw new StaleVersion("secret", 1);
        }

        @GetMapping("/fail/parameter")
        String parameter(@RequestParam String secret) {
            throw new NotFound("secret", secret);
        }

        @GetMapping("/fail/bug")
        String bug() {
            throw new IllegalStateException("secret");
        }
    }
}
