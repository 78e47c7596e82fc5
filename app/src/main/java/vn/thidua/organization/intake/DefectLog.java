package vn.thidua.organization.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thidua.document.TableFile;
import vn.thidua.shared.Violation;

/**
 * Everything wrong in the files of one import, in the order of files and lines, and which lines are refused for it. All
 * defects are counted; the first {@value #MOST_KEPT} are kept with their text.
 */
final class DefectLog {

    /** Nobody mends more than this before sending the file again. */
    static final int MOST_KEPT = 2_000;

    private final List<Defect> defects = new ArrayList<>();
    private final Map<Subject, Set<Place>> refused = new EnumMap<>(Subject.class);
    private final List<String> files;
    private int errors;
    private int notices;

    /** @param files names of the files, in their order */
    DefectLog(List<String> files) {
        this.files = List.copyOf(files);
        for (Subject subject : Subject.values()) {
            refused.put(subject, new HashSet<>());
        }
    }

    /** Adds something wrong with a whole file or sheet. */
    void file(String file, String sheet, Violation what) {
        add(new Defect(new Place(file, sheet, 0), "", what, ""));
    }

    /** Adds something wrong in a heading, or in a line that belongs to no list. */
    void heading(Place place, int column, Violation what, String found) {
        add(new Defect(place, cell(place, column), what, found));
    }

    /** Adds something wrong in the cell of a line; the line is refused unless it is a notice. */
    void cell(Subject subject, Place place, int column, Violation what, String found) {
        line(subject, new Defect(place, cell(place, column), what, found));
    }

    /** Adds something wrong in a line; the line is refused unless it is a notice. */
    void line(Subject subject, Defect defect) {
        add(defect);
        if (!defect.isNotice()) {
            refuse(subject, defect.place());
        }
    }

    /** Refuses a line whose defect is named elsewhere. */
    void refuse(Subject subject, Place place) {
        refused(subject).add(place);
    }

    boolean isRefused(Subject subject, Place place) {
        return refused(subject).contains(place);
    }

    int refusedLines(Subject subject) {
        return refused(subject).size();
    }

    int errors() {
        return errors;
    }

    int notices() {
        return notices;
    }

    /** Returns the defects that are kept, by file, sheet as met, and line. */
    List<Defect> inOrder() {
        List<String> sheets = defects.stream()
                .map(defect -> defect.place().sheet())
                .distinct()
                .toList();
        return defects.stream()
                .sorted(Comparator.comparingInt(
                                (Defect defect) -> files.indexOf(defect.place().file()))
                        .thenComparingInt(
                                defect -> sheets.indexOf(defect.place().sheet()))
                        .thenComparingInt(defect -> defect.place().line())
                        .thenComparing(Defect::cell))
                .toList();
    }

    private void add(Defect defect) {
        if (defect.isNotice()) {
            notices++;
        } else {
            errors++;
        }
        if (defects.size() < MOST_KEPT) {
            defects.add(defect);
        }
    }

    private Set<Place> refused(Subject subject) {
        return refused.getOrDefault(subject, Set.of());
    }

    private static String cell(Place place, int column) {
        return TableFile.columnName(column) + place.line();
    }
}
