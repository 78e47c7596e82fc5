package vn.thidua.web.description;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import(TestDatabase.class)
class ApiDescriptionTests {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void describesWhatProgramsMayAskAndNothingElse() {
        assertThat(mvc.get()
                        .uri("/api/v1/openapi.json")
                        .with(signedIn(new Actor(UUID.randomUUID(), "Somebody", "unit-officer", Set.of())))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .contains("\"openapi\":\"3.1", "/api/v1/reporting/reports/{period}/{unit}", "Idempotency-Key")
                .doesNotContain("\"/reporting/entry", "CsrfToken", "\"actor\"");
    }
}
