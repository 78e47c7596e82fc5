package vn.thidua.reporting.comparison;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.FormRepository;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.reporting.workbook.Claim;
import vn.thidua.reporting.workbook.Expected;
import vn.thidua.reporting.workbook.ForeignMapping;
import vn.thidua.reporting.workbook.ForeignWorkbooks;
import vn.thidua.reporting.workbook.ReadOutcome;
import vn.thidua.reporting.workbook.ReportingPeriod;
import vn.thidua.reporting.workbook.ReportingUnit;
import vn.thidua.reporting.workbook.SingleReading;
import vn.thidua.reporting.workbook.UnitReport;
import vn.thidua.reporting.workbook.WorkbookReader;
import vn.thidua.shared.Violation;

/** Reads workbooks that wait to be looked at. Takes time and no transaction. */
@Component
class StagedReader {

    private final WorkbookReader reader;
    private final UnitDirectory units;
    private final PeriodRepository periods;
    private final FormRepository forms;
    private final MappingRepository mappings;

    StagedReader(
            WorkbookReader reader,
            UnitDirectory units,
            PeriodRepository periods,
            FormRepository forms,
            MappingRepository mappings) {
        this.reader = reader;
        this.units = units;
        this.periods = periods;
        this.forms = forms;
        this.mappings = mappings;
    }

    /** Returns what {@code workbook} says; nothing if it was done with. */
    Optional<Reading> read(StagedWorkbook workbook) {
        return workbook.file().map(file -> read(workbook, file));
    }

    private Reading read(StagedWorkbook workbook, SourceFile file) {
        return switch (IncomingWorkbook.open(file.content())) {
            case IncomingWorkbook.Opening.Refused(Violation reason) -> Reading.refused(defect(file, reason));
            case IncomingWorkbook.Opening.Opened(IncomingWorkbook opened) -> read(workbook, file, opened);
        };
    }

    private Reading read(StagedWorkbook staged, SourceFile file, IncomingWorkbook workbook) {
        ReportAddress address = staged.address();
        Period period = periods.get(address.period());
        SingleReading found = reader.look(file.name(), workbook, expected(period));
        if (found.outcome() instanceof ReadOutcome.Refused
                && found.figures().isEmpty()
                && Claim.of(workbook).isEmpty()) {
            return foreign(staged, period, workbook).orElseGet(() -> Reading.of(found));
        }
        boolean other = found.outcome() instanceof ReadOutcome.Accepted(UnitReport report, var notices)
                && !(report.unitCode().equals(address.unit())
                        && report.periodCode().equals(address.period()));
        return other
                ? Reading.refused(defect(
                        file,
                        Violation.of(
                                ComparisonViolation.OTHER_REPORT,
                                said(found.outcome()),
                                address.period() + ", " + address.unit())))
                : Reading.of(found);
    }

    /** A workbook that was not made here is read as somebody said before, or is asked about; nothing if it is about nothing. */
    private Optional<Reading> foreign(StagedWorkbook staged, Period period, IncomingWorkbook workbook) {
        ForeignWorkbooks foreign = new ForeignWorkbooks(forms.get(period.formCode(), period.formVersion()));
        List<ForeignMapping.Proposal> proposals = foreign.propose(workbook);
        return proposals.stream()
                .flatMap(proposal ->
                        mappings
                                .find(staged.unit(), period.formCode(), period.formVersion(), proposal.layout())
                                .stream())
                .findFirst()
                .map(mapping -> Reading.by(
                        mapping,
                        foreign.look(
                                staged.name(),
                                workbook,
                                mapping.mapping(),
                                staged.address().unit(),
                                staged.address().period())))
                .or(() -> proposals.isEmpty() ? Optional.empty() : Optional.of(Reading.asking(proposals)));
    }

    private static String said(ReadOutcome outcome) {
        return switch (outcome) {
            case ReadOutcome.Accepted(UnitReport report, var notices) -> report.periodCode() + ", " + report.unitCode();
            case ReadOutcome.Refused _ -> "";
        };
    }

    private static Defect defect(SourceFile file, Violation reason) {
        return new Defect(file.name(), "", "", Severity.ERROR, reason, "");
    }

    /** Every unit and period is expected, so that a workbook which speaks of two is told so by name. */
    private Expected expected(Period asked) {
        List<Period> answered = periods.list().stream()
                .filter(period ->
                        period.formCode().equals(asked.formCode()) && period.formVersion() == asked.formVersion())
                .toList();
        return new Expected(
                forms.get(asked.formCode(), asked.formVersion()),
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
