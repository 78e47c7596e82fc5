package vn.thidua.recognition.verdict;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
class VerdictControllerTests {

    private static final String ALL = "/recognition/verdicts?of=person&code=P-1&asOf=2017-10-12";
    private static final String ONE =
            "/recognition/verdicts/form?of=person&code=P-1&asOf=2017-10-12&form=base-emulation-fighter";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private RegisterExamples examples;

    @BeforeEach
    void open() {
        examples.open();
        examples.person("P-1", "Mẫu An", "an");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            &versus=2017-09-30&versus=                               | 30/09/2017                                  | an empty field adds no day
            &versus=2017-09-30,2024-01-01                            | Từng điều kiện qua 3 ngày                   | days in one word
            &versus=2017-10-12                                       | Những ngày quy định về danh hiệu            | the day of the page is no other day
            &year=2030                                               | thành tích năm 2017                         | a year that is still to come is the running one
            &suppose=rating.excellent.2016&suppose=rating.excellent.2016 | Kết quả có giả định                     | the same supposition twice is one
            """)
    void readsWhatTheAddressSays(String more, String shown, String why) {
        assertThat(get(ONE + more, examples.officer()))
                .as(why)
                .hasStatusOk()
                .bodyText()
                .contains(shown);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            &versus=2017-02-30              | “2017-02-30” không phải là ngày
            &versus=30/09/2017              | “30/09/2017” không phải là ngày
            &versus=0900-01-01              | “0900-01-01” không phải là ngày từ năm 1945 đến năm 2100
            &versus=2011-01-01,2012-01-01,2013-01-01,2014-01-01,2015-01-01,2016-01-01,2017-01-01 | nhiều nhất 6 ngày
            """)
    void leavesOutADayThatCannotBeUsedAndSaysSo(String more, String told) {
        assertThat(get(ONE + more, examples.officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(told, "Từng điều kiện");
    }

    @Test
    void supposesTwentyThingsAndNoMore() {
        String twenty = IntStream.range(0, Supposition.MOST)
                .mapToObj(back -> "&suppose=rating.good." + (2016 - back))
                .collect(Collectors.joining());

        assertThat(get(ALL + twenty, examples.officer())).hasStatusOk();
        assertThat(get(ALL + twenty + "&add=rating.good&addYear=1990", examples.officer()))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("nhiều nhất 20 điều", "năm 1997")
                .doesNotContain("năm 1990");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/recognition/verdicts/form?of=person&code=P-1&form=no-such-form",
        "/recognition/verdicts/form?of=person&code=P-2&form=base-emulation-fighter",
        "/recognition/verdicts/form?of=unit&code=P-1&form=base-emulation-fighter",
        "/recognition/verdicts?of=person&code=P-1&suppose=rating.best.2016",
        "/recognition/verdicts?of=person&code=P-1&add=rating.good&addYear=",
        "/recognition/verdicts?of=person&code=P-1&year=16",
        "/recognition/verdicts?of=person&code=P-1&year=1899"
    })
    void doesNotFindWhatThereIsNot(String address) {
        assertThat(get(address, examples.officer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void isNotThereForOtherUnitsAndClosedToOtherRoles() {
        for (String address : new String[] {ALL, ONE}) {
            assertThat(get(address, examples.of("binh", "unit-officer"))).hasStatus(HttpStatus.NOT_FOUND);
            for (String role : new String[] {"administrator", "checker", "head-officer"}) {
                assertThat(get(address, examples.of("an", role))).as(role).hasStatus(HttpStatus.FORBIDDEN);
            }
            assertThat(get(address, examples.of("an", "leader")))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("/recognition/register/new");
        }
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
