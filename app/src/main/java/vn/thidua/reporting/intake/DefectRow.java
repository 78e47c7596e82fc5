package vn.thidua.reporting.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.document.ContainerViolation;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.report.ReportViolation;
import vn.thidua.reporting.workbook.WorkbookViolation;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

/**
 * A defect as it is on record.
 *
 * @param code name of the constant
 */
record DefectRow(String sheet, String cell, Severity severity, String code, List<Object> arguments, String found) {

    DefectRow {
        arguments = List.copyOf(arguments);
    }

    /** Returns the defect again, in the file called {@code file}. */
    Defect defect(String file) {
        return new Defect(file, sheet, cell, severity, what(), found);
    }

    /** Returns the reason again, as it was when the file was read. */
    Violation what() {
        ViolationCode known = Stream.<ViolationCode[]>of(
                        ContainerViolation.values(),
                        WorkbookViolation.values(),
                        ReportViolation.values(),
                        IntakeViolation.values())
                .flatMap(Arrays::stream)
                .filter(candidate -> candidate.name().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("defect of an unknown kind is on record: " + code));
        return new Violation(known, arguments);
    }
}
