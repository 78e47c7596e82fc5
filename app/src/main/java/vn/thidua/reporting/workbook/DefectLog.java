package vn.thidua.reporting.workbook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.shared.Violation;

/** Gathers all that is wrong with one workbook. */
final class DefectLog {

    private static final int LONGEST_FOUND = 80;

    private final String file;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Place place, Defect defect) {}

    DefectLog(String file) {
        this.file = file;
    }

    void error(Place place, String found, WorkbookViolation code, Object... arguments) {
        add(place, Severity.ERROR, found, Violation.of(code, arguments));
    }

    void error(Violation violation) {
        add(Place.FILE, Severity.ERROR, "", violation);
    }

    void notice(Place place, String found, WorkbookViolation code, Object... arguments) {
        add(place, Severity.NOTICE, found, Violation.of(code, arguments));
    }

    boolean hasErrors() {
        return entries.stream().anyMatch(entry -> entry.defect().severity() == Severity.ERROR);
    }

    /** Says whether every error means what stands in one cell: which cell it is, and whose file, is beyond doubt. */
    boolean concernsCellsOnly() {
        return entries.stream()
                .map(Entry::defect)
                .filter(defect -> defect.severity() == Severity.ERROR)
                .allMatch(defect -> defect.what().code() instanceof WorkbookViolation code && code.isOfOneCell());
    }

    /** Returns the defects in the order of sheets, rows and columns. */
    List<Defect> inOrder() {
        return entries.stream()
                .sorted(Comparator.comparing(Entry::place))
                .map(Entry::defect)
                .toList();
    }

    /** Returns {@code text} short enough to be shown in a list. */
    static String clip(String text) {
        return text.length() <= LONGEST_FOUND ? text : text.substring(0, LONGEST_FOUND - 1) + "…";
    }

    private void add(Place place, Severity severity, String found, Violation violation) {
        entries.add(new Entry(place, new Defect(file, place.sheet(), place.cell(), severity, violation, clip(found))));
    }
}
