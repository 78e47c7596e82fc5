package vn.thidua.scoring.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetState;
import vn.thidua.core.round.SheetStep;
import vn.thidua.identity.Installation;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.scoring.FakeReportedFigures;
import vn.thidua.scoring.ScoringTestCase;
import vn.thidua.scoring.round.SheetService.StepWish;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

/**
 * A round of cluster 91: four units, one typed criterion II.1 of 2 points, An at the head, Bình its deputy, one checker for
 * each unit. Each unit has an officer, a member of check teams and an officer for consolidating, who are different persons.
 */
abstract class RoundTestCase extends ScoringTestCase {

    static final String LEAF = "II.1";
    static final String WORD = "THÔNG QUA";

    @Autowired
    LaunchService launching;

    @Autowired
    ScoreService scores;

    @Autowired
    SheetService sheets;

    @Autowired
    RoundService rounds;

    @Autowired
    ExplanationService explanations;

    @Autowired
    SheetRepository stored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Installation installation;

    @Autowired
    private UnitDirectory directory;

    UUID round = new UUID(0, 0);

    @BeforeEach
    void launch() {
        registerSmallTable();
        jdbc.sql("""
                        update organization.cluster_member
                           set role = 'DEPUTY'
                         where unit_id = :unit
                        """).param("unit", unit("binh").id()).update();
        round = launched(wish(1, 1));
    }

    LaunchWish wish(int teamSize, long seed) {
        return new LaunchWish(
                FakeReportedFigures.PERIOD,
                directory.clusters(reported.period(FakeReportedFigures.PERIOD).dueOn()).stream()
                        .filter(cluster -> cluster.code().equals("91"))
                        .findFirst()
                        .orElseThrow()
                        .id(),
                teamSize,
                seed,
                installation.asOf().plusDays(5),
                installation.asOf().plusDays(10),
                installation.asOf().plusDays(15));
    }

    UUID launched(LaunchWish wish) {
        LaunchOutcome outcome = launching.launch(standingBody(), wish);
        assertThat(outcome).isInstanceOf(LaunchOutcome.Launched.class);
        return ((LaunchOutcome.Launched) outcome).round();
    }

    Actor officer(String unit) {
        return person(2, "unit-officer", unit);
    }

    Actor checker(String unit) {
        return person(3, "checker", unit);
    }

    Actor headOfficer(String unit) {
        return person(4, "head-officer", unit);
    }

    Actor standingBody() {
        return above(5, "standing-body");
    }

    Actor leader() {
        return above(6, "leader");
    }

    Actor above(int kind, String role) {
        Set<UUID> all = units().stream().map(Unit::id).collect(Collectors.toSet());
        return new Actor(new UUID(kind, 0), role, role, all);
    }

    Actor person(int kind, String role, String unit) {
        return new Actor(
                new UUID(kind, unit.hashCode()),
                role + " " + unit,
                role,
                Set.of(unit(unit).id()));
    }

    /** Returns the unit that checks {@code unit}. */
    String checkerOf(String unit) {
        UUID checker = sheet(unit).checkers().getFirst();
        return units().stream()
                .filter(one -> one.id().equals(checker))
                .findFirst()
                .orElseThrow()
                .code();
    }

    Sheet sheet(String unit) {
        return stored.find(round, unit(unit).id()).orElseThrow();
    }

    PointsOutcome write(Actor actor, String unit, Column column, String text, String reason) {
        int seen = jdbc.sql("""
                        select coalesce(max(version), 0)
                          from scoring.sheet_points
                         where sheet_id = :sheet
                           and leaf = :leaf
                           and column_name = :column
                        """)
                .param("sheet", sheet(unit).id())
                .param("leaf", LEAF)
                .param("column", column.name())
                .query(Integer.class)
                .single();
        return scores.write(actor, round, unit, column, new PointsWish(LEAF, text, reason, seen));
    }

    StepOutcome take(Actor actor, String unit, SheetStep step, Party party) {
        return sheets.take(
                actor, round, unit, StepWish.of(step, party, sheet(unit).version()));
    }

    /** Lets {@code unit} score itself with {@code points} and send its sheet. */
    void submit(String unit, String points) {
        assertThat(write(officer(unit), unit, Column.SELF, points, "")).isInstanceOf(PointsOutcome.Saved.class);
        assertThat(take(officer(unit), unit, SheetStep.SUBMIT, Party.UNIT)).isEqualTo(new StepOutcome.Taken());
    }

    void submitAll() {
        for (String unit : List.of("an", "binh", "chi", "dung")) {
            submit(unit, "1.5");
        }
    }

    /** Brings the sheet of {@code unit}, which was sent, to {@code state}, everybody confirming what stands. */
    void bring(String unit, SheetState state) {
        String consolidator = unit.equals("an") ? "binh" : "an";
        String team = checkerOf(unit);
        record Act(SheetState from, SheetStep step, Party party, Actor actor) {}
        for (Act act : List.of(
                new Act(SheetState.SUBMITTED, SheetStep.CHECK, Party.CHECKER, checker(team)),
                new Act(SheetState.PEER_CHECKED, SheetStep.CONSOLIDATE, Party.HEAD, headOfficer(consolidator)),
                new Act(SheetState.CONSOLIDATED, SheetStep.EXPLAIN, Party.UNIT, officer(unit)),
                new Act(SheetState.EXPLAINED, SheetStep.SETTLE, Party.STANDING_BODY, standingBody()))) {
            if (sheet(unit).state() == act.from() && act.from() != state) {
                assertThat(take(act.actor(), unit, act.step(), act.party()))
                        .as("%s of %s", act.step(), unit)
                        .isEqualTo(new StepOutcome.Taken());
            }
        }
        assertThat(sheet(unit).state()).isEqualTo(state);
    }

    static List<ViolationCode> codes(Object outcome) {
        List<ViolationCode> codes = new ArrayList<>();
        for (Violation reason : Objects.requireNonNull(reasons(outcome))) {
            codes.add(reason.code());
        }
        return codes;
    }

    private static List<Violation> reasons(Object outcome) {
        return switch (outcome) {
            case StepOutcome.Refused(List<Violation> reasons) -> reasons;
            case PointsOutcome.Refused(List<Violation> reasons) -> reasons;
            case LaunchOutcome.Refused(List<Violation> reasons) -> reasons;
            default -> throw new AssertionError("was not refused: " + outcome);
        };
    }
}
