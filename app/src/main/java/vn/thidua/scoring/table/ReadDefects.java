package vn.thidua.scoring.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.scoring.ScoringDefect;
import vn.thidua.shared.Violation;

/** Collects what is wrong with the text of a score table. */
final class ReadDefects {

    private final List<ScoringDefect> defects = new ArrayList<>();

    void add(int line, String path, TableViolation code, Object... arguments) {
        defects.add(new ScoringDefect(line, path, Violation.of(code, arguments)));
    }

    /** Says whether something at or under {@code path} could not be read. */
    boolean concern(String path) {
        return defects.stream()
                .map(ScoringDefect::part)
                .anyMatch(part -> path.isEmpty() || part.equals(path) || part.startsWith(path + "."));
    }

    boolean isEmpty() {
        return defects.isEmpty();
    }

    /** Returns the defects in the order of the text. */
    List<ScoringDefect> inOrder() {
        return defects.stream()
                .sorted(Comparator.comparingInt(ScoringDefect::line))
                .toList();
    }
}
