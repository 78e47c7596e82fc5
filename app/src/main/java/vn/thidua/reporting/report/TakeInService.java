package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.reporting.ReportSettled;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.report.TakeInOutcome.Obstacle;
import vn.thidua.reporting.submission.RecordOutcome;
import vn.thidua.reporting.submission.SubmissionService;
import vn.thidua.reporting.workbook.ReportedFigure;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Violation;

/**
 * Takes reports that were read from workbooks: the working copy says what the workbook says, and is sent. One that a receiver
 * takes in is accepted at once; one that the unit takes in waits like any other.
 */
@Service
public class TakeInService {

    private final ReportRepository reports;
    private final EditRepository history;
    private final ReportSteps walk;
    private final ReportAccess access;
    private final ReportDoor door;
    private final SubmissionService submissions;
    private final List<ReportSettled> settled;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    TakeInService(
            ReportRepository reports,
            EditRepository history,
            ReportSteps walk,
            ReportAccess access,
            ReportDoor door,
            SubmissionService submissions,
            List<ReportSettled> settled,
            Clock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.history = history;
        this.walk = walk;
        this.access = access;
        this.door = door;
        this.submissions = submissions;
        this.settled = List.copyOf(settled);
        this.clock = clock;
        this.events = events;
    }

    /**
     * Takes {@code read} as the report of {@code unit}; whether {@code actor} may was asked before.
     *
     * @param file the workbook that it was read from
     * @param receivedOn day in Viet Nam on which it counts as received
     */
    @Transactional
    public TakeInOutcome take(Actor actor, UUID unit, UnitReport read, SourceFile file, LocalDate receivedOn) {
        boolean receiver = access.allows(actor, ReportingPermission.RECEIVE_REPORTS, unit);
        Report report = reports.lock(read.periodCode(), unit);
        AskedIndicators asked = reports.asked(read.periodCode());
        List<ReportedFigure> changed = changed(report, read);
        List<Obstacle> obstacles = new ArrayList<>();
        Set<String> notAsked = reports.notAsked(unit, asked);
        List<ReportedFigure> answers =
                changed.stream().filter(figure -> !isLeftOut(figure, notAsked)).toList();
        if (!changed.isEmpty() && settled.stream().anyMatch(rule -> rule.isSettled(report.period(), unit))) {
            obstacles.add(new Obstacle("", "", Violation.of(ReportViolation.APPROVED_ALREADY)));
        } else if (!receiver) {
            Function<String, Optional<Violation>> closed = door.cells(report, asked);
            answers.forEach(figure -> closed.apply(figure.indicator())
                    .ifPresent(why -> obstacles.add(new Obstacle(figure.sheet(), figure.cell(), why))));
        } else {
            answers.stream()
                    .filter(figure -> notAsked.contains(figure.indicator()))
                    .forEach(figure -> obstacles.add(new Obstacle(
                            figure.sheet(),
                            figure.cell(),
                            Violation.of(ReportViolation.NOT_ASKED_OF_UNIT, figure.indicator()))));
        }
        return obstacles.isEmpty()
                ? new TakeInOutcome.Recorded(record(actor, report, asked, read, file, receivedOn, receiver))
                : new TakeInOutcome.Refused(obstacles);
    }

    private RecordOutcome record(
            Actor actor,
            Report report,
            AskedIndicators asked,
            UnitReport read,
            SourceFile file,
            LocalDate receivedOn,
            boolean receiver) {
        RecordOutcome outcome = submissions.record(actor, report.unit(), read, file, receivedOn);
        UUID sent = outcome.submission().id();
        ReportState next = receiver ? ReportState.ACCEPTED : ReportState.SUBMITTED;
        if (report.state() == next && report.submission().filter(sent::equals).isPresent()) {
            return outcome;
        }
        Filling filling = new Filling(report, read.figures(), actor, clock.instant());
        events.publishEvent(walk.take(
                        actor,
                        filling.report(),
                        next,
                        receiver ? StepKind.TAKE_IN : StepKind.SUBMIT,
                        Optional.of(sent),
                        "")
                .event());
        history.add(report.id(), asked, filling.edits());
        return outcome;
    }

    /** Says whether nothing stands where nothing is asked. */
    private static boolean isLeftOut(ReportedFigure figure, Set<String> notAsked) {
        return notAsked.contains(figure.indicator())
                && figure.figure().isEmpty()
                && figure.target().isEmpty();
    }

    private static List<ReportedFigure> changed(Report report, UnitReport read) {
        List<ReportedFigure> changed = new ArrayList<>();
        for (int place = 0; place < report.slots().size(); place++) {
            Slot slot = report.slots().get(place);
            ReportedFigure figure = read.figures().get(place);
            if (!slot.figure().equals(figure.figure()) || !slot.target().equals(figure.target())) {
                changed.add(figure);
            }
        }
        return changed;
    }

    /** A working copy that comes to say what a workbook says. */
    private static final class Filling {

        private final List<Slot> slots;
        private final List<CellEdit> edits = new ArrayList<>();
        private final Report before;
        private final Actor actor;
        private final Instant now;

        Filling(Report before, List<ReportedFigure> figures, Actor actor, Instant now) {
            this.before = before;
            this.slots = new ArrayList<>(before.slots());
            this.actor = actor;
            this.now = now;
            for (int place = 0; place < slots.size(); place++) {
                fill(place, CellPart.FIGURE, figures.get(place));
                fill(place, CellPart.TARGET, figures.get(place));
            }
        }

        private void fill(int place, CellPart part, ReportedFigure figure) {
            Slot slot = slots.get(place);
            Optional<BigDecimal> number = part == CellPart.FIGURE ? figure.figure() : figure.target();
            if (slot.number(part).equals(number)) {
                return;
            }
            Slot written = slot.with(part, number, false);
            slots.set(place, written);
            edits.add(new CellEdit(
                    slot.indicator(),
                    part,
                    written.revision(part),
                    slot.number(part),
                    number,
                    false,
                    Way.FILE,
                    now,
                    actor.name(),
                    actor.account()));
        }

        Report report() {
            return before.holding(slots);
        }

        List<CellEdit> edits() {
            return List.copyOf(edits);
        }
    }
}
