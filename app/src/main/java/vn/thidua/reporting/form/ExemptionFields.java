package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.YamlNode;

/**
 * Reads which units are not asked for what. A computed figure is never named: it is not asked wherever a part of it is not. The
 * codes of units are only read, because a form may be written before there are units.
 */
final class ExemptionFields {

    private static final Pattern UNIT = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private final FormAssembly assembly;
    private final List<Exemption> exemptions = new ArrayList<>();
    private final Map<String, Set<String>> figures = new TreeMap<>();
    private final Map<String, Map<String, Integer>> lines = new HashMap<>();

    ExemptionFields(FormAssembly assembly) {
        this.assembly = assembly;
    }

    /** Returns what was read, right or wrong. */
    List<Exemption> exemptions() {
        return exemptions;
    }

    void take(YamlNode node) {
        FormFields fields = new FormFields(node, "notAsked[" + (exemptions.size() + 1) + "].", assembly);
        List<String> units = units(fields);
        List<String> groups = new ArrayList<>();
        for (YamlNode item : fields.optionalItems("groups")) {
            String group = fields.text("groups", item);
            groups.add(group);
            List<String> codes = assembly.askedInGroup(group, item.line());
            codes.stream().filter(code -> !isDerived(code)).forEach(code -> add(units, code, item.line()));
        }
        List<String> indicators = new ArrayList<>();
        for (YamlNode item : fields.optionalItems("indicators")) {
            String code = fields.text("indicators", item);
            indicators.add(code);
            if (assembly.asked(code, item.line()).isPresent()) {
                if (isDerived(code)) {
                    assembly.refuse(item.line(), FormViolation.NOT_ASKED_COMPUTED, code);
                } else {
                    add(units, code, item.line());
                }
            }
        }
        if (!fields.has("groups") && !fields.has("indicators")) {
            assembly.refuse(node.line(), FormViolation.NOT_ASKED_EMPTY);
        }
        exemptions.add(new Exemption(units, groups, indicators));
    }

    private List<String> units(FormFields fields) {
        Set<String> named = new HashSet<>();
        List<String> units = new ArrayList<>();
        for (YamlNode item : fields.items("units")) {
            String unit = fields.text("units", item);
            if (!unit.isEmpty() && !UNIT.matcher(unit).matches()) {
                assembly.refuse(item.line(), FormViolation.UNIT_MALFORMED, unit);
            }
            if (!unit.isEmpty() && !named.add(unit)) {
                assembly.refuse(item.line(), FormViolation.UNIT_TWICE, unit);
            } else {
                units.add(unit);
            }
        }
        return units;
    }

    private void add(List<String> units, String code, int line) {
        for (String unit : units) {
            if (figures.computeIfAbsent(unit, _ -> new TreeSet<>()).add(code)) {
                lines.computeIfAbsent(unit, _ -> new HashMap<>()).put(code, line);
            } else {
                assembly.refuse(line, FormViolation.NOT_ASKED_TWICE, code, unit);
            }
        }
    }

    private boolean isDerived(String code) {
        return assembly.known(code).filter(IndicatorDefinition::isDerived).isPresent();
    }

    /** Refuses what {@code form} asks of a unit in vain: a mean, or its weight, that cannot count without the other. */
    NotAsked notAskedOn(Form form) {
        for (IndicatorDefinition indicator : form.indicators()) {
            if (indicator.arithmetic().acrossUnits() instanceof Aggregation.WeightedMean(String weight)) {
                figures.forEach((unit, codes) -> {
                    if (codes.contains(weight) && !codes.contains(indicator.code())) {
                        int line = lines.getOrDefault(unit, Map.of()).getOrDefault(weight, 0);
                        assembly.refuse(line, FormViolation.WEIGHT_NOT_ASKED, indicator.code(), weight, unit);
                    }
                });
            }
        }
        Map<String, Set<String>> all = new HashMap<>();
        figures.forEach((unit, codes) -> {
            Set<String> withCategories = new HashSet<>(codes);
            form.indicators().stream()
                    .map(IndicatorDefinition::code)
                    .filter(code -> code.indexOf('.') > 0 && codes.contains(code.substring(0, code.indexOf('.'))))
                    .forEach(withCategories::add);
            all.put(unit, withCategories);
        });
        return new NotAsked(all);
    }
}
