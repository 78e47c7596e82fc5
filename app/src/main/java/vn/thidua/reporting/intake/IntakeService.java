package vn.thidua.reporting.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.FileOutcome;
import vn.thidua.reporting.FileOutcome.Result;
import vn.thidua.reporting.ReportingPermission;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.WorkbookImport;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.TakeInOutcome;
import vn.thidua.reporting.report.TakeInService;
import vn.thidua.reporting.submission.RecordOutcome;
import vn.thidua.reporting.workbook.Expected;
import vn.thidua.reporting.workbook.ReadOutcome;
import vn.thidua.reporting.workbook.ReportingPeriod;
import vn.thidua.reporting.workbook.ReportingUnit;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.reporting.workbook.WorkbookReader;
import vn.thidua.shared.Actor;
import vn.thidua.shared.Permissions;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Violation;

/** Takes in workbooks: reads each outside of any transaction, then records it and its outcome. */
@Service
class IntakeService implements WorkbookImport {

    private final Permissions permissions;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final WorkbookReader reader;
    private final TakeInService reports;
    private final IntakeLogService log;
    private final IntakeRepository intakes;
    private final KeptFiles kept;

    IntakeService(
            Permissions permissions,
            UnitDirectory units,
            PeriodRepository periods,
            FormRepository forms,
            WorkbookReader reader,
            TakeInService reports,
            IntakeLogService log,
            IntakeRepository intakes,
            KeptFiles kept) {
        this.permissions = permissions;
        this.units = units;
        this.periods = periods;
        this.forms = forms;
        this.reader = reader;
        this.reports = reports;
        this.log = log;
        this.intakes = intakes;
        this.kept = kept;
    }

    @Override
    public List<FileOutcome> take(
            Actor actor, String source, LocalDate receivedOn, List<SourceFile> files, Progress progress) {
        return receive(actor, source, receivedOn, files, progress).files();
    }

    /**
     * Takes in {@code files} as {@link WorkbookImport#take} says. A file of a unit in which {@code actor} may not import is
     * refused.
     *
     * @throws org.springframework.security.access.AccessDeniedException if {@code actor} may import nowhere
     */
    Intake receive(Actor actor, String source, LocalDate receivedOn, List<SourceFile> files, Progress progress) {
        permissions.require(actor, ReportingPermission.IMPORT_WORKBOOKS);
        Expected expected = expected();
        UUID intake = log.open(actor, source, receivedOn);
        List<FileOutcome> outcomes = new ArrayList<>();
        for (SourceFile file : files) {
            FileOutcome outcome = take(actor, receivedOn, file, expected);
            outcomes.add(outcome);
            log.add(intake, outcomes.size(), outcome, file);
            progress.advanced(outcomes.size(), files.size(), file.name());
        }
        return new Intake(intake, outcomes);
    }

    /**
     * Takes in {@code files} as {@link #receive} does, but after the page was answered.
     *
     * @return under which it is on record
     * @throws org.springframework.security.access.AccessDeniedException if {@code actor} may import nowhere
     */
    UUID receiveLater(Actor actor, String source, LocalDate receivedOn, List<SourceFile> files) {
        permissions.require(actor, ReportingPermission.IMPORT_WORKBOOKS);
        return log.openLater(actor, source, receivedOn, files);
    }

    /** Takes in the files that are kept for the act {@code intake}. */
    void takeKept(Actor actor, UUID intake, Progress progress) {
        permissions.require(actor, ReportingPermission.IMPORT_WORKBOOKS);
        Expected expected = expected();
        LocalDate receivedOn = intakes.receivedOn(intake);
        List<Integer> positions = kept.positions(intake);
        for (int position : positions) {
            SourceFile file = kept.find(intake, position).orElseThrow();
            progress.advanced(position - 1, positions.size(), file.name());
            log.add(intake, position, take(actor, receivedOn, file, expected), file);
        }
    }

    private FileOutcome take(Actor actor, LocalDate receivedOn, SourceFile file, Expected expected) {
        ReadOutcome outcome = read(file, expected);
        Optional<Unit> sender = sender(outcome);
        if (sender.isPresent()
                && !permissions.allows(
                        actor,
                        ReportingPermission.IMPORT_WORKBOOKS,
                        sender.get().id())) {
            return foreign(file, sender.get());
        }
        return switch (outcome) {
            case ReadOutcome.Refused(var code, var period, var defects) ->
                new FileOutcome(file.name(), Result.REFUSED, sender, period, Optional.empty(), defects);
            case ReadOutcome.Accepted(UnitReport report, var notices) -> {
                Unit unit = sender.orElseThrow();
                TakeInOutcome taken = reports.take(actor, unit.id(), report, file, receivedOn);
                yield outcome(taken, file, unit, report.periodCode(), notices);
            }
        };
    }

    private static FileOutcome outcome(
            TakeInOutcome taken, SourceFile file, Unit unit, String period, List<Defect> notices) {
        return switch (taken) {
            case TakeInOutcome.Recorded(RecordOutcome recorded) ->
                new FileOutcome(
                        file.name(),
                        recorded instanceof RecordOutcome.Recorded ? Result.ACCEPTED : Result.UNCHANGED,
                        Optional.of(unit),
                        Optional.of(period),
                        Optional.of(recorded.submission().id()),
                        notices);
            case TakeInOutcome.Refused(List<TakeInOutcome.Obstacle> reasons) ->
                new FileOutcome(
                        file.name(),
                        Result.REFUSED,
                        Optional.of(unit),
                        Optional.of(period),
                        Optional.empty(),
                        reasons.stream()
                                .map(reason -> new Defect(
                                        file.name(), reason.sheet(), reason.cell(), Severity.ERROR, reason.why(), ""))
                                .toList());
        };
    }

    private Optional<Unit> sender(ReadOutcome outcome) {
        Optional<String> code = switch (outcome) {
            case ReadOutcome.Accepted(UnitReport report, var notices) -> Optional.of(report.unitCode());
            case ReadOutcome.Refused(var unit, var period, var defects) -> unit;
        };
        return code.flatMap(units::find);
    }

    /** Says nothing but whose file it is: what it holds is that unit's, and what is wrong with it that unit's to mend. */
    private static FileOutcome foreign(SourceFile file, Unit unit) {
        Defect defect = new Defect(
                file.name(),
                "",
                "",
                Severity.ERROR,
                Violation.of(IntakeViolation.UNIT_NOT_COVERED, unit.shortName()),
                "");
        return new FileOutcome(
                file.name(), Result.REFUSED, Optional.empty(), Optional.empty(), Optional.empty(), List.of(defect));
    }

    private ReadOutcome read(SourceFile file, Expected expected) {
        try {
            return reader.read(file.name(), new ByteArrayInputStream(file.content()), expected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The form of the latest period is asked, for every period that uses the same form, of the units there were when due. */
    private Expected expected() {
        List<Period> open = periods.list();
        Period latest = open.getFirst();
        List<Period> answered = open.stream()
                .filter(period ->
                        period.formCode().equals(latest.formCode()) && period.formVersion() == latest.formVersion())
                .toList();
        return new Expected(
                forms.get(latest.formCode(), latest.formVersion()),
                answered.stream()
                        .flatMap(period -> units.units(period.info().dueOn()).stream())
                        .map(unit -> new ReportingUnit(unit.code(), unit.name(), unit.shortName()))
                        .distinct()
                        .toList(),
                answered.stream()
                        .map(period -> new ReportingPeriod(
                                period.code(), period.info().name().vi()))
                        .toList());
    }
}
