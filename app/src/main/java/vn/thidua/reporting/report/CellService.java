package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.TypedNumber;
import vn.thidua.shared.Actor;
import vn.thidua.shared.AuditableEvent;
import vn.thidua.shared.Violation;

/** Writes figures into reports, cell by cell. */
@Service
public class CellService {

    private final ReportRepository reports;
    private final EditRepository history;
    private final ReportAccess access;
    private final ReportDoor door;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CellService(
            ReportRepository reports,
            EditRepository history,
            ReportAccess access,
            ReportDoor door,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.history = history;
        this.access = access;
        this.door = door;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Writes each of {@code wishes} into the report of {@code unit} for {@code period} or says why not; one that is refused
     * keeps none of the others out. A wish that stands there already is answered as saved and writes nothing, so that it may
     * be repeated.
     *
     * @param unit code of the unit
     * @throws vn.thidua.shared.NotFound if there is no such period, or no such unit in which {@code actor} may do that
     */
    @Transactional
    public List<CellAnswer> write(Actor actor, String period, String unit, List<CellWish> wishes, Way way) {
        Unit known = access.unit(actor, ReportingPermission.ENTER_FIGURES, unit);
        Optional<Violation> shut = door.shut(period);
        Report report = reports.lock(period, known.id());
        // The form may have another version since; a locked report holds it.
        AskedIndicators asked = reports.asked(period);
        Function<String, Optional<Violation>> closed = door.cells(report, asked);
        List<Slot> slots = new ArrayList<>(report.slots());
        List<CellEdit> edits = new ArrayList<>();
        List<CellAnswer> answers = new ArrayList<>();
        for (CellWish wish : wishes) {
            answers.add(shut.or(() -> closed.apply(wish.indicator()))
                    .<CellAnswer>map(why -> new CellAnswer.Refused(wish, why))
                    .orElseGet(
                            () -> write(new Writing(report, asked, slots, edits, actor, way, clock.instant()), wish)));
        }
        if (!edits.isEmpty()) {
            reports.update(report.holding(slots));
            history.add(report.id(), asked, edits);
            publish(report, known, asked, edits);
        }
        return answers;
    }

    /** What one call of {@link #write} gathers. */
    private record Writing(
            Report report,
            AskedIndicators asked,
            List<Slot> slots,
            List<CellEdit> edits,
            Actor actor,
            Way way,
            Instant now) {}

    private CellAnswer write(Writing writing, CellWish wish) {
        OptionalInt place = writing.asked().place(wish.indicator());
        if (place.isEmpty()) {
            return new CellAnswer.Refused(wish, Violation.of(ReportViolation.INDICATOR_NOT_ASKED, wish.indicator()));
        }
        IndicatorDefinition indicator = writing.asked().list().get(place.getAsInt());
        if (wish.part() == CellPart.TARGET && !(indicator.target() instanceof AnnualTarget.PerUnit)) {
            return new CellAnswer.Refused(wish, Violation.of(ReportViolation.TARGET_NOT_ASKED, wish.indicator()));
        }
        return switch (TypedNumber.read(indicator, wish.text())) {
            case TypedNumber.Refused(Violation why) -> new CellAnswer.Refused(wish, why);
            case TypedNumber.Blank() -> write(writing, wish, place.getAsInt(), Optional.empty());
            case TypedNumber.Exact(BigDecimal number) -> write(writing, wish, place.getAsInt(), Optional.of(number));
        };
    }

    private CellAnswer write(Writing writing, CellWish wish, int place, Optional<BigDecimal> number) {
        Slot slot = writing.slots().get(place);
        CellPart part = wish.part();
        boolean mark = part == CellPart.FIGURE && wish.estimated() && number.isPresent();
        if (slot.number(part).equals(number) && (part == CellPart.TARGET || slot.estimated() == mark)) {
            return new CellAnswer.Saved(wish, number, slot.revision(part));
        }
        if (slot.revision(part) != wish.seen()) {
            return overtaken(writing, wish, slot);
        }
        Slot written = slot.with(part, number, mark);
        writing.slots().set(place, written);
        writing.edits()
                .add(new CellEdit(
                        slot.indicator(),
                        part,
                        written.revision(part),
                        slot.number(part),
                        number,
                        mark,
                        writing.way(),
                        writing.now(),
                        writing.actor().name(),
                        writing.actor().account()));
        return new CellAnswer.Saved(wish, number, written.revision(part));
    }

    private CellAnswer overtaken(Writing writing, CellWish wish, Slot slot) {
        return history.edits(writing.report().id(), writing.asked(), wish.indicator(), wish.part()).stream()
                .findFirst()
                .<CellAnswer>map(last -> new CellAnswer.Overtaken(
                        wish, slot.number(wish.part()), slot.revision(wish.part()), last.by(), last.at()))
                .orElseGet(() ->
                        new CellAnswer.Refused(wish, Violation.of(ReportViolation.WRITTEN_SINCE, wish.indicator())));
    }

    private void publish(Report report, Unit unit, AskedIndicators asked, List<CellEdit> edits) {
        CellChanges changes = CellChanges.of(asked, edits);
        events.publishEvent(new AuditableEvent(
                "reporting.report.write",
                "report",
                report.period() + "/" + unit.code(),
                Optional.of(unit.id()),
                changes.before(),
                changes.after(),
                ""));
    }
}
