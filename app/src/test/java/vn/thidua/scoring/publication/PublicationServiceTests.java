package vn.thidua.scoring.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.thidua.reporting.Resting;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.Officers;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;

class PublicationServiceTests extends ScoringTestCase {

    private static final String PERIOD = FakeReportedFigures.PERIOD;
    private static final String CLUSTER = "91";
    private static final String WORD = "CÔNG BỐ";

    @Autowired
    private PublicationService service;

    @Autowired
    private PublicationRepository publications;

    @Autowired
    private PublicationsOnFigures resting;

    @Autowired
    private JdbcClient jdbc;

    private Actor leader;

    @BeforeEach
    void setUpBoard() {
        registerSmallTable();
        enterPoints();
        leader = Officers.leader(units());
    }

    @Test
    void keepsTheRankingAsItStood() {
        Publication published = publish(request("", WORD));

        assertThat(published.number()).isEqualTo(1);
        assertThat(published.provisional()).isTrue();
        assertThat(published.lines()).extracting(PublishedLine::unit).containsExactly("an", "chi", "binh", "dung");
        assertThat(published.lines().getFirst().total()).isEqualByComparingTo("8.60");
        assertThat(published.lines().getLast().place()).as("sent no report").isEmpty();

        reported.report(unit("binh"), Map.of("A1", 100, "A2", 100, "B1", 0));
        assertThat(publications.find(published.id()).orElseThrow().lines()).isEqualTo(published.lines());
    }

    @Test
    void doesNothingWhenTheSameRequestComesTwice() {
        PublicationRequest request = request("", WORD);
        Publication first = publish(request);

        assertThat(publish(request).id()).isEqualTo(first.id());
        assertThat(publications.of(PERIOD, CLUSTER)).hasSize(1);
    }

    @Test
    void publishesAnewUnderTheNextNumberAndKeepsTheEarlierOne() {
        Publication first = publish(request("", WORD));
        reported.report(unit("binh"), Map.of("A1", 100, "A2", 100, "B1", 0));

        Publication second = publish(request("Đính chính số liệu A1", WORD));

        assertThat(second.number()).isEqualTo(2);
        assertThat(second.reason()).isEqualTo("Đính chính số liệu A1");
        assertThat(second.lines().getFirst().unit()).isEqualTo("binh");
        assertThat(publications.of(PERIOD, CLUSTER))
                .extracting(Publication::id)
                .containsExactly(second.id(), first.id());
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # reason | word     | reasons                                       | why
            lý do    |          | UNCHANGED NOT_CONFIRMED                       | what is published already need not be published, word or not
                     | CÔNG BỐ  | UNCHANGED REASON_MISSING                      | every reason at once
                     | công bố  | UNCHANGED REASON_MISSING                      | small letters will do
            lý do    | PUBLISH  | UNCHANGED NOT_CONFIRMED                       | the word of another language does not
            """)
    void namesEverythingThatStandsAgainstIt(String reason, String word, String reasons, String why) {
        publish(request("", WORD));

        assertThat(refused(leader, request(reason == null ? "" : reason, word == null ? "" : word)))
                .as(why)
                .isEqualTo(List.of(reasons.split(" ", -1)));
    }

    @Test
    void publishesNothingThatThePersonHasNotSeen() {
        PublicationRequest request = request("", WORD);
        reported.report(unit("binh"), Map.of("A1", 100, "A2", 100, "B1", 0));

        assertThat(refused(leader, request)).containsExactly("CHANGED_SINCE_SEEN");
    }

    @Test
    void publishesNoRankingWithoutPlaces() {
        reported.clear();

        assertThat(refused(leader, request("", WORD))).containsExactly("NOBODY_PLACED");
    }

    @Test
    void refusesAReasonThatIsTooLong() {
        publish(request("", WORD));
        reported.report(unit("binh"), Map.of("A1", 100, "A2", 100, "B1", 0));

        assertThat(refused(leader, request("a".repeat(PublicationService.LONGEST_REASON + 1), WORD)))
                .containsExactly("REASON_TOO_LONG");
    }

    @Test
    void isForWhoAnswersForTheWholeCluster() {
        PublicationRequest request = request("", WORD);

        assertThatThrownBy(() -> service.publish(Officers.leader(List.of(unit("an"), unit("binh"))), request))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.publish(Officers.standing(units()), request))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.draft(leader, PERIOD, "92")).isInstanceOf(NotFound.class);
        assertThat(publications.of(PERIOD, CLUSTER)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "update scoring.publication set provisional = false",
        "delete from scoring.publication_line",
        "update scoring.publication_line set place = 1"
    })
    void cannotBeChangedByTheApplicationAtAll(String statement) {
        publish(request("", WORD));

        assertThatThrownBy(() -> jdbc.sql(statement).update())
                .isInstanceOf(DataAccessException.class)
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void waitsToBePublishedAnewAfterACorrection() {
        publish(request("", WORD));
        assertThat(resting.resting(PERIOD, unit("binh").id()))
                .extracting(Resting::value)
                .containsExactly(Resting.IN_FORCE);

        reported.report(unit("binh"), Map.of("A1", 100, "A2", 100, "B1", 0));

        assertThat(resting.resting(PERIOD, unit("an").id()))
                .as("the places of rivals move too")
                .extracting(Resting::value)
                .containsExactly(Resting.TO_CONFIRM);
    }

    @Test
    void hasAFingerprintOfPlacesAndPointsAndNotOfNames() {
        RankingPrint before = service.draft(leader, PERIOD, CLUSTER).print();
        assertThat(before.fingerprint()).matches("[0-9a-f]{64}");
        assertThat(before.lines()).extracting(PublishedLine::points).contains(new BigDecimal("8.60"));
        assertThat(service.draft(leader, PERIOD, CLUSTER).print().fingerprint()).isEqualTo(before.fingerprint());

        reported.report(unit("binh"), Map.of("A1", 92, "A2", 100, "B1", 1));
        assertThat(service.draft(leader, PERIOD, CLUSTER).print().fingerprint()).isNotEqualTo(before.fingerprint());
    }

    private PublicationRequest request(String reason, String word) {
        String seen = service.draft(leader, PERIOD, CLUSTER).print().fingerprint();
        return new PublicationRequest(UUID.randomUUID(), PERIOD, CLUSTER, seen, reason, word);
    }

    private Publication publish(PublicationRequest request) {
        PublicationOutcome outcome = service.publish(leader, request);
        assertThat(outcome).isInstanceOf(PublicationOutcome.Published.class);
        return ((PublicationOutcome.Published) outcome).publication();
    }

    private List<String> refused(Actor actor, PublicationRequest request) {
        PublicationOutcome outcome = service.publish(actor, request);
        assertThat(outcome).isInstanceOf(PublicationOutcome.Refused.class);
        return ((PublicationOutcome.Refused) outcome)
                .reasons().stream().map(Violation::code).map(Object::toString).toList();
    }
}
