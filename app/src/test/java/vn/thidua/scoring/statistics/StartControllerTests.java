package vn.thidua.scoring.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.table.TableExamples;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;

/** Now: An 8.60, Chi 8.50, Bình 8.20 of 10. A2 is taken for the head count (100, 120, 100), B1 is restricted (3, 1, 0). */
@RecordApplicationEvents
class StartControllerTests extends ScoringTestCase {

    private static final String PAGE = "/scoring/statistics/start";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void setUpBoard() {
        tables.register(
                Officers.standing(units()),
                "table.yaml",
                TableExamples.SMALL.replace(
                        "  - {code: 2017-9M, points: PROVISIONAL}",
                        "  - {code: 2017-9M, points: PROVISIONAL}\n  - {code: 2016-9M, points: FINAL}"));
        enterPoints();
    }

    @Test
    void putsThreeViewsSideBySide() {
        // Last year without typed points: An 6 + 2 = 8.00, Bình 4 + 2 + 0.20 = 6.20, Chi nothing. Changes of ten points
        // count tenfold.
        reported.reportPast(unit("an"), Map.of("A1", 90, "A2", 90, "B1", 0));
        reported.reportPast(unit("binh"), Map.of("A1", 92, "A2", 100, "B1", 0));

        assertThat(rows(get(PAGE + "?heads=A2")))
                .containsExactly(
                        "An 1 8,60 1 8,60 giữ nguyên 2 +6,00",
                        "Chi 2 8,50 3 7,08 xuống 1 bậc – –",
                        "Bình 3 8,20 2 8,20 lên 1 bậc 1 +20,00");
        assertThat(get(PAGE + "?heads=A2"))
                .bodyText()
                .contains("Không đổi thứ hạng nào", "Có đơn vị không có điểm cùng kỳ năm trước")
                .doesNotContain("[scoring.");
    }

    @Test
    void leavesOutWhatIsNotKnownAndSaysWhy() {
        assertThat(get(PAGE))
                .hasStatusOk()
                .bodyText()
                .contains("cho đến khi chọn chỉ tiêu quân số", "Cùng kỳ năm trước không có trong hệ thống");
        assertThat(rows(get(PAGE))).contains("An 1 8,60 – – – –");
        assertThat(get(PAGE + "?heads=B1")).bodyText().contains("Có đơn vị chưa báo cáo quân số (hoặc bằng 0)");
    }

    @Test
    void saysThatNobodyHadPointsLastYear() {
        reported.reportPast(unit("dung"), Map.of("A1", 90));

        assertThat(get(PAGE)).bodyText().contains("Không đơn vị nào có điểm cùng kỳ năm trước");
    }

    @Test
    void readsRestrictedHeadCountsOnlyForThoseEntrustedWithThemAndLogsIt() {
        Actor body = new Actor(
                new UUID(1, 9),
                "Thường trực",
                "standing-body",
                Officers.standing(units()).units());

        assertThat(get(PAGE + "?heads=B1", body))
                .hasStatusOk()
                .bodyText()
                .contains("Quân số là số liệu hạn chế")
                .doesNotContain("<option value=\"B1\"", "286,67");
        assertThat(logged()).isZero();
        assertThat(get(PAGE + "?heads=B1")).bodyText().contains("value=\"B1\" selected", "286,67");
        assertThat(logged()).isEqualTo(1);
    }

    private long logged() {
        return events.stream(AuditableEvent.class)
                .filter(event -> event.action().equals("scoring.statistics.read-restricted"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"?heads=XX", "?heads=C1", "?cluster=92", "?period=1999"})
    void knowsNothingOfWhatIsNotThere(String asked) {
        assertThat(get(PAGE + asked)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsNoClusterOfWhichAUnitIsHidden() {
        Actor partly = Officers.standing(List.of(unit("an"), unit("binh")));

        assertThat(get(PAGE, partly))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có cụm nào để so")
                .doesNotContain("8,60");
        assertThat(get(PAGE + "?cluster=91", partly)).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksEnglishToo() {
        assertThat(mvc.get()
                        .uri(PAGE + "?heads=A2")
                        .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
                        .with(signedIn(Officers.leader(units()))))
                .hasStatusOk()
                .bodyText()
                .contains("Three views side by side", "Points/100 people")
                .doesNotContain("[scoring.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"unit-officer", "checker", "head-officer", "administrator"})
    void turnsAwayOthers(String role) {
        Actor actor =
                new Actor(new UUID(1, 9), role, role, Officers.standing(units()).units());

        assertThat(get(PAGE, actor)).hasStatus(HttpStatus.FORBIDDEN);
    }

    /** The lines of the table as somebody reads them. */
    private static List<String> rows(MvcTestResult page) {
        assertThat(page).hasStatusOk();
        String body = text(page);
        String table = body.substring(body.indexOf("<tbody>"), body.indexOf("</tbody>"));
        return Stream.of(table.split("</tr>", -1))
                .map(row ->
                        row.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ").strip())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    private static String text(MvcTestResult page) {
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
