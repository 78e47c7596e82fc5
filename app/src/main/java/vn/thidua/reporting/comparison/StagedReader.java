package vn.thidua.reporting.comparison;

import java.util.List;
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
import vn.thidua.reporting.workbook.Expected;
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

    StagedReader(WorkbookReader reader, UnitDirectory units, PeriodRepository periods, FormRepository forms) {
        this.reader = reader;
        this.units = units;
        this.periods = periods;
        this.forms = forms;
    }

    /** Returns what {@code file}, uploaded as the report at {@code address}, says. */
    Reading read(ReportAddress address, SourceFile file) {
        return switch (IncomingWorkbook.open(file.content())) {
            case IncomingWorkbook.Opening.Refused(Violation reason) -> Reading.refused(defect(file, reason));
            case IncomingWorkbook.Opening.Opened(IncomingWorkbook workbook) -> read(address, file, workbook);
        };
    }

    private Reading read(ReportAddress address, SourceFile file, IncomingWorkbook workbook) {
        Period period = periods.get(address.period());
        SingleReading found = reader.look(file.name(), workbook, expected(period));
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
                : new Reading(found.figures(), found.made(), true, found.defects());
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
