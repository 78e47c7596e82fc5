package vn.thidua.scoring.round;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.core.round.Column;
import vn.thidua.core.round.Party;
import vn.thidua.identity.PermissionHolders;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetPoints;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Violation;

/**
 * Says in whose name a person may act on a sheet, and why not. It is asked about the person and not only about the role in
 * which they ask: somebody who belongs to a unit in one capacity does not judge it in another.
 */
@Component
class Duties {

    private final Permissions permissions;
    private final PermissionHolders holders;

    Duties(Permissions permissions, PermissionHolders holders) {
        this.permissions = permissions;
        this.holders = holders;
    }

    /**
     * In whose name somebody acts, and what speaks against it.
     *
     * @param actingFor the unit; empty for the standing body and the conference
     * @param against nothing if they may
     */
    record Duty(Optional<UUID> actingFor, List<Violation> against) {

        Duty {
            against = List.copyOf(against);
        }
    }

    /**
     * Returns what {@code actor} is to {@code sheet} as one of {@code party}.
     *
     * @throws org.springframework.security.access.AccessDeniedException if the role never acts so
     */
    Duty of(Actor actor, Party party, Sheet sheet) {
        permissions.require(actor, RoundPermission.of(party));
        return switch (party) {
            case UNIT -> {
                permissions.require(actor, RoundPermission.SCORE_OWN, sheet.unit());
                yield new Duty(Optional.of(sheet.unit()), List.of());
            }
            case CHECKER -> {
                Optional<UUID> team = sheet.checkers().stream()
                        .filter(checker -> permissions.allows(actor, RoundPermission.CHECK, checker))
                        .findFirst();
                yield judging(actor, sheet, team, team.isPresent(), RoundViolation.NOT_YOUR_TEAM);
            }
            case HEAD -> {
                Optional<UUID> unit = sheet.consolidator();
                boolean isStandingBody = permissions.allows(actor, RoundPermission.SETTLE, sheet.unit());
                boolean may = unit.map(found ->
                                !isStandingBody && permissions.allows(actor, RoundPermission.CONSOLIDATE, found))
                        .orElse(isStandingBody);
                yield judging(actor, sheet, unit, may, RoundViolation.NOT_CONSOLIDATOR);
            }
            case STANDING_BODY, LEADER -> {
                permissions.require(actor, RoundPermission.of(party), sheet.unit());
                yield judging(actor, sheet, Optional.empty(), true, RoundViolation.NOT_NOW);
            }
        };
    }

    /** Returns what {@code actor} is to {@code sheet} as one who writes {@code column}. */
    Duty of(Actor actor, Column column, Sheet sheet, SheetPoints points) {
        Duty duty = of(actor, column.party(), sheet);
        if (!points.handsBeside(column).contains(actor.account())) {
            return duty;
        }
        List<Violation> against = new ArrayList<>(duty.against());
        against.add(Violation.of(RoundViolation.OWN_WORK));
        return new Duty(duty.actingFor(), against);
    }

    /** Says whether {@code actor} may act as {@code party} on {@code sheet}, without saying why not. */
    boolean may(Actor actor, Party party, Sheet sheet) {
        boolean isThroughAnotherUnit = party == Party.CHECKER || party == Party.HEAD;
        boolean isAllowed = isThroughAnotherUnit
                ? permissions.allows(actor, RoundPermission.of(party))
                : permissions.allows(actor, RoundPermission.of(party), sheet.unit());
        return isAllowed && of(actor, party, sheet).against().isEmpty();
    }

    private Duty judging(Actor actor, Sheet sheet, Optional<UUID> actingFor, boolean may, RoundViolation otherwise) {
        List<Violation> against = new ArrayList<>();
        if (!may) {
            against.add(Violation.of(otherwise));
        }
        if (belongs(actor, sheet.unit())) {
            against.add(Violation.of(RoundViolation.OWN_UNIT));
        }
        return new Duty(actingFor, against);
    }

    /** The standing body and the leader cover the units of a cluster and belong to none of them. */
    private boolean belongs(Actor actor, UUID unit) {
        boolean isAbove = permissions.allows(actor, RoundPermission.SETTLE, unit)
                || holders.of(RoundPermission.SETTLE, unit).contains(actor.account());
        return Stream.of(RoundPermission.SCORE_OWN, RoundPermission.CHECK, RoundPermission.CONSOLIDATE)
                .filter(own -> !(isAbove && own == RoundPermission.CONSOLIDATE))
                .anyMatch(own -> permissions.allows(actor, own, unit)
                        || holders.of(own, unit).contains(actor.account()));
    }
}
