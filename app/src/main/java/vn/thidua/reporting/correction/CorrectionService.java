package vn.thidua.reporting.correction;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import vn.thidua.identity.PermissionHolders;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.Resting;
import vn.thidua.reporting.RestingOnFigures;
import vn.thidua.reporting.correction.CorrectionOutcome.Made;
import vn.thidua.reporting.correction.CorrectionOutcome.Overtaken;
import vn.thidua.reporting.correction.CorrectionOutcome.Refused;
import vn.thidua.reporting.report.CorrectOutcome;
import vn.thidua.reporting.report.CorrectOutcome.Corrected;
import vn.thidua.reporting.report.CorrectService;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Permissions;

/** Makes corrections: the figures, what rests on them before and after, and who is told, in one transaction. */
@Service
class CorrectionService {

    private final CorrectService figures;
    private final CorrectionRepository corrections;
    private final List<RestingOnFigures> resting;
    private final PermissionHolders holders;
    private final Permissions permissions;
    private final UnitDirectory units;
    private final ApplicationEventPublisher events;

    CorrectionService(
            CorrectService figures,
            CorrectionRepository corrections,
            List<RestingOnFigures> resting,
            PermissionHolders holders,
            Permissions permissions,
            UnitDirectory units,
            ApplicationEventPublisher events) {
        this.figures = figures;
        this.corrections = corrections;
        this.resting = List.copyOf(resting);
        this.holders = holders;
        this.permissions = permissions;
        this.units = units;
        this.events = events;
    }

    /** Does all that {@link #correct} does and takes it back, so that what is foretold is what would happen. */
    @Transactional
    public CorrectionOutcome tryOut(Actor actor, CorrectionWish wish, UpwardFigures above) {
        CorrectionOutcome outcome = correct(actor, wish, above);
        TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        return outcome;
    }

    /** Corrects the figures, stores what changes with them, and tells whoever answers for that. */
    @Transactional
    public CorrectionOutcome correct(Actor actor, CorrectionWish wish, UpwardFigures above) {
        Unit unit = unit(actor, wish);
        Optional<Correction> known = corrections.find(wish.key());
        if (known.isPresent()) {
            return known(actor, known.get());
        }
        List<Resting> before = resting(wish, unit);
        return switch (figures.correct(actor, wish.address(), wish.seen(), wish.figures(), wish.reason())) {
            case CorrectOutcome.Refused(var reasons) -> new Refused(reasons);
            case CorrectOutcome.Overtaken(var last) -> new Overtaken(last);
            case Corrected corrected -> made(actor, wish, unit, corrected, before, above);
        };
    }

    private CorrectionOutcome known(Actor actor, Correction correction) {
        if (!correction.account().equals(actor.account())) {
            throw new NotFound("correction", correction.id());
        }
        return new Made(correction, corrections.consequences(correction.id()));
    }

    private Unit unit(Actor actor, CorrectionWish wish) {
        return units.find(wish.address().unit())
                .filter(unit -> permissions.allows(actor, ReportingPermission.CORRECT_FIGURES, unit.id()))
                .orElseThrow(() -> new NotFound("unit", wish.address().unit()));
    }

    private Made made(
            Actor actor,
            CorrectionWish wish,
            Unit unit,
            Corrected corrected,
            List<Resting> before,
            UpwardFigures above) {
        Correction correction = new Correction(
                wish.key(),
                corrected.report().id(),
                wish.address().period(),
                unit.id(),
                corrected.before().id(),
                corrected.before().version(),
                corrected.after().id(),
                wish.reason().strip(),
                corrected.after().receivedAt(),
                actor.name(),
                actor.account(),
                actor.capacity().words(),
                FigureChange.between(corrected.before(), corrected.after()),
                0);
        corrections.add(correction);
        RestingOnFigures.Correction told = new RestingOnFigures.Correction(
                correction.id(),
                correction.period(),
                correction.unit(),
                correction.at(),
                correction.by(),
                correction.reason());
        resting.forEach(thing -> thing.mark(told));
        List<Consequence> consequences = new ArrayList<>(above.changed(unit, corrected.after()));
        consequences.addAll(changed(before, resting(wish, unit)));
        corrections.add(correction.id(), consequences);
        corrections.tell(correction.id(), told(actor, unit, consequences));
        events.publishEvent(new AuditableEvent(
                "reporting.correction.record",
                "correction",
                correction.id().toString(),
                Optional.of(unit.id()),
                Map.of(),
                Map.of("period", correction.period(), "consequences", Integer.toString(consequences.size())),
                correction.reason()));
        events.publishEvent(new CorrectionMade(correction.id()));
        return new Made(correction.with(consequences.size()), consequences);
    }

    private List<Resting> resting(CorrectionWish wish, Unit unit) {
        return resting.stream()
                .flatMap(thing -> thing.resting(wish.address().period(), unit.id()).stream())
                .toList();
    }

    /** What is gone or new has nothing on the other side. */
    private static List<Consequence> changed(List<Resting> before, List<Resting> after) {
        Map<String, Resting> was = new LinkedHashMap<>();
        before.forEach(thing -> was.put(thing.kind() + "/" + thing.key(), thing));
        List<Consequence> changed = new ArrayList<>();
        for (Resting is : after) {
            Optional<Resting> earlier = Optional.ofNullable(was.remove(is.kind() + "/" + is.key()));
            String value = earlier.map(Resting::value).orElse("");
            if (!value.equals(is.value())) {
                changed.add(consequence(is, value, is.value()));
            }
        }
        was.values().forEach(gone -> changed.add(consequence(gone, gone.value(), "")));
        return changed;
    }

    private static Consequence consequence(Resting thing, String before, String after) {
        return new Consequence(
                ConsequenceKind.of(thing.kind()),
                Optional.of(thing.unit()),
                "",
                thing.subject(),
                before,
                after,
                thing.href(),
                thing.owners());
    }

    /** The unit is told as well: its figures are others now. Who corrects knows. */
    private Set<UUID> told(Actor actor, Unit unit, List<Consequence> consequences) {
        Set<UUID> told = new HashSet<>(holders.of(ReportingPermission.SUBMIT_REPORTS, unit.id()));
        consequences.forEach(consequence -> told.addAll(consequence.owners()));
        told.remove(actor.account());
        return told;
    }
}
