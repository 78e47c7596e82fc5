package vn.thidua.scoring.round;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.SheetState;
import vn.thidua.organization.Cluster;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.PeriodInfo;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.board.BoardQueries;
import vn.thidua.scoring.board.ScoredCluster;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.table.FrozenTables;
import vn.thidua.scoring.table.TableDocument;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Formats;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Fills the screens of rounds. */
@Component
class RoundQueries {

    private final RoundAccess access;
    private final RoundNames names;
    private final MoveQueries moves;
    private final BoardQueries boards;
    private final FrozenTables tables;
    private final ReportedFigures reported;
    private final UnitDirectory directory;
    private final Permissions permissions;

    RoundQueries(
            RoundAccess access,
            RoundNames names,
            MoveQueries moves,
            BoardQueries boards,
            FrozenTables tables,
            ReportedFigures reported,
            UnitDirectory directory,
            Permissions permissions) {
        this.access = access;
        this.names = names;
        this.moves = moves;
        this.boards = boards;
        this.tables = tables;
        this.reported = reported;
        this.directory = directory;
        this.permissions = permissions;
    }

    /** Returns all rounds, and the form with what was {@code typed} into it if that was refused for {@code reasons}. */
    @Transactional(readOnly = true)
    public RoundListPage list(Actor actor, Map<String, String> typed, List<Violation> reasons) {
        boolean mayLaunch = permissions.allows(actor, RoundPermission.LAUNCH);
        Scope scope = permissions.scope(actor, RoundPermission.LAUNCH);
        List<PeriodInfo> periods = mayLaunch ? reported.periods() : List.of();
        return new RoundListPage(
                Texts.text("scoring.round.list.title"),
                access.list(actor).stream().map(this::line).toList(),
                mayLaunch,
                periods.stream()
                        .map(period -> new Option(period.code(), RoundWords.words(period.name())))
                        .toList(),
                clusters(scope, periods),
                typed,
                reasons);
    }

    /** Clusters are dealt anew now and then: those of each period, with their members to tell them apart. */
    private List<Option> clusters(Scope scope, List<PeriodInfo> periods) {
        Map<UUID, Cluster> found = new LinkedHashMap<>();
        periods.stream()
                .map(PeriodInfo::dueOn)
                .distinct()
                .flatMap(day -> directory.clusters(day).stream())
                .filter(cluster -> covers(scope, cluster))
                .forEach(cluster -> found.putIfAbsent(cluster.id(), cluster));
        return found.values().stream()
                .map(cluster -> new Option(
                        cluster.id().toString(),
                        Texts.text(
                                "scoring.round.cluster",
                                cluster.code(),
                                cluster.members().stream().map(Unit::shortName).collect(Collectors.joining(", ")))))
                .toList();
    }

    private static boolean covers(Scope scope, Cluster cluster) {
        return cluster.members().stream().allMatch(unit -> scope.covers(unit.id()));
    }

    private RoundListPage.Line line(RoundAccess.Known known) {
        Round round = known.round();
        TableDocument table = tables.get(round.table());
        return new RoundListPage.Line(
                RoundWords.href(round),
                RoundWords.title(round, reported.period(round.period())),
                tone(known),
                standing(known),
                Texts.text("scoring.round.fact.table", table.code(), Integer.toString(table.version())),
                Texts.text("scoring.round.days", round.selfDue(), round.checkDue(), round.complaintUntil()));
    }

    /**
     * Returns the round called {@code id}.
     *
     * @throws vn.thidua.shared.NotFound if there is none, or no unit of {@code actor} is in it
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public RoundPage page(Actor actor, UUID id, List<Violation> reasons) {
        RoundAccess.Known known = access.round(actor, RoundPermission.READ, id);
        Round round = known.round();
        Scope scope = permissions.scope(actor, RoundPermission.READ);
        Set<UUID> open = known.sheets().stream()
                .filter(sheet -> RoundAccess.isOpen(scope, known.sheets(), sheet))
                .map(Sheet::id)
                .collect(Collectors.toSet());
        Optional<ScoredCluster> board = boards.whole(round.period(), round.clusterId());
        TableDocument table = tables.get(round.table());
        RoundNames.Book book = names.book();
        return new RoundPage(
                RoundWords.title(round, reported.period(round.period())),
                List.of(new Crumb(Texts.text("scoring.round.menu"), RoundWords.PATH)),
                RoundWords.href(round),
                tone(known),
                standing(known),
                List.of(
                        Texts.text("scoring.round.fact.table", table.code(), Integer.toString(table.version())),
                        Texts.text("scoring.round.days", round.selfDue(), round.checkDue(), round.complaintUntil()),
                        Texts.text("scoring.round.fact.seed", Long.toString(round.seed()))),
                reasons,
                may(actor, RoundPermission.ADOPT, known, SheetState.SETTLED),
                may(actor, RoundPermission.SETTLE, known, SheetState.ADOPTED),
                Texts.text("scoring.round.adopt.word"),
                known.sheets().stream()
                        .map(sheet -> line(book, round, sheet, board.filter(_ -> open.contains(sheet.id()))))
                        .toList(),
                moves.of(book, id, known.sheets(), open));
    }

    private boolean may(Actor actor, RoundPermission permission, RoundAccess.Known known, SheetState wanted) {
        return known.sheets().stream()
                .allMatch(sheet -> sheet.state() == wanted && permissions.allows(actor, permission, sheet.unit()));
    }

    /** @param board empty while the sheet is not open to the reader */
    private RoundPage.Line line(RoundNames.Book book, Round round, Sheet sheet, Optional<ScoredCluster> board) {
        String code = book.code(sheet.unit());
        String total = board.filter(_ -> sheet.submittedAt().isPresent())
                .flatMap(found -> found.unit(code))
                .map(RoundWords::total)
                .orElse(Formats.ABSENT);
        return new RoundPage.Line(
                book.name(sheet.unit()),
                board.isPresent() ? RoundWords.href(round, code) : "",
                RoundWords.tone(sheet.state()),
                RoundWords.state(sheet.state()),
                sheet.submittedAt().map(Formats::moment).orElse(Formats.ABSENT),
                names.awaited(book, round, sheet),
                book.list(sheet.checkers()),
                book.consolidator(sheet),
                total);
    }

    private static Tone tone(RoundAccess.Known known) {
        return known.round().adoptedOn().isPresent() ? Tone.DONE : Tone.WAIT;
    }

    private static String standing(RoundAccess.Known known) {
        return known.round()
                .adoptedOn()
                .map(day -> Texts.text("scoring.round.standing.adopted", day))
                .orElseGet(() -> Texts.text(
                        "scoring.round.standing.running",
                        known.sheets().stream()
                                .filter(sheet -> sheet.state().compareTo(SheetState.SUBMITTED) >= 0)
                                .count(),
                        known.sheets().size(),
                        known.sheets().stream()
                                .filter(sheet -> sheet.state().compareTo(SheetState.SETTLED) >= 0)
                                .count()));
    }
}
