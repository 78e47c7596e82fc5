package vn.thidua.scoring.round;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.CheckTeams;
import vn.thidua.core.round.SheetState;
import vn.thidua.identity.Installation;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.RoundRepository;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetRepository;
import vn.thidua.scoring.table.FrozenTables;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/** Launches a round: freezes the version of the table, draws the check teams, and gives each unit an empty sheet. */
@Service
class LaunchService {

    private final RoundRepository rounds;
    private final SheetRepository sheets;
    private final FrozenTables tables;
    private final OfficeQueries offices;
    private final ReportedFigures reported;
    private final UnitDirectory directory;
    private final Permissions permissions;
    private final Installation installation;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    LaunchService(
            RoundRepository rounds,
            SheetRepository sheets,
            FrozenTables tables,
            OfficeQueries offices,
            ReportedFigures reported,
            UnitDirectory directory,
            Permissions permissions,
            Installation installation,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.tables = tables;
        this.offices = offices;
        this.reported = reported;
        this.directory = directory;
        this.permissions = permissions;
        this.installation = installation;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Launches the round of {@code wish}. A cluster has one round for a period; the same wish again leads to it.
     *
     * @throws NotFound if there is no such period
     * @throws org.springframework.security.access.AccessDeniedException if {@code actor} may not launch for all its units
     */
    @Transactional
    public LaunchOutcome launch(Actor actor, LaunchWish wish) {
        permissions.require(actor, RoundPermission.LAUNCH);
        LocalDate day = reported.period(wish.period()).dueOn();
        Optional<Cluster> found = directory.clusters(day).stream()
                .filter(one -> one.id().equals(wish.cluster()))
                .findFirst();
        if (found.isEmpty()) {
            return refused(Violation.of(RoundViolation.CLUSTER_NOT_THEN));
        }
        Cluster cluster = found.get();
        cluster.members().forEach(unit -> permissions.require(actor, RoundPermission.LAUNCH, unit.id()));
        Optional<Round> running = rounds.ofPeriod(wish.period()).stream()
                .filter(round -> round.clusterId().equals(cluster.id()))
                .findFirst();
        if (running.isPresent()) {
            return isSame(running.get(), wish)
                    ? new LaunchOutcome.Launched(running.get().id())
                    : refused(Violation.of(RoundViolation.ROUND_RUNNING));
        }
        List<Violation> against = against(wish, cluster);
        return switch (tables.look(wish.period())) {
            case FrozenTables.Looked.Nothing() -> {
                against.add(Violation.of(RoundViolation.NO_TABLE, wish.period()));
                yield new LaunchOutcome.Refused(against);
            }
            case FrozenTables.Looked.Defective(List<LineDefect> defects) -> {
                defects.forEach(defect -> against.add(defect.what()));
                yield new LaunchOutcome.Refused(against);
            }
            case FrozenTables.Looked.Sound sound ->
                against.isEmpty() ? launch(actor, wish, cluster, sound, day) : new LaunchOutcome.Refused(against);
        };
    }

    private LaunchOutcome launch(
            Actor actor, LaunchWish wish, Cluster cluster, FrozenTables.Looked.Sound sound, LocalDate day) {
        Round round = new Round(
                UUID.randomUUID(),
                wish.period(),
                cluster.id(),
                cluster.code(),
                sound.id(),
                cluster.head().map(Unit::id),
                wish.teamSize(),
                wish.seed(),
                installation.asOf(),
                wish.selfDue(),
                wish.checkDue(),
                wish.complaintUntil(),
                Optional.empty());
        if (!rounds.add(round, actor, clock.instant())) {
            return refused(Violation.of(RoundViolation.ROUND_RUNNING));
        }
        Optional<UUID> deputy = offices.deputy(cluster.id(), day);
        Map<String, UUID> ids = cluster.members().stream().collect(Collectors.toMap(Unit::code, Unit::id));
        Map<String, List<String>> teams = CheckTeams.assign(ids.keySet(), wish.teamSize(), wish.seed());
        Function<String, UUID> id = code -> Objects.requireNonNull(ids.get(code));
        int position = 0;
        for (Unit unit : cluster.members()) {
            position++;
            Optional<UUID> consolidator = round.head().filter(unit.id()::equals).isPresent() ? deputy : round.head();
            sheets.add(
                    new Sheet(
                            UUID.randomUUID(),
                            round.id(),
                            unit.id(),
                            SheetState.SELF_SCORING,
                            1,
                            consolidator,
                            Optional.empty(),
                            List.of(),
                            teams.getOrDefault(unit.code(), List.of()).stream()
                                    .map(id)
                                    .toList()),
                    position);
        }
        events.publishEvent(RoundEvents.ofRound("launch", round, facts(wish, sound)));
        return new LaunchOutcome.Launched(round.id());
    }

    private static Map<String, String> facts(LaunchWish wish, FrozenTables.Looked.Sound sound) {
        return Map.of(
                "table",
                sound.table().code(),
                "version",
                Integer.toString(sound.table().version()),
                "seed",
                Long.toString(wish.seed()),
                "self_due",
                wish.selfDue().toString(),
                "check_due",
                wish.checkDue().toString(),
                "complaint_until",
                wish.complaintUntil().toString());
    }

    private List<Violation> against(LaunchWish wish, Cluster cluster) {
        List<Violation> against = new ArrayList<>();
        LocalDate today = installation.asOf();
        if (wish.selfDue().isBefore(today)
                || wish.checkDue().isBefore(wish.selfDue())
                || wish.complaintUntil().isBefore(wish.checkDue())) {
            against.add(Violation.of(RoundViolation.DAYS_UNORDERED));
        }
        int largest = CheckTeams.largest(cluster.members().size());
        if (wish.teamSize() < Math.min(1, largest) || wish.teamSize() > largest) {
            against.add(Violation.of(RoundViolation.TEAM_SIZE, largest));
        }
        return against;
    }

    private static boolean isSame(Round round, LaunchWish wish) {
        return round.teamSize() == wish.teamSize()
                && round.seed() == wish.seed()
                && round.selfDue().equals(wish.selfDue())
                && round.checkDue().equals(wish.checkDue())
                && round.complaintUntil().equals(wish.complaintUntil());
    }

    private static LaunchOutcome refused(Violation why) {
        return new LaunchOutcome.Refused(List.of(why));
    }
}
