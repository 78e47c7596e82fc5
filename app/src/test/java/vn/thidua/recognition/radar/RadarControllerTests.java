package vn.thidua.recognition.radar;

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
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.recognition.register.RegisterExamples;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, RegisterExamples.class})
@Transactional
class RadarControllerTests {

    private static final String DAY = "&asOf=2017-10-12";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RegisterExamples examples;

    @BeforeEach
    void open() {
        examples.open();
        examples.person("P-1", "Mẫu An", "an");
    }

    @Test
    void showsTheListAndOnePerson() {
        assertThat(get("?of=people" + DAY, examples.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Khả năng đạt khen thưởng", "Mẫu An", "/recognition/radar/one?of=person&amp;code=P-1");
        assertThat(get("/one?of=person&code=P-1" + DAY, examples.officer()))
                .hasStatusOk()
                .bodyText()
                .contains("Phải đạt", "chậm nhất 31/12/2017", "/recognition/verdicts/form?of=person&amp;code=P-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?of=all",
                "?when=sometime",
                "?form=no-such-form",
                "?of=units&form=labour-order-third",
                "?unit=no-such-unit",
                "/one?of=people&code=P-1",
                "/one?of=person&code=P-9",
                "/one?of=unit&code=P-1"
            })
    void answersThatWhatItDoesNotKnowIsNotThere(String address) {
        assertThat(get(address + DAY, examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotThereForThoseOutsideAndForbiddenToOtherRoles() {
        assertThat(get("/one?of=person&code=P-1" + DAY, examples.of("binh", "unit-officer")))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("?of=people" + DAY, examples.of("an", "checker"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/one?of=person&code=P-1" + DAY, examples.of("an", "checker")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get()
                .uri(RadarController.ADDRESS + address)
                .with(signedIn(actor))
                .exchange();
    }
}
