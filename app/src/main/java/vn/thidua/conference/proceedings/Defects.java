package vn.thidua.conference.proceedings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Gathers what is wrong in one file. */
final class Defects {

    /**
     * Something wrong.
     *
     * @param place path of the field, for example {@code conclusions[2].items[1].due}; empty for the file as a whole
     * @param line from 1; 0 for the file as a whole
     */
    record Found(String place, int line, Violation what) {}

    private final List<Found> found = new ArrayList<>();

    void add(String place, int line, ProceedingsViolation code, Object... arguments) {
        found.add(new Found(place, line, Violation.of(code, arguments)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the defects in the order of the file. */
    List<Found> inOrder() {
        return found.stream().sorted(Comparator.comparingInt(Found::line)).toList();
    }

    /** Returns the defects in the order of the file, which is called {@code file}. */
    List<LineDefect> of(String file) {
        return inOrder().stream()
                .map(one -> new LineDefect(file, one.line(), one.what()))
                .toList();
    }
}
