package vn.thidua.scoring.round;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.scoring.sheet.Round;
import vn.thidua.scoring.sheet.RoundRepository;
import vn.thidua.scoring.sheet.Sheet;
import vn.thidua.scoring.sheet.SheetRepository;
import vn.thidua.shared.Actor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Scope;

/** Finds rounds and sheets for people who may know of them; for others there is nothing. */
@Component
class RoundAccess {

    private final RoundRepository rounds;
    private final SheetRepository sheets;
    private final UnitDirectory units;
    private final Permissions permissions;

    RoundAccess(RoundRepository rounds, SheetRepository sheets, UnitDirectory units, Permissions permissions) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.units = units;
        this.permissions = permissions;
    }

    /** A round with all of its sheets. */
    record Known(Round round, List<Sheet> sheets) {

        Known {
            sheets = List.copyOf(sheets);
        }
    }

    /** A sheet in its round, and the unit whose sheet it is. */
    record Place(Round round, List<Sheet> sheets, Sheet sheet, Unit unit) {

        Place {
            sheets = List.copyOf(sheets);
        }
    }

    /** Returns the rounds of clusters in which {@code actor} has a unit, the latest first. */
    List<Known> list(Actor actor) {
        permissions.require(actor, RoundPermission.READ);
        Scope scope = permissions.scope(actor, RoundPermission.READ);
        Map<UUID, List<Sheet>> open =
                sheets.ofRoundsWith(scope.units()).stream().collect(Collectors.groupingBy(Sheet::round));
        return open.isEmpty()
                ? List.of()
                : rounds.list().stream()
                        .filter(round -> open.containsKey(round.id()))
                        .map(round -> new Known(round, open.getOrDefault(round.id(), List.of())))
                        .toList();
    }

    /**
     * Returns the round called {@code id}.
     *
     * @throws NotFound if there is none, or no unit of {@code actor} is in it
     */
    Known round(Actor actor, RoundPermission needed, UUID id) {
        permissions.require(actor, needed);
        Scope scope = permissions.scope(actor, needed);
        return rounds.find(id)
                .map(round -> new Known(round, sheets.of(round.id())))
                .filter(known -> hasOwn(scope, known.sheets()))
                .orElseThrow(() -> new NotFound("round", id));
    }

    /**
     * Returns the sheet of the unit whose code is {@code unit}.
     *
     * @throws NotFound if there is none, or it is not open to {@code actor} yet
     */
    Place sheet(Actor actor, RoundPermission needed, UUID id, String unit) {
        Known known = round(actor, needed, id);
        Scope scope = permissions.scope(actor, needed);
        Unit wanted = units.find(unit).orElseThrow(() -> new NotFound("score sheet", unit));
        return known.sheets().stream()
                .filter(sheet -> sheet.unit().equals(wanted.id()) && isOpen(scope, known.sheets(), sheet))
                .findFirst()
                .map(sheet -> new Place(known.round(), known.sheets(), sheet, wanted))
                .orElseThrow(() -> new NotFound("score sheet", unit));
    }

    /** The same as {@link #sheet}, and nobody else writes on the sheet before the transaction ends. */
    Place locked(Actor actor, RoundPermission needed, UUID id, String unit) {
        Place place = sheet(actor, needed, id, unit);
        Sheet fresh = sheets.lock(id, place.sheet().unit()).orElseThrow();
        return new Place(place.round(), place.sheets(), fresh, place.unit());
    }

    /** A sheet is open to its unit, and once it was sent to the units of the round that have sent theirs. */
    static boolean isOpen(Scope scope, List<Sheet> all, Sheet sheet) {
        return scope.covers(sheet.unit())
                || (sheet.submittedAt().isPresent()
                        && all.stream()
                                .anyMatch(own -> scope.covers(own.unit())
                                        && own.submittedAt().isPresent()));
    }

    private static boolean hasOwn(Scope scope, List<Sheet> sheets) {
        return sheets.stream().anyMatch(sheet -> scope.covers(sheet.unit()));
    }
}
