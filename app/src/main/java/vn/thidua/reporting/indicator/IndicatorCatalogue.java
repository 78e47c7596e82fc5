package vn.thidua.reporting.indicator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All indicators of one field of reporting, in the order of their file. */
public final class IndicatorCatalogue {

    private final Map<String, IndicatorDefinition> byCode = new LinkedHashMap<>();

    /** @throws IllegalArgumentException if two definitions share a code; {@link CatalogueReader} refuses such files */
    public IndicatorCatalogue(List<IndicatorDefinition> definitions) {
        for (IndicatorDefinition definition : definitions) {
            if (byCode.putIfAbsent(definition.code(), definition) != null) {
                throw new IllegalArgumentException("indicator defined twice: " + definition.code());
            }
        }
    }

    /** Returns every indicator in the order of the file. */
    public List<IndicatorDefinition> list() {
        return List.copyOf(byCode.values());
    }

    /** Returns the indicators of the group {@code group} in the order of the file; empty if there is no such group. */
    public List<IndicatorDefinition> inGroup(String group) {
        return byCode.values().stream()
                .filter(definition -> definition.group().code().equals(group))
                .toList();
    }

    /** Returns the indicator {@code code}, if the catalogue has it. */
    public Optional<IndicatorDefinition> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }
}
