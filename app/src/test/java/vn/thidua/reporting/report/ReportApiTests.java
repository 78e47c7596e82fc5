package vn.thidua.reporting.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.identity.login.TestActor.signedIn;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.reporting.ReportCast;
import vn.thidua.reporting.SampleReview;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.Actor;
import vn.thidua.support.TestDatabase;

@SpringBootTest
@AutoConfigureMockMvc
@Import({TestDatabase.class, SampleReview.class, ReportCast.class})
class ReportApiTests {

    private static final String ADDRESS = "/api/v1/reporting/reports/" + SampleReview.NOW + "/kon-tum";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private SampleReview review;

    @Autowired
    private ReportCast cast;

    @Autowired
    private ReportRepository reports;

    @Autowired
    private EditRepository history;

    @Autowired
    private JdbcClient jdbc;

    private final UUID key = UUID.randomUUID();
    private final Map<String, String> figures = new TreeMap<>();

    @BeforeEach
    void begin() {
        review.open();
        jdbc.sql("delete from reporting.report").update();
        jdbc.sql("delete from reporting.submission").update();
        for (IndicatorDefinition indicator : reports.asked(SampleReview.NOW).list()) {
            figures.put(indicator.code(), "null");
        }
        figures.put("DT03", "\"500\"");
        figures.put("DT04", "\"490\"");
    }

    @Test
    void filesAWholeReportAndGivesTheSameReceiptAgain() {
        MvcTestResult first = put(cast.filler("kon-tum"), key, body(1, true));
        MvcTestResult again = put(cast.filler("kon-tum"), key, body(1, true));

        assertThat(first).hasStatusOk().bodyText().contains("\"version\":1", "\"fingerprint\":\"");
        assertThat(again).hasStatusOk();
        assertThat(text(again)).isEqualTo(text(first));
        assertThat(counts())
                .isEqualTo(Map.of("submission", 1L, "report_step", 1L, "filing", 1L, "entry", 1L, "submitted", 1L));
        assertThat(get(cast.filler("kon-tum")))
                .hasStatusOk()
                .bodyText()
                .contains("\"state\":\"submitted\"", "{\"indicator\":\"DT03\",\"figure\":\"500\"", "\"version\":4");
    }

    @Test
    void keepsFiguresWithoutSendingThem() {
        assertThat(put(cast.filler("kon-tum"), key, body(1, false)))
                .hasStatusOk()
                .bodyText()
                .contains("\"submission\":null", "\"version\":3");
        assertThat(get(cast.filler("kon-tum"))).bodyText().contains("\"state\":\"draft\"");
    }

    @Test
    void tellsWhatEachFigureWasAndWhoWroteIt() {
        put(cast.filler("kon-tum"), key, body(1, false));
        figures.put("DT03", "\"501\"");
        put(cast.filler("kon-tum"), UUID.randomUUID(), body(3, false));

        Report report =
                reports.find(SampleReview.NOW, review.unit("kon-tum").id()).orElseThrow();
        assertThat(history.edits(report.id(), reports.asked(SampleReview.NOW), "DT03", CellPart.FIGURE))
                .extracting(edit -> edit.revision() + " " + edit.after().orElseThrow() + " " + edit.way())
                .containsExactly("2 501 PROGRAM", "1 500 PROGRAM");
    }

    @Test
    void refusesTheSameKeyWithAnotherRequest() {
        put(cast.filler("kon-tum"), key, body(1, true));
        figures.put("DT03", "\"499\"");

        assertThat(put(cast.filler("kon-tum"), key, body(1, true)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains("urn:thidua:problem:key-used");
    }

    @Test
    void showsNobodyElseWhatAKeyStandsFor() {
        put(cast.filler("kon-tum"), key, body(1, true));

        assertThat(put(cast.colleague("kon-tum"), key, body(1, true))).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void saysWhoWroteWhatSinceTheReportWasRead() {
        put(cast.filler("kon-tum"), UUID.randomUUID(), body(1, false));

        assertThat(put(cast.colleague("kon-tum"), key, body(1, true)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Cán bộ tổng hợp", "\"indicator\":\"DT03\"", "\"version\":3");
    }

    @Test
    void saysWhichStepWasTakenSinceTheReportWasRead() {
        put(cast.filler("kon-tum"), UUID.randomUUID(), body(1, true));

        assertThat(put(cast.colleague("kon-tum"), key, body(1, true)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("\"version\":4");
    }

    @Test
    void namesEverythingThatIsWrongAndWritesNothing() {
        figures.put("DT03", "\"-3\"");
        figures.put("DT04", "\"một trăm\"");
        figures.put("XX99", "\"1\"");
        figures.remove("GD01");

        assertThat(put(cast.filler("kon-tum"), key, body(1, true)))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyText()
                .contains(
                        "\"place\":\"DT03\"",
                        "reporting.report.not-a-decimal",
                        "reporting.report.indicator-not-asked",
                        "reporting.report.figure-not-named");
        assertThat(counts().get("filing")).isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # what a program writes | why it is refused
            "1,000"                 | a comma means two things
            "1e3"                   | an exponent hides the decimals
            "500.5"                 | these are counted in whole numbers
            " 500"                  | a program does not type
            """)
    void takesPlainDecimalsOnly(String figure) {
        figures.put("DT03", figure.startsWith("\"") ? figure : "\"" + figure + "\"");

        assertThat(put(cast.filler("kon-tum"), key, body(1, false))).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "{}", "{\"version\":1}", "{\"version\":1,\"figures\":{},\"estimated\":[null]}", "{"})
    void answersWhatItCannotReadWithAProblem(String body) {
        assertThat(put(cast.filler("kon-tum"), key, body))
                .hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON)
                .hasStatus4xxClientError();
    }

    @Test
    void asksProgramsToSignInInsteadOfShowingThemAForm() {
        assertThat(mvc.get().uri(ADDRESS).exchange()).hasStatus(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void refusesARequestWithoutAToken() {
        assertThat(mvc.put()
                        .uri(ADDRESS)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body(1, true))
                        .header("Idempotency-Key", key)
                        .with(signedIn(cast.filler("kon-tum")))
                        .exchange())
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        for (String table : new String[] {"submission", "report_step", "filing"}) {
            counts.put(
                    table,
                    jdbc.sql("select count(*) from reporting." + table)
                            .query(Long.class)
                            .single());
        }
        counts.put(
                "entry",
                jdbc.sql("""
                                select count(*)
                                  from audit.entry
                                 where action like 'reporting.%'
                                   and content::jsonb -> 'after' ->> 'key' = :key
                                """).param("key", key.toString()).query(Long.class).single());
        counts.put(
                "submitted",
                jdbc.sql("select count(*) from reporting.report where state = 'SUBMITTED'")
                        .query(Long.class)
                        .single());
        return counts;
    }

    private String body(long version, boolean send) {
        return figures.entrySet().stream()
                .map(figure -> "\"" + figure.getKey() + "\":" + figure.getValue())
                .collect(Collectors.joining(
                        ",", "{\"version\":" + version + ",\"send\":" + send + ",\"figures\":{", "}}"));
    }

    private MvcTestResult get(Actor actor) {
        return mvc.get().uri(ADDRESS).with(signedIn(actor)).exchange();
    }

    private MvcTestResult put(Actor actor, UUID request, String body) {
        return mvc.put()
                .uri(ADDRESS)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .header("Idempotency-Key", request)
                .with(signedIn(actor))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
