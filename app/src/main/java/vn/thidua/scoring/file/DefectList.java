package vn.thidua.scoring.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.web.Formats;

/** Collects what is wrong with a file of entries. */
final class DefectList {

    private final String file;
    private final List<FileDefect> all = new ArrayList<>();

    /** @param file name of the file, for the defects */
    DefectList(String file) {
        this.file = file;
    }

    void add(EntryRow row, FileViolation code, Object... arguments) {
        add(row.line(), row.unit(), row.code(), List.of(), Violation.of(code, arguments));
    }

    /** Adds a defect whose first arguments are the unit, its criteria and the code of the line. */
    void add(Concern concern, FileViolation code, Object... more) {
        String leaves = concern.leaves().isEmpty() ? Formats.ABSENT : String.join(", ", concern.leaves());
        Object[] arguments = Stream.concat(
                        Stream.of(concern.unit().name(), leaves, concern.row().code()), Stream.of(more))
                .toArray();
        add(
                concern.row().line(),
                concern.row().unit(),
                concern.row().code(),
                concern.leaves(),
                Violation.of(code, arguments));
    }

    void add(int line, String unit, String code, List<String> leaves, Violation what) {
        all.add(new FileDefect(new LineDefect(file, line, what), unit, code, leaves));
    }

    /** Says whether a criterion is named already because of what {@code unit} has under {@code code}. */
    boolean concern(String unit, String code) {
        return all.stream()
                .anyMatch(defect -> defect.unit().equals(unit)
                        && defect.code().equals(code)
                        && !defect.leaves().isEmpty());
    }

    /** Returns the defects by line; those of lines that are missing come last. */
    List<FileDefect> inOrder() {
        return all.stream()
                .sorted(Comparator.comparingInt(defect -> defect.where().line() == 0
                        ? Integer.MAX_VALUE
                        : defect.where().line()))
                .toList();
    }
}
