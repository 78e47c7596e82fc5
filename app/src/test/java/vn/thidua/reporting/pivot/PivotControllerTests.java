package vn.thidua.reporting.pivot;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.reporting.ReviewOnRecord;
import vn.thidua.reporting.SampleReview;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Scope;
import vn.thidua.support.TestDatabase;
import vn.thidua.web.Formats;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReviewOnRecord.class})
class PivotControllerTests {

    private static final String PIVOT = "/reporting/pivot";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportedFigures reported;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void showsEveryIndicatorBesideItsTargetAndLastYear() {
        ComparedFigure sessions = reported.consolidated(review.everyone(), SampleReview.NOW)
                .whole()
                .figure("GD01");

        assertThat(get("", review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Bảng phân tích số liệu",
                        "13 đơn vị; 9 tháng năm 2017",
                        ">" + Formats.number(sessions.current().value(), 0) + "</a>",
                        ">" + Formats.number(sessions.previous().value(), 0) + "</a>",
                        ">" + Formats.number(sessions.progress().target().value(), 0) + "</a>",
                        "/reporting/consolidation/figure?period=2017-9M&amp;part=&amp;group=&amp;indicator=GD01",
                        "khác đơn vị tính",
                        "data-td-chart=\"rank\"");
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            # choice                                                                  | what is shown                     | why
            ?rows=units&indicator=GD01                                                | Thứ hạng trong cụm                | units have places among their peers
            ?rows=units&indicator=GD01                                                | levels/figure?period=2017-9M&amp;unit=kon-tum&amp;group=&amp;at=kon-tum&amp;indicator=GD01&amp;source=kon-tum | a figure of one unit leads to its cell
            ?rows=clusters&indicator=GD01                                             | consolidation/figure?period=2017-9M&amp;part=6&amp;group=&amp;indicator=GD01 | a figure of a cluster leads to its sources
            ?rows=clusters&columns=periods&indicator=DT05                             | nine months of 2016               | all periods are columns
            ?rows=units&columns=clusters&indicator=GD01                               | không giao                        | a unit is asked in its own cluster only
            ?rows=indicators&columns=periods&group=KT                                 | Khen thưởng                       | a group is a filter
            ?rows=indicators&indicator=LD02&indicator=LD03                               | cộng bị trùng                     | a count and its part do not add up
            ?rows=indicators&group=LD&columns=measures                                | tính bằng điểm %                  | a ratio changes in points
            ?rows=indicators&columns=measures&period=2016-9M                          | chưa có cùng kỳ                   | the first year has none before it
            ?rows=indicators&columns=measures&period=2016-9M&period=2017-9M           | theo từng năm                     | a target is of one year
            ?rows=units&columns=periods&indicator=GD01&draw=row:kon-tum&as=line       | data-td-chart="trend"             | one unit over time is a line
            ?rows=units&columns=measures&indicator=LD02&measure=actual                | không xếp hạng                    | neither more nor less is better
            ?rows=units&indicator=GD01&under=kon-tum                                  | 1 đơn vị                          | a subtree is a filter
            """)
    void laysOutWhatTheAddressSays(String choice, String what, String why) {
        String expected = what.equals("nine months of 2016") ? "9 tháng năm 2016" : what;

        assertThat(get(choice, review.standingOfficer()))
                .hasStatusOk()
                .bodyText()
                .as(why)
                .contains(expected);
    }

    @Test
    void isAboutTheReadersUnitsAndNoOthers() {
        Actor officer = review.unitOfficer("kon-tum");

        assertThat(get("?rows=units&indicator=GD01", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Kon Tum", "không có để so", "1 đơn vị")
                .doesNotContain("Gia Lai", "Phú Yên");
        assertThat(get("?rows=units&indicator=GD01&under=gia-lai", officer)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("?cluster=7", officer)).hasStatus(cluster(officer, "7"));
        assertThat(get("", review.administrator())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("", new Actor(new UUID(0, 9), "Nobody's", "leader", Set.of())))
                .hasStatusOk()
                .bodyText()
                .contains("Chưa có số liệu để phân tích");
    }

    private HttpStatus cluster(Actor officer, String code) {
        return reported.consolidated(new Scope(officer.units()), SampleReview.NOW).clusters().stream()
                        .anyMatch(part -> part.cluster().orElse("").equals(code))
                ? HttpStatus.OK
                : HttpStatus.NOT_FOUND;
    }

    @Test
    void knowsNoOtherNames() {
        for (String choice : new String[] {
            "?period=1999", "?indicator=ZZ99", "?group=ZZ", "?under=nowhere", "?rows=moons", "?measure=weight"
        }) {
            assertThat(get(choice, review.standingOfficer())).as(choice).hasStatus(HttpStatus.NOT_FOUND);
        }
    }

    @Test
    void keepsRestrictedFiguresFromThoseWhoMayNotSeeThemAndLogsTheOthers() {
        Actor officer = review.unitOfficer("kon-tum");
        long before = reads();

        assertThat(get("?group=DT", review.standingOfficer())).hasStatusOk();
        assertThat(reads()).as("nothing restricted was shown").isEqualTo(before);
        assertThat(get("?rows=indicators", officer))
                .bodyText()
                .contains("chỉ người được giao mới được xem")
                .doesNotContain("KL02", "TC01", "KL04");
        assertThat(get("?rows=units&indicator=KL02", officer))
                .hasStatusOk()
                .bodyText()
                .contains("Chỉ tiêu đã chọn là chỉ tiêu hạn chế");
        assertThat(reads()).isEqualTo(before);
        assertThat(get("?rows=units&indicator=KL02", review.standingOfficer()))
                .bodyText()
                .contains("KL02");
        assertThat(reads()).isEqualTo(before + 1);
    }

    @ParameterizedTest
    @CsvSource({"xlsx", "csv", "csv-excel", "parquet"})
    void handsOutTheWholeTable(String format) {
        MvcTestResult answer =
                get("/export?rows=indicators&columns=units&group=LD&format=" + format, review.standingOfficer());

        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getHeader("Cache-Control")).contains("no-store");
        assertThat(answer.getResponse().getContentAsByteArray()).hasSizeGreaterThan(1_000);
    }

    @Test
    void writesExactFiguresAndWhyThereIsNone() {
        ComparedFigure sessions = reported.consolidated(review.everyone(), SampleReview.NOW)
                .whole()
                .figure("GD01");
        String total = sessions.current().value().orElseThrow().toPlainString();

        assertThat(lines("/export?rows=units&columns=measures&indicator=GD01&format=csv", review.standingOfficer()))
                .hasSize(1 + 14 * 8)
                .anyMatch(line ->
                        line.contains("\"total\"") && line.contains("\"actual\"") && line.contains("," + total + ","))
                .anyMatch(line -> line.contains("\"rank\"") && line.contains("\"of-one-unit\""));
        assertThat(lines("/export?rows=units&indicator=KL02&format=csv", review.unitOfficer("kon-tum")))
                .as("nothing restricted")
                .hasSize(1);
        assertThat(get("/export?format=doc", review.standingOfficer())).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void speaksEnglish() {
        assertThat(mvc.get()
                        .uri(PIVOT + "?rows=groups")
                        .header("Accept-Language", "en")
                        .with(signedIn(review.standingOfficer())))
                .bodyText()
                .contains("Pivot of figures", "different measures", "Same period last year")
                .doesNotContain("???");
    }

    private Set<String> lines(String address, Actor actor) {
        return Arrays.stream(
                        new String(get(address, actor).getResponse().getContentAsByteArray(), StandardCharsets.UTF_8)
                                .split("\r\n", -1))
                .filter(line -> !line.isBlank())
                .collect(Collectors.toSet());
    }

    private long reads() {
        return jdbc.sql("select count(*) from audit.entry where action = 'reporting.pivot.read-restricted'")
                .query(Long.class)
                .single();
    }

    private MvcTestResult get(String choice, Actor actor) {
        return mvc.get().uri(PIVOT + choice).with(signedIn(actor)).exchange();
    }
}
