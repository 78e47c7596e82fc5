package vn.thidua.recognition.register;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Tone;

/**
 * One fact with its history.
 *
 * @param id the entry that stands now
 * @param entries the latest first
 * @param fields the form that corrects it; empty if the reader may not, or there is nothing to correct
 * @param reasons why what was just asked was not done; usually empty
 */
public record FactPage(
        String id,
        String title,
        List<Entry> entries,
        List<FormField> fields,
        String reason,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public FactPage {
        entries = List.copyOf(entries);
        fields = List.copyOf(fields);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** An entry. */
    public record Entry(Tone tone, String state, String words, String source, String entered, String reason) {}
}
