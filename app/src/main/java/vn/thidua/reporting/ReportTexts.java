package vn.thidua.reporting;

import java.util.List;
import java.util.UUID;
import vn.thidua.shared.Violation;

/**
 * Knows the texts that a report has beside its figures. Implemented by what keeps them, asked by what sends reports, and only
 * for forms that ask a text.
 */
public interface ReportTexts {

    /** Says why the report of {@code unit} for {@code period} cannot be sent with its texts as they stand. */
    List<Violation> obstacles(String period, UUID unit);

    /** Says whether the texts as they stand are those that were sent with {@code submission}. */
    boolean areAsSent(String period, UUID unit, UUID submission);

    /** Keeps the texts as they stand with {@code submission}, which was just recorded. */
    void freeze(String period, UUID unit, UUID submission);
}
