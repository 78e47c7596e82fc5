package vn.thidua.reporting.catalogue;

import java.util.List;
import java.util.Locale;
import vn.thidua.organization.SearchKey;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * Which indicators of the catalogue are shown. An empty part lets every indicator through.
 *
 * @param asked words that code, name or measure have, with or without diacritics
 * @param group code of a group
 * @param restricted {@code yes} or {@code no}
 * @param type name of a value type in small letters
 */
record CatalogueFilter(String asked, String group, String restricted, String type) {

    static final String RESTRICTED = "yes";
    static final String OPEN = "no";

    boolean lets(IndicatorDefinition indicator) {
        return (group.isEmpty() || indicator.group().code().equals(group))
                && (restricted.isEmpty() || indicator.restricted() == restricted.equals(RESTRICTED))
                && (type.isEmpty() || name(indicator).equals(type))
                && isFound(indicator);
    }

    private boolean isFound(IndicatorDefinition indicator) {
        String words = SearchKey.of(
                indicator.code(),
                indicator.name().vi(),
                indicator.name().en(),
                indicator.measure().vi(),
                indicator.measure().en());
        return List.of(SearchKey.of(asked).split(" ", -1)).stream().allMatch(words::contains);
    }

    private static String name(IndicatorDefinition indicator) {
        return indicator.valueType().name().toLowerCase(Locale.ROOT);
    }
}
