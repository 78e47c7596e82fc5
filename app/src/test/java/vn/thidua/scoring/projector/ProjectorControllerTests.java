package vn.thidua.scoring.projector;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

/** Places by hand: An 8.60, Chi 8.50, Bình 8.20; Dung sent no report. */
class ProjectorControllerTests extends ScoringTestCase {

    private static final String WALL = "/scoring/projector?period=2017-9M&cluster=91";
    private static final String PART = "/scoring/projector/part?period=2017-9M&cluster=91";
    private static final Pattern SEEN = Pattern.compile("part\\?[^\"]*seen=([0-9a-f]{64})");

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
    void hangsTheWholeRankingOnTheWallWithoutMenu() {
        assertThat(get("/scoring/projector"))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Xếp hạng thi đua 9 tháng năm 2017 – Cụm số 91", "Tạm thời, chưa công bố", "Bảng điểm giả định")
                .containsSubsequence("An", "8,60", "Chi", "8,50", "Bình", "8,20", "chưa có báo cáo: Dung.")
                .contains("hx-trigger=\"every 20s\"", "n6")
                .doesNotContain("td-menu", "[scoring.", "style=\"", "onclick");
    }

    @Test
    void saysNothingWhileNothingHasChangedAndAllOfItAfterwards() {
        String seen = seen(get(WALL));

        assertThat(get(PART + "&seen=" + seen)).hasStatus(HttpStatus.NO_CONTENT).hasBodyTextEqualTo("");
        points.enter(
                Officers.standing(units()),
                "2017-9M",
                "points.csv",
                "unit,leaf,points,by,note\nchi,II.1,2,Cụm trưởng,\n");
        assertThat(get(PART + "&seen=" + seen))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("<html")
                .containsSubsequence("Chi", "10,50", "An", "8,60");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # step | named                  | not in the page              | why
            0      | Đã nêu 0/3             | An; Bình; Chi; 8,60; 8,50; 8,20 | nobody is named yet, and nobody is in the page
            1      | Bình; 8,20             | An; Chi; 8,60; 8,50          | the last place comes first
            2      | Bình; Chi; 8,50        | An; 8,60                     | then the one before
            3      | An; Bình; Chi; Đã nêu 3/3 | Hạng tiếp theo            | after the first place there is no other
            99     | An; Bình; Chi          | Hạng tiếp theo               | a step too far is the last one
            """)
    void leavesOutWhoWasNotNamedYet(String step, String named, String hidden, String why) {
        for (String address : List.of(WALL, PART)) {
            assertThat(get(address + "&step=" + step))
                    .hasStatusOk()
                    .bodyText()
                    .contains(named.split("; ", -1))
                    .doesNotContain("hx-trigger")
                    .satisfies(page -> assertThat(words(page)).doesNotContain(spaced(hidden)));
        }
    }

    /** The text between the tags: names are short and occur inside of other words. */
    private static String words(String page) {
        String wall = page.substring(page.indexOf("td-proj-rows"));
        return " " + wall.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ") + " ";
    }

    private static List<String> spaced(String words) {
        return Stream.of(words.split("; ", -1)).map(word -> " " + word + " ").toList();
    }

    @Test
    void beginsAgainWhereTheRankingChangedWhileItWasNamed() {
        String seen = seen(get(WALL + "&step=1"));
        assertThat(get(PART + "&step=2&seen=" + seen)).bodyText().contains("Chi", "Đã nêu 2/3");

        // Bình, named as the last one, loses points.
        points.enter(
                Officers.standing(units()),
                "2017-9M",
                "points.csv",
                "unit,leaf,points,by,note\nbinh,II.1,1,Cụm trưởng,\n");
        assertThat(get(PART + "&step=2&seen=" + seen))
                .hasStatusOk()
                .bodyText()
                .contains("Xếp hạng đã thay đổi trong lúc nêu", "Đã nêu 0/3")
                .doesNotContain("8,50", "7,20");
    }

    @Test
    void saysWhatIsPublishedAndWhatWasCorrected() {
        publish(1, true, "");
        assertThat(get(WALL))
                .bodyText()
                .contains("Đã công bố", "Điểm công bố là điểm tạm thời.", "Đơn vị đầu", "9,00")
                .doesNotContain("8,60");
        assertThat(get(WALL + "&source=NOW")).bodyText().contains("8,60").doesNotContain("Đơn vị đầu");

        publish(2, false, "Đơn vị báo cáo lại");
        assertThat(get(WALL))
                .bodyText()
                .contains("Công bố lại lần 2 (đính chính)", "Lý do: Đơn vị báo cáo lại")
                .doesNotContain("Điểm công bố là điểm tạm thời.");
    }

    @Test
    void speaksEnglishToo() {
        assertThat(mvc.get()
                        .uri(WALL + "&step=1")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(signedIn(Officers.standing(units()))))
                .hasStatusOk()
                .bodyText()
                .contains("Provisional, not published", "1 of 3 places named", "Next place")
                .doesNotContain("[scoring.");
    }

    @Test
    void showsNoClusterOfWhichAUnitIsHidden() {
        Actor partly = Officers.standing(List.of(unit("an"), unit("binh")));

        assertThat(get("/scoring/projector?period=2017-9M", partly))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có cụm nào để chiếu")
                .doesNotContain("8,60", "8,20");
        assertThat(get(WALL, partly)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get(PART, partly)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({WALL, PART})
    void turnsAwayWhoMayNotReadScores(String address) {
        assertThat(get(address, Officers.administrator())).hasStatus(HttpStatus.FORBIDDEN);
    }

    private void publish(int number, boolean provisional, String reason) {
        jdbc.sql("""
                        with publication as (
                            insert into scoring.publication
                                   (id, period, cluster, number, table_code, table_version, maximum, provisional, invented,
                                    published_at, published_by, account_id, capacity, reason, fingerprint)
                            values (gen_random_uuid(), '2017-9M', '91', :number, 'SMALL', 1, 10, :provisional, true,
                                    '2017-10-12T03:00:00Z', 'Lãnh đạo', gen_random_uuid(), '', :reason, repeat('0', 64))
                            returning id)
                        insert into scoring.publication_line
                               (publication_id, position, place, unit_code, unit_name, points, assigned, total, unscored)
                        select id, 1, 1, 'an', 'Đơn vị đầu', 9, 10, 9, 0
                          from publication
                        """)
                .param("number", number)
                .param("provisional", provisional)
                .param("reason", reason)
                .update();
    }

    private static String seen(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        Matcher found = SEEN.matcher(body(page));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new AssertionError(e);
        }
    }

    private MvcTestResult get(String address) {
        return get(address, Officers.standing(units()));
    }

    private MvcTestResult get(String address, Actor actor) {
        return mvc.get().uri(address).with(signedIn(actor)).exchange();
    }
}
