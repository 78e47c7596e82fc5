package vn.thidua.conference.proceedings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thidua.conference.ConferenceDefect;
import vn.thidua.shared.Violation;

/** Gathers what is wrong in one file. */
final class Defects {

    private final List<ConferenceDefect> found = new ArrayList<>();

    void add(String place, int line, ProceedingsViolation code, Object... arguments) {
        found.add(new ConferenceDefect(place, line, Violation.of(code, arguments)));
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Returns the defects in the order of the file. */
    List<ConferenceDefect> inOrder() {
        return found.stream()
                .sorted(Comparator.comparingInt(ConferenceDefect::line))
                .toList();
    }
}
