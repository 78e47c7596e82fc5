package vn.thidua.scoring.laboratory;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.Actor;

class LaboratoryControllerTests extends ScoringTestCase {

    private static final String LABORATORY = "/scoring/laboratory";
    private static final String SMALL = LABORATORY + "?period=2017-9M&cluster=91";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void setUpBoard() {
        registerSmallTable();
        enterPoints();
    }

    @Test
    void showsTheRealRankingWhenNothingIsTried() {
        assertThat(get(LABORATORY, Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("Thử nghiệm – không đổi kết quả.", "Không đơn vị nào đổi hạng.")
                .contains("name=\"w.I\"", "value=\"100\"", "value=\"II.1\"")
                .contains("8,60", "8,50", "8,20")
                .contains("giữ nguyên")
                .doesNotContain("lên 1 bậc", "[scoring.");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # tried                         | found                                            | why
            &w.II=0                         | Chi lên 1 bậc; An xuống 1 bậc                     | an has 1.5 there and chi nothing
            &drop=II.1                      | Chi lên 1 bậc; An xuống 1 bậc                     | the same by leaving its criterion out
            &w.II=500                       | Bình lên 2 bậc; An xuống 1 bậc; Chi xuống 1 bậc   | whoever has the full points there goes up
            &drop=I.3                       | Bình lên 1 bậc; Chi xuống 1 bậc                   | chi lived on the bonus
            &digits=0&each=TOTAL            | Chi lên 1 bậc; An xuống 1 bậc                     | both have 9 whole points, and chi more in I
            """)
    void saysWhoMoves(String tried, String found, String why) {
        assertThat(get(SMALL + tried, Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains(found);
    }

    @Test
    void keepsWhatIsTriedInTheFormAndNothingElsewhere() {
        long before = rows();

        assertThat(get(SMALL + "&w.I=87.5&drop=I.2&mode=DOWN&spread=30", Officers.standing(units())))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"87.5\"", "đã bỏ 1", "<option value=\"DOWN\" selected>", "± 30 %");
        assertThat(rows()).isEqualTo(before);
        assertThat(get("/scoring/boards?period=2017-9M&cluster=91", Officers.standing(units())))
                .bodyText()
                .contains("<strong>8,60</strong>");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # tried                       | refused                                     | why
            &w.I=nhiều                    | Trọng số “nhiều” của mục I không phải là số | a word is no weight
            &w.I=501                      | phải từ 0 đến 500                           | more than the most
            &w.I=-1                       | phải từ 0 đến 500                           | less than nothing
            &w.I=1.25                     | phải từ 0 đến 500                           | finer than a tenth of a per cent
            &w.I=0&w.II=0                 | Mọi mục đều có trọng số 0                   | nothing is left to rank by
            &drop=IX                      | không có tiêu chí IX                        | no such criterion
            &drop=I.1&drop=I.2&drop=I.3&drop=II.1 | Mọi tiêu chí đều bị bỏ              | nothing is left to score
            &mode=SIDEWAYS                | Không có lựa chọn “SIDEWAYS”                | no such way of rounding
            """)
    void refusesWhatCannotBeTriedAndShowsTheRealRanking(String tried, String refused, String why) {
        assertThat(get(SMALL + tried, Officers.standing(units())))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(refused, "Không đơn vị nào đổi hạng.");
    }

    @Test
    void offersNoClusterOfWhichAUnitIsHidden() {
        Actor partly = Officers.standing(List.of(unit("an"), unit("binh")));

        assertThat(get(LABORATORY, partly))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có cụm nào để thử")
                .doesNotContain("8,60");
        assertThat(get(SMALL, partly)).hasStatusOk().bodyText().doesNotContain("8,60");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(mvc.get()
                        .uri(SMALL + "&w.II=500")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(signedIn(Officers.standing(units()))))
                .hasStatusOk()
                .bodyText()
                .contains("A trial – no result changes.", "up 2", "3 units move")
                .doesNotContain("[scoring.");
    }

    @Test
    void isForThoseWhoAnswerForTheWholeCluster() {
        assertThat(get(LABORATORY, Officers.of(unit("an")))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(LABORATORY, Officers.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get(LABORATORY + "?period=2017-9M&cluster=92", Officers.standing(units())))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(LABORATORY + "?period=1999", Officers.standing(units()))).hasStatus(HttpStatus.NOT_FOUND);
    }

    private long rows() {
        return jdbc.sql("select (select count(*) from scoring.entry) + (select count(*) from scoring.score_table)")
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
