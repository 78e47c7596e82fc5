package vn.thidua.organization.person;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

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
@Import({TestDatabase.class, ClusterExamples.class, PersonExamples.class})
@Transactional
class PersonControllerTests {

    private static final String LIST = "/organization/persons";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ClusterExamples examples;

    @Autowired
    private PersonExamples people;

    @BeforeEach
    void open() {
        examples.open();
        for (int i = 1; i <= 51; i++) {
            people.add("P/%02d".formatted(i), "Mẫu %02d".formatted(i), "an");
        }
    }

    @Test
    void listsFiftyAndLeadsToTheRest() {
        Actor officer = examples.of("an", "unit-officer");

        assertThat(get(LIST, officer))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu 01", "Mẫu 50", "/organization/persons?q=&amp;after=P%2F50")
                .doesNotContain("Mẫu 51");
        assertThat(get(LIST + "?q=&after=P/50", officer))
                .bodyText()
                .contains("Mẫu 51")
                .doesNotContain("Mẫu 50");
        assertThat(get(LIST + "?q=mau 17", officer))
                .bodyText()
                .contains("Mẫu 17", "value=\"mau 17\"")
                .doesNotContain("Mẫu 18");
        assertThat(get(LIST + "?q=none", officer)).bodyText().contains("Không tìm thấy ai");
    }

    @Test
    void opensAPersonOfTheReadersUnitsOnly() {
        assertThat(get(LIST + "/one?code=P/01", examples.of("an", "leader")))
                .hasStatusOk()
                .bodyText()
                .contains("Mẫu 01", "01/01/2016", "ghi vào nhật ký");
        assertThat(get(LIST + "/one?code=P/01", examples.of("binh", "leader"))).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LIST + "/one?code=none", examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LIST, examples.of("an", "administrator"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(LIST + "/one?code=P/01", examples.of("an", "administrator")))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
