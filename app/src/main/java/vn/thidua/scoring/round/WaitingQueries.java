package vn.thidua.scoring.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.core.round.SheetRules;
import vn.thidua.core.round.SheetState;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.ReportedFigures;
import vn.thidua.scoring.sheet.PointsRepository;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

/** Answers what waits for a person in rounds. */
@Component
class WaitingQueries {

    private final RoundAccess access;
    private final Duties duties;
    private final PointsRepository points;
    private final RoundNames names;
    private final ReportedFigures reported;
    private final Permissions permissions;
    private final Installation installation;

    WaitingQueries(
            RoundAccess access,
            Duties duties,
            PointsRepository points,
            RoundNames names,
            ReportedFigures reported,
            Permissions permissions,
            Installation installation) {
        this.access = access;
        this.duties = duties;
        this.points = points;
        this.names = names;
        this.reported = reported;
        this.permissions = permissions;
        this.installation = installation;
    }

    /** Returns what waits for {@code actor}; empty if nothing does. */
    @Transactional(readOnly = true)
    public Optional<WaitingTile> tile(Actor actor) {
        List<RoundAccess.Known> running = access.list(actor).stream()
                .filter(known -> known.sheets().stream().anyMatch(sheet -> sheet.state() != SheetState.SENT_UP))
                .toList();
        if (running.isEmpty()) {
            return Optional.empty();
        }
        RoundNames.Book book = names.book();
        List<WaitingTile.Line> lines = running.stream()
                .flatMap(known -> lines(actor, book, known).stream())
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new WaitingTile(lines));
    }

    private List<WaitingTile.Line> lines(Actor actor, RoundNames.Book book, RoundAccess.Known known) {
        Round round = known.round();
        String title = RoundWords.title(round, reported.period(round.period()));
        Scope scope = permissions.scope(actor, RoundPermission.READ);
        List<WaitingTile.Line> lines = new ArrayList<>();
        for (Party party : List.of(Party.LEADER, Party.STANDING_BODY)) {
            SheetState wanted = party == Party.LEADER ? SheetState.SETTLED : SheetState.ADOPTED;
            if (known.sheets().stream()
                    .allMatch(sheet -> sheet.state() == wanted
                            && permissions.allows(actor, RoundPermission.of(party), sheet.unit()))) {
                String what = party == Party.LEADER ? RoundWords.task(party) : RoundWords.step("SEND_UP");
                lines.add(new WaitingTile.Line(title, what, "", RoundWords.href(round)));
            }
        }
        Map<UUID, SheetPoints> written = SheetPoints.bySheet(points.ofRound(round.id()));
        for (Sheet sheet : known.sheets()) {
            SheetPoints own = written.getOrDefault(sheet.id(), new SheetPoints(List.of()));
            if (RoundAccess.isOpen(scope, known.sheets(), sheet)) {
                waiting(actor, round, sheet, own)
                        .ifPresent(party -> lines.add(new WaitingTile.Line(
                                book.name(sheet.unit()),
                                RoundWords.task(party),
                                names.awaited(book, round, sheet),
                                RoundWords.href(round, book.code(sheet.unit())))));
            }
        }
        return lines;
    }

    private Optional<Party> waiting(Actor actor, Round round, Sheet sheet, SheetPoints own) {
        boolean mayExplain =
                sheet.state() == SheetState.CONSOLIDATED && !installation.asOf().isAfter(round.complaintUntil());
        return SheetRules.awaited(sheet.state()).stream()
                .filter(party -> party != Party.LEADER && sheet.state() != SheetState.ADOPTED)
                .filter(party -> party != Party.STANDING_BODY || !mayExplain)
                .filter(party -> duties.may(actor, party, sheet) && !isOtherHand(actor, party, own))
                .findFirst();
    }

    private static boolean isOtherHand(Actor actor, Party party, SheetPoints own) {
        return Arrays.stream(Column.values())
                .filter(column -> column.party() == party)
                .anyMatch(column -> own.handsBeside(column).contains(actor.account()));
    }
}
