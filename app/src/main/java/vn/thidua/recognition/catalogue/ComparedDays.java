package vn.thidua.recognition.catalogue;

import java.util.List;
import vn.thidua.shared.Violation;

/**
 * The two days of a comparison.
 *
 * @param from as it was typed, else as a date field wants it; so is {@code to}
 * @param fromDay as people write it; empty if it cannot be read; so is {@code toDay}
 * @param reasons why the days are not compared
 */
public record ComparedDays(String from, String to, String fromDay, String toDay, List<Violation> reasons) {

    public ComparedDays {
        reasons = List.copyOf(reasons);
    }
}
