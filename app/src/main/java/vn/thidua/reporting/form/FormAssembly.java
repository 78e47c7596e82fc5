package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.reporting.indicator.IndicatorCatalogue;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;
import vn.thidua.shared.YamlNode;

/** Makes a form of its description and gathers what is wrong with the description. */
final class FormAssembly {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern VERSION = Pattern.compile("[1-9][0-9]{0,8}");
    private static final Pattern TAB = Pattern.compile("[^:\\\\/?*\\[\\]_'][^:\\\\/?*\\[\\]']{0,30}");

    private final String file;
    private final IndicatorCatalogue catalogue;
    private final boolean catalogueSound;
    private final List<LineDefect> defects = new ArrayList<>();
    private final Set<String> tabs = new HashSet<>();
    private final Map<String, Integer> groups = new HashMap<>();
    private Form form = new Form("", 0, new BilingualText("", ""), List.of());

    /**
     * @param file name of the description, for the defects
     * @param catalogueSound whether a group that is not in {@code catalogue} is the description's fault
     */
    FormAssembly(String file, IndicatorCatalogue catalogue, boolean catalogueSound) {
        this.file = file;
        this.catalogue = catalogue;
        this.catalogueSound = catalogueSound;
    }

    /** Returns everything that is wrong, in the order of the lines. */
    List<LineDefect> defects() {
        return defects.stream()
                .sorted(Comparator.comparingInt(LineDefect::line))
                .toList();
    }

    /** Returns the form; meaningless while there are {@link #defects}. */
    Form form() {
        return form;
    }

    void take(YamlNode root) {
        FormFields description = new FormFields(root, "", this);
        String code = description.text("code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            refuse(description.lineOf("code"), FormViolation.CODE_MALFORMED, code);
        }
        String version = description.text("version");
        boolean numbered = VERSION.matcher(version).matches();
        if (!version.isEmpty() && !numbered) {
            refuse(description.lineOf("version"), FormViolation.VERSION_WRONG, version);
        }
        BilingualText name = description.bilingual("name");
        List<FormSheet> sheets = new ArrayList<>();
        List<YamlNode> described = description.items("sheets");
        for (int i = 0; i < described.size(); i++) {
            sheets.add(sheet(new FormFields(described.get(i), "sheets[" + (i + 1) + "].", this)));
        }
        form = new Form(code, numbered ? Integer.parseInt(version) : 0, name, sheets);
        checkPartsAreAsked();
    }

    private FormSheet sheet(FormFields sheet) {
        String tab = sheet.text("tab");
        if (!tab.isEmpty() && !TAB.matcher(tab).matches()) {
            refuse(sheet.lineOf("tab"), FormViolation.TAB_MALFORMED, tab);
        }
        if (!tab.isEmpty() && !tabs.add(tab.toLowerCase(Locale.ROOT))) {
            refuse(sheet.lineOf("tab"), FormViolation.TAB_TWICE, tab);
        }
        BilingualText title = sheet.bilingual("title");
        List<IndicatorDefinition> indicators = new ArrayList<>();
        for (YamlNode group : sheet.items("groups")) {
            indicators.addAll(inGroup(sheet.text("groups", group), group.line()));
        }
        return new FormSheet(tab, title, indicators);
    }

    private List<IndicatorDefinition> inGroup(String group, int line) {
        List<IndicatorDefinition> indicators = catalogue.inGroup(group);
        if (indicators.isEmpty() && catalogueSound && !group.isEmpty()) {
            refuse(line, FormViolation.GROUP_UNKNOWN, group);
        }
        if (!group.isEmpty() && groups.putIfAbsent(group, line) != null) {
            refuse(line, FormViolation.GROUP_TWICE, group);
        }
        return indicators;
    }

    private void checkPartsAreAsked() {
        Set<String> asked =
                form.indicators().stream().map(IndicatorDefinition::code).collect(Collectors.toSet());
        for (IndicatorDefinition indicator : form.indicators()) {
            List<String> parts = switch (indicator.arithmetic().acrossUnits()) {
                case Aggregation.Ratio(String numerator, String denominator) -> List.of(numerator, denominator);
                case Aggregation.WeightedMean(String weight) -> List.of(weight);
                case Aggregation.Sum() -> List.of();
                case Aggregation.Last() -> List.of();
            };
            parts.stream()
                    .filter(part -> !asked.contains(part))
                    .forEach(part -> refuse(
                            groups.getOrDefault(indicator.group().code(), 0),
                            FormViolation.PART_NOT_ASKED,
                            indicator.code(),
                            part));
        }
    }

    void refuse(int line, ViolationCode code, Object... arguments) {
        defects.add(new LineDefect(file, line, Violation.of(code, arguments)));
    }
}
