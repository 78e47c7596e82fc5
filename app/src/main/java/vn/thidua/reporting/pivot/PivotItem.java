package vn.thidua.reporting.pivot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.pivot.Measure;

/**
 * A row or a column: what it is called and what it leaves of the whole.
 *
 * @param key tells it apart from the others of its axis, in addresses and files
 * @param code shown before the name; empty if the name says all
 * @param measure what one of it is called, for example "lượt"; empty if that is not the same for all of it
 * @param units only these, by period; empty for all
 * @param indicators only these; empty for all
 * @param period only this one; empty for all
 * @param says what its cells say; empty if the other axis or the choice says it
 * @param total whether it is all of the others together
 */
record PivotItem(
        String key,
        String code,
        String name,
        String measure,
        Optional<Map<String, List<String>>> units,
        Optional<List<String>> indicators,
        Optional<String> period,
        Optional<Measure> says,
        boolean total) {

    static final String TOTAL = "total";

    private static PivotItem of(String key, String code, String name) {
        return new PivotItem(
                key,
                code,
                name,
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                key.equals(TOTAL));
    }

    static PivotItem total(String name) {
        return of(TOTAL, "", name);
    }

    static PivotItem ofUnits(String key, String name, Map<String, List<String>> units) {
        return new PivotItem(
                key, "", name, "", Optional.of(units), Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    static PivotItem ofIndicators(String key, String name, String measure, List<String> indicators) {
        return new PivotItem(
                key,
                key,
                name,
                measure,
                Optional.empty(),
                Optional.of(indicators),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    static PivotItem ofPeriod(String key, String name) {
        return new PivotItem(
                key, "", name, "", Optional.empty(), Optional.empty(), Optional.of(key), Optional.empty(), false);
    }

    static PivotItem ofMeasure(Measure measure) {
        return new PivotItem(
                MeasureWords.word(measure),
                "",
                MeasureWords.label(measure),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(measure),
                false);
    }
}
