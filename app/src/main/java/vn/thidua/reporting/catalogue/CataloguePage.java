package vn.thidua.reporting.catalogue;

import java.util.List;
import vn.thidua.web.Crumb;
import vn.thidua.web.Option;

/**
 * The indicators that a person looks for.
 *
 * @param asked words that were looked for
 * @param answer how many were found, in words
 * @param blank whether there is no indicator at all, found or not
 */
public record CataloguePage(
        String asked,
        String group,
        List<Option> groups,
        String restricted,
        List<Option> protections,
        String type,
        List<Option> types,
        String answer,
        boolean blank,
        List<Line> lines,
        List<Crumb> crumbs) {

    public CataloguePage {
        groups = List.copyOf(groups);
        protections = List.copyOf(protections);
        types = List.copyOf(types);
        lines = List.copyOf(lines);
        crumbs = List.copyOf(crumbs);
    }

    /**
     * An indicator.
     *
     * @param heading name of the group if it begins here, else empty
     * @param forms what the forms that ask it are called, or that none does
     */
    public record Line(
            String heading,
            String code,
            String name,
            String measure,
            String type,
            boolean restricted,
            String forms,
            String href) {}
}
