package vn.thidua.scoring.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Collects what is wrong with the text of a score table. */
final class ReadDefects {

    private record Found(int line, String path, Violation what) {}

    private final String file;
    private final List<Found> all = new ArrayList<>();

    /** @param file name of the file, for the defects */
    ReadDefects(String file) {
        this.file = file;
    }

    void add(int line, String path, TableViolation code, Object... arguments) {
        all.add(new Found(line, path, Violation.of(code, arguments)));
    }

    /** Returns an empty collection for parts whose defects would only repeat one that is known. */
    ReadDefects unheard() {
        return new ReadDefects(file);
    }

    /** Says whether something at or under {@code path} could not be read. */
    boolean concern(String path) {
        return all.stream()
                .map(Found::path)
                .anyMatch(part -> path.isEmpty() || part.equals(path) || part.startsWith(path + "."));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns the defects in the order of the text. */
    List<LineDefect> inOrder() {
        return all.stream()
                .sorted(Comparator.comparingInt(Found::line))
                .map(found -> new LineDefect(file, found.line(), found.what()))
                .toList();
    }
}
