package vn.thidua.scoring.outside;

import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.points.Entry;
import vn.thidua.scoring.points.EntryQueries;
import vn.thidua.scoring.points.EntryRepository;
import vn.thidua.scoring.points.OutsideFact;
import vn.thidua.scoring.points.OutsideKind;
import vn.thidua.scoring.points.OutsideRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Records what others say of units. Nothing is overwritten. */
@Service
class OutsideService {

    private final BoardQueries boards;
    private final OutsideRepository facts;
    private final EntryQueries entries;
    private final EntryRepository written;
    private final Permissions permissions;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OutsideService(
            BoardQueries boards,
            OutsideRepository facts,
            EntryQueries entries,
            EntryRepository written,
            Permissions permissions,
            Clock clock,
            ApplicationEventPublisher events) {
        this.boards = boards;
        this.facts = facts;
        this.entries = entries;
        this.written = written;
        this.permissions = permissions;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Returns what is asked and was said of the units that {@code actor} may see, by cluster; empty if no table is in force.
     *
     * @throws NotFound if there is no such period
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public List<OutsideBoard> boards(Actor actor, String period) {
        permissions.require(actor, OutsidePermission.READ);
        Scope scope = permissions.scope(actor, OutsidePermission.READ);
        return boards.boards(scope, period).stream()
                .map(board -> board(scope, board))
                .toList();
    }

    /**
     * Records what {@code wish} says, or says everything that stands against it. The same once more changes nothing.
     *
     * @throws NotFound if the cluster or the unit is not there for {@code actor}
     */
    @Transactional
    public OutsideOutcome record(Actor actor, OutsideWish wish) {
        OutsideBoard board = open(actor, wish);
        WishCheck check = new WishCheck(board, wish);
        return check.record()
                .map(read -> add(actor, board, wish, fact(actor, read, true)))
                .orElseGet(() -> new OutsideOutcome.Refused(check.reasons()));
    }

    /**
     * Withdraws what {@code wish} names; points are not withdrawn but corrected.
     *
     * @throws NotFound as {@link #record}
     */
    @Transactional
    public OutsideOutcome withdraw(Actor actor, OutsideWish wish) {
        OutsideBoard board = open(actor, wish);
        WishCheck check = new WishCheck(board, wish);
        Optional<WishCheck.Read> read = check.withdrawal();
        if (read.isEmpty()) {
            return new OutsideOutcome.Refused(check.reasons());
        }
        Optional<Said> known =
                board.said(wish.unit(), read.get().asked(), read.get().task());
        if (known.isEmpty() || read.get().asked().kind() == Asked.Kind.POINTS) {
            return new OutsideOutcome.Refused(List.of(Violation.of(OutsideViolation.NOTHING_STANDS)));
        }
        return add(actor, board, wish, fact(actor, read.get(), false));
    }

    private OutsideBoard open(Actor actor, OutsideWish wish) {
        permissions.require(actor, OutsidePermission.RECORD);
        Scope scope = permissions.scope(actor, OutsidePermission.RECORD);
        ScoredCluster cluster = boards.boards(scope, wish.period()).stream()
                .filter(board -> board.cluster().code().equals(wish.cluster()))
                .findFirst()
                .orElseThrow(() -> new NotFound("cluster", wish.cluster()));
        if (cluster.cluster().members().stream()
                .anyMatch(unit -> unit.code().equals(wish.unit()) && !scope.covers(unit.id()))) {
            throw new NotFound("unit", wish.unit());
        }
        return board(scope, cluster);
    }

    private OutsideBoard board(Scope scope, ScoredCluster board) {
        List<Unit> units = board.cluster().members().stream()
                .filter(unit -> scope.covers(unit.id()))
                .toList();
        Map<UUID, Unit> byId = units.stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        List<Asked> asked = Asked.of(board.table().rules());
        Map<String, Asked> byKey = asked.stream().collect(Collectors.toMap(Asked::key, Function.identity()));
        Scope seen = new Scope(byId.keySet());
        String period = board.period().code();
        Map<UUID, List<Said>> said = Stream.concat(
                        entries.latest(seen, period).stream().flatMap(entry -> said(entry, byId, byKey)),
                        facts.latest(seen, period).stream().flatMap(fact -> said(fact, byId, byKey)))
                .collect(Collectors.groupingBy(one -> one.unit().id()));
        return new OutsideBoard(
                board,
                units,
                asked,
                units.stream()
                        .flatMap(unit -> said.getOrDefault(unit.id(), List.of()).stream())
                        .toList());
    }

    private static Stream<Said> said(Entry entry, Map<UUID, Unit> units, Map<String, Asked> asked) {
        return Optional.ofNullable(asked.get("points:" + entry.leaf())).stream()
                .flatMap(about -> Optional.ofNullable(units.get(entry.unit())).stream()
                        .map(unit -> new Said(
                                unit,
                                about,
                                "",
                                entry.version(),
                                entry.points().isPresent(),
                                entry.points(),
                                Optional.empty(),
                                entry.note(),
                                entry.enteredBy(),
                                entry.enteredAt())));
    }

    private static Stream<Said> said(OutsideFact fact, Map<UUID, Unit> units, Map<String, Asked> asked) {
        Asked.Kind kind = switch (fact.kind()) {
            case SCORE -> Asked.Kind.SCORE;
            case TASK -> Asked.Kind.TASK;
            case OFFENCE -> Asked.Kind.OFFENCE;
        };
        return asked.values().stream()
                .filter(about -> about.kind() == kind && about.code().equals(fact.code()))
                .flatMap(about -> Optional.ofNullable(units.get(fact.unit())).stream()
                        .map(unit -> new Said(
                                unit,
                                about,
                                fact.task(),
                                fact.version(),
                                fact.standing(),
                                fact.value(),
                                fact.weight(),
                                fact.basis(),
                                fact.enteredBy(),
                                fact.enteredAt())));
    }

    private Said fact(Actor actor, WishCheck.Read read, boolean standing) {
        return new Said(
                read.unit(),
                read.asked(),
                read.task(),
                0,
                standing,
                read.value(),
                read.weight(),
                read.basis(),
                actor.name(),
                clock.instant());
    }

    private OutsideOutcome add(Actor actor, OutsideBoard board, OutsideWish wish, Said wanted) {
        Optional<Said> known = board.said(wanted.unit().code(), wanted.asked(), wanted.task());
        if (known.filter(before -> isSame(before, wanted)).isPresent()) {
            return new OutsideOutcome.Done();
        }
        Optional<Said> standing = known.filter(Said::standing);
        if (!wanted.standing() && standing.isEmpty()) {
            return new OutsideOutcome.Refused(List.of(Violation.of(OutsideViolation.NOTHING_STANDS)));
        }
        if (standing.map(Said::version).orElse(0) != wish.seen()) {
            return new OutsideOutcome.Overtaken(known.map(before ->
                            Violation.of(OutsideViolation.OVERTAKEN, before.by(), Formats.moment(before.at())))
                    .orElseGet(() -> Violation.of(OutsideViolation.NOTHING_STANDS)));
        }
        store(actor, wish.period(), wanted, known.map(Said::version).orElse(0) + 1);
        events.publishEvent(new AuditableEvent(
                wanted.standing() ? "scoring.outside.record" : "scoring.outside.withdraw",
                "outside-fact",
                wish.period() + "/" + wanted.unit().code() + "/"
                        + wanted.asked().code(),
                Optional.of(wanted.unit().id()),
                known.map(OutsideService::facts).orElse(Map.of()),
                facts(wanted),
                wanted.basis()));
        return new OutsideOutcome.Done();
    }

    private void store(Actor actor, String period, Said wanted, int version) {
        Asked about = wanted.asked();
        if (about.kind() == Asked.Kind.POINTS) {
            written.add(
                    period,
                    new Entry(
                            wanted.unit().id(),
                            about.code(),
                            version,
                            wanted.value(),
                            about.scorer().orElseThrow().name().vi(),
                            wanted.basis(),
                            wanted.by(),
                            wanted.at()));
            return;
        }
        facts.add(
                period,
                new OutsideFact(
                        wanted.unit().id(),
                        OutsideKind.valueOf(about.kind().name()),
                        about.code(),
                        wanted.task(),
                        version,
                        wanted.standing(),
                        wanted.value(),
                        wanted.weight(),
                        wanted.basis(),
                        wanted.by(),
                        actor.account(),
                        wanted.at()));
    }

    private static boolean isSame(Said before, Said wanted) {
        return before.standing() == wanted.standing()
                && plain(before.value()).equals(plain(wanted.value()))
                && plain(before.weight()).equals(plain(wanted.weight()))
                && before.basis().equals(wanted.basis());
    }

    private static Map<String, String> facts(Said said) {
        Map<String, String> facts = new HashMap<>();
        facts.put("standing", Boolean.toString(said.standing()));
        said.value().ifPresent(value -> facts.put("value", value.toPlainString()));
        said.weight().ifPresent(weight -> facts.put("weight", weight.toPlainString()));
        if (!said.task().isEmpty()) {
            facts.put("task", said.task());
        }
        return facts;
    }

    private static String plain(Optional<BigDecimal> number) {
        return number.map(value -> value.stripTrailingZeros().toPlainString()).orElse("");
    }
}
