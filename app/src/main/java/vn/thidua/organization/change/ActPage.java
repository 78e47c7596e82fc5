package vn.thidua.organization.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Violation;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * The form of an act.
 *
 * @param unit name of the unit that it starts from; empty for opening one at the top
 * @param values what stands in the fields, by their names
 * @param successors who may take over in a merger
 * @param reasons why it was not recorded
 * @param preview what it would do; empty before it was asked for, and while there are reasons against it
 */
public record ActPage(
        ActKind kind,
        String title,
        String unit,
        Map<String, String> values,
        List<Option> successors,
        List<Violation> reasons,
        Optional<Preview> preview,
        List<Crumb> crumbs) {

    public ActPage {
        values = Map.copyOf(values);
        successors = List.copyOf(successors);
        reasons = List.copyOf(reasons);
        crumbs = List.copyOf(crumbs);
    }

    /** Returns what stands in {@code field}. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** Says whether the form names a new unit. */
    public boolean namesNewUnit() {
        return kind == ActKind.OPEN || kind == ActKind.MERGE;
    }

    /**
     * What the act would do.
     *
     * @param word what the person types before it is done; empty if nothing need be typed
     */
    public record Preview(List<Effect> effects, String word) {

        public Preview {
            effects = List.copyOf(effects);
        }
    }

    /**
     * One thing that the act would do.
     *
     * @param what which kind of thing, in words
     * @param units to whom
     */
    public record Effect(String what, List<String> units) {

        public Effect {
            units = List.copyOf(units);
        }
    }
}
