package vn.thidua.recognition.register;

import java.util.List;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * The form that enters a fact.
 *
 * @param of {@code person} or {@code unit}
 * @param kinds the kinds to choose from
 * @param help what to know before it is entered; may be empty
 * @param reasons why the fact was not entered; usually empty
 */
public record FactFormPage(
        String of,
        String code,
        String name,
        String kind,
        List<Option> kinds,
        String help,
        List<FormField> fields,
        List<Violation> reasons,
        List<Crumb> crumbs) {

    public FactFormPage {
        kinds = List.copyOf(kinds);
        fields = List.copyOf(fields);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }
}
