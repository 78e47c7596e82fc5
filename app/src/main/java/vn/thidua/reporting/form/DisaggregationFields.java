package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.shared.YamlNode;

/** Reads by which categories indicators are asked. Only what is added up over units can be taken apart. */
final class DisaggregationFields {

    private static final Pattern CATEGORY = Pattern.compile("[A-Z0-9]{1,6}");

    private final FormAssembly assembly;
    private final Set<String> taken = new HashSet<>();
    private final List<Disaggregation> disaggregations = new ArrayList<>();

    DisaggregationFields(FormAssembly assembly) {
        this.assembly = assembly;
    }

    List<Disaggregation> disaggregations() {
        return disaggregations;
    }

    void take(YamlNode node) {
        FormFields fields = new FormFields(node, "disaggregations[" + (disaggregations.size() + 1) + "].", assembly);
        String code = fields.text("indicator");
        int line = fields.lineOf("indicator");
        if (assembly.asked(code, line).isPresent()) {
            if (!taken.add(code)) {
                assembly.refuse(line, FormViolation.SPLIT_TWICE, code);
            }
            assembly.known(code)
                    .filter(indicator -> !(indicator.arithmetic().acrossUnits() instanceof Aggregation.Sum))
                    .ifPresent(indicator -> assembly.refuse(line, FormViolation.SPLIT_NOT_POSSIBLE, code));
        }
        Set<String> codes = new HashSet<>();
        List<Disaggregation.Category> categories = new ArrayList<>();
        for (YamlNode item : fields.items("categories")) {
            FormFields category = new FormFields(item, "categories[" + (categories.size() + 1) + "].", assembly);
            String name = category.text("code");
            if (!name.isEmpty() && !CATEGORY.matcher(name).matches()) {
                assembly.refuse(category.lineOf("code"), FormViolation.CATEGORY_MALFORMED, name);
            }
            if (!name.isEmpty() && !codes.add(name)) {
                assembly.refuse(category.lineOf("code"), FormViolation.CATEGORY_TWICE, name, code);
            }
            categories.add(new Disaggregation.Category(name, category.bilingual("name")));
        }
        disaggregations.add(new Disaggregation(code, categories));
    }
}
