package vn.thidua.organization.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;
import vn.thidua.support.TestDatabase;

@SpringBootTest(webEnvironment = WebEnvironment.NONE)
@Import({TestDatabase.class, ClusterExamples.class})
@RecordApplicationEvents
@Transactional
class ClusterServiceTests {

    private static final String SERIES = "ministry";
    private static final LocalDate Y2017 = LocalDate.of(2017, 1, 1);
    private static final LocalDate Y2018 = LocalDate.of(2018, 1, 1);
    private static final String ANEW = "dung,8,HEAD\nan,8\nbinh,9,HEAD\nchi,9,DEPUTY\n";

    @Autowired
    private ClusterService service;

    @Autowired
    private RotationService rotations;

    @Autowired
    private ClusterQueries queries;

    @Autowired
    private ClusterExamples examples;

    @Autowired
    private ApplicationEvents published;

    @BeforeEach
    void open() {
        examples.open();
        published.clear();
    }

    @Test
    void dealsAnewAndLeavesTheDaysBeforeUnchanged() {
        List<String> before = seats(Y2018.minusDays(1));

        assertThat(service.deal(examples.officer(), SERIES, Y2018, ANEW)).isEqualTo(new ClusterOutcome.Done());

        assertThat(seats(Y2018)).containsExactly("8 dung HEAD", "8 an MEMBER", "9 binh HEAD", "9 chi DEPUTY");
        assertThat(seats(Y2018.minusDays(1)))
                .isEqualTo(before)
                .containsExactly("91 an HEAD", "91 binh MEMBER", "92 chi HEAD", "92 dung MEMBER");
        assertThat(seats(ClusterExamples.FIRST)).isEqualTo(before);
        assertThat(queries.find(SERIES, "91", Y2018)).isEmpty();
        assertThat(actions()).containsExactly("organization.cluster.deal");
    }

    @Test
    void keepsAUnitInClustersOfTwoSeriesAtTheSameTime() {
        NewSeries province = new NewSeries("khoi-tinh", "Khối của tỉnh", "PROVINCE");
        assertThat(service.addSeries(examples.officer(), province)).isEqualTo(new ClusterOutcome.Done());

        assertThat(service.deal(examples.officer(), "khoi-tinh", Y2017, "an,1,HEAD\nchi,1\n"))
                .isEqualTo(new ClusterOutcome.Done());

        assertThat(seats(Y2017)).contains("91 an HEAD", "1 an HEAD", "1 chi MEMBER", "92 chi HEAD");
    }

    @Test
    void refusesASeriesWithEveryReason() {
        assertThat(reasons(service.addSeries(examples.officer(), new NewSeries("Khối", " ", "none"))))
                .containsExactly(
                        ClusterViolation.SERIES_CODE_MALFORMED,
                        ClusterViolation.SERIES_NAME_MISSING,
                        ClusterViolation.SERIES_LEVEL_UNKNOWN);
        assertThat(reasons(service.addSeries(examples.officer(), new NewSeries("ministry", "Bộ", "MINISTRY"))))
                .containsExactly(ClusterViolation.SERIES_CODE_TAKEN);
    }

    @Test
    void rotatesOfficesClusterByClusterOnTheSameDay() {
        assertThat(rotate("91", Y2017, "binh", "an")).isEqualTo(new ClusterOutcome.Done());
        assertThat(rotate("92", Y2017, "dung", "")).isEqualTo(new ClusterOutcome.Done());

        assertThat(seats(Y2017)).containsExactly("91 binh HEAD", "91 an DEPUTY", "92 dung HEAD", "92 chi MEMBER");
        assertThat(seats(Y2017.minusDays(1)))
                .containsExactly("91 an HEAD", "91 binh MEMBER", "92 chi HEAD", "92 dung MEMBER");
        assertThat(queries.offices(SERIES, "91", Y2017))
                .extracting(term -> term.name() + " " + term.role() + " " + term.from() + " "
                        + term.to().map(LocalDate::toString).orElse(""))
                .containsExactly("Bình HEAD 2017-01-01 ", "An DEPUTY 2017-01-01 ", "An HEAD 2016-01-01 2017-01-01");
        assertThat(actions()).containsExactly("organization.cluster.rotate", "organization.cluster.rotate");
    }

    @Test
    void refusesWithEveryReasonAtOnceAndChangesNothing() {
        List<String> before = seats(Y2017);

        assertThat(reasons(service.deal(examples.officer(), SERIES, ClusterExamples.FIRST, "an,8\nghost,8,HEAD\n")))
                .containsExactly(ClusterViolation.UNIT_UNKNOWN, ClusterViolation.LATER_DEAL);
        assertThat(reasons(rotate("91", ClusterExamples.FIRST, "chi", "ghost")))
                .containsExactly(
                        ClusterViolation.NOT_A_MEMBER, ClusterViolation.NOT_A_MEMBER, ClusterViolation.LATER_DEAL);
        assertThat(reasons(rotate("91", Y2017, "binh", "binh"))).containsExactly(ClusterViolation.HEAD_IS_DEPUTY);
        assertThat(reasons(rotate("91", Y2017, "an", ""))).containsExactly(ClusterViolation.NOTHING_CHANGES);

        assertThat(seats(Y2017)).isEqualTo(before);
        assertThat(actions()).isEmpty();
    }

    @Test
    void refusesARotationBeforeALaterDeal() {
        service.deal(examples.officer(), SERIES, Y2018, ANEW);

        assertThat(reasons(rotate("91", Y2017, "binh", ""))).containsExactly(ClusterViolation.LATER_DEAL);
    }

    @Test
    void wantsWhoeverChangesToBeInChargeOfEveryUnit() {
        Actor one = examples.of("an", "standing-officer");

        assertThatThrownBy(() -> service.deal(one, SERIES, Y2018, "an,8,HEAD\n"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> rotations.rotate(one, SERIES, "91", Y2017, new Rotation("binh", Optional.empty())))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> service.deal(examples.of("an", "unit-officer"), SERIES, Y2018, ANEW))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void knowsNoOtherSeriesOrCluster() {
        assertThatThrownBy(() -> service.deal(examples.officer(), "none", Y2018, ANEW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rotate("99", Y2017, "an", "")).isInstanceOf(NotFound.class);
    }

    @Test
    void registersAFileOfRotationsOnce() {
        String yaml = """
                rotations:
                  - {series: ministry, cluster: "91", from: 2017-01-01, head: binh, deputy: an}
                  - {series: ministry, cluster: "91", from: 2018-01-01, head: an}
                """;

        assertThat(rotations.register("rotations.yaml", yaml)).isEmpty();
        assertThat(rotations.register("rotations.yaml", yaml)).isEmpty();

        assertThat(seats(Y2017)).startsWith("91 binh HEAD", "91 an DEPUTY");
        assertThat(seats(Y2018)).startsWith("91 an HEAD", "91 binh MEMBER");
        assertThat(actions()).hasSize(2);
    }

    private ClusterOutcome rotate(String number, LocalDate from, String head, String deputy) {
        return rotations.rotate(
                examples.officer(),
                SERIES,
                number,
                from,
                new Rotation(head, Optional.of(deputy).filter(code -> !code.isEmpty())));
    }

    private List<String> seats(LocalDate day) {
        return queries.seats(day).stream()
                .map(seat -> seat.number() + " " + seat.unit() + " " + seat.role())
                .toList();
    }

    private List<String> actions() {
        return published.stream(AuditableEvent.class)
                .map(AuditableEvent::action)
                .toList();
    }

    private static List<ViolationCode> reasons(ClusterOutcome outcome) {
        return switch (outcome) {
            case ClusterOutcome.Done() -> List.of();
            case ClusterOutcome.Refused(var reasons) ->
                reasons.stream().map(Violation::code).toList();
        };
    }
}
