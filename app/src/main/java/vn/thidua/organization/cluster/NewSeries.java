package vn.thidua.organization.cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thidua.shared.Violation;

/**
 * A series of clusters as a person sends it.
 *
 * @param code stands in addresses: lower case, digits, hyphens, at most 40
 * @param level name of a {@link SeriesLevel}
 */
record NewSeries(String code, String name, String level) {

    static final NewSeries EMPTY = new NewSeries("", "", SeriesLevel.PROVINCE.name());

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,40}");

    NewSeries {
        code = code.strip();
        name = name.strip();
    }

    /** Returns everything that is wrong with it by itself. */
    List<Violation> reasons() {
        List<Violation> reasons = new ArrayList<>();
        if (!CODE.matcher(code).matches()) {
            reasons.add(Violation.of(ClusterViolation.SERIES_CODE_MALFORMED, code));
        }
        if (name.isEmpty()) {
            reasons.add(Violation.of(ClusterViolation.SERIES_NAME_MISSING));
        }
        if (SeriesLevel.of(level).isEmpty()) {
            reasons.add(Violation.of(ClusterViolation.SERIES_LEVEL_UNKNOWN));
        }
        return reasons;
    }
}
