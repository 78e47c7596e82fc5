package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.NotAsked;
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
    private final Set<String> groups = new HashSet<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private Sketch sketch = Sketch.EMPTY;
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

    /** Returns what the description says, right or wrong. */
    Sketch sketch() {
        return sketch;
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
        List<Sketch.Page> pages = new ArrayList<>();
        List<YamlNode> described = description.items("sheets");
        for (int i = 0; i < described.size(); i++) {
            pages.add(page(new FormFields(described.get(i), "sheets[" + (i + 1) + "].", this)));
        }
        Set<String> restricted = new TreeSet<>();
        for (YamlNode node : description.optionalItems("restricted")) {
            asked(description.text("restricted", node), node.line()).ifPresent(restricted::add);
        }
        DisaggregationFields splits = new DisaggregationFields(this);
        description.optionalItems("disaggregations").forEach(splits::take);
        ExemptionFields exempt = new ExemptionFields(this);
        description.optionalItems("notAsked").forEach(exempt::take);
        NarrativeFields narratives = new NarrativeFields(this);
        description.optionalItems("narrativeParts").forEach(narratives::take);
        sketch = new Sketch(
                code,
                numbered ? Integer.parseInt(version) : 0,
                name,
                pages,
                restricted,
                splits.disaggregations(),
                exempt.exemptions(),
                narratives.parts());
        form = formOf(sketch);
        form = form.with(exempt.notAskedOn(form));
        checkPartsAreAsked();
    }

    private Form formOf(Sketch of) {
        return new Form(
                of.code(),
                of.version(),
                of.name(),
                of.pages().stream()
                        .map(page -> new FormSheet(
                                page.tab(),
                                page.title(),
                                page.codes().stream()
                                        .flatMap(code -> catalogue.find(code).stream())
                                        .map(found -> of.restricted().contains(found.code()) ? closed(found) : found)
                                        .flatMap(found -> split(of, found))
                                        .toList()))
                        .toList(),
                NotAsked.NOTHING,
                of.narrativeParts());
    }

    private static Stream<IndicatorDefinition> split(Sketch of, IndicatorDefinition indicator) {
        return of.splits().stream()
                .filter(split -> split.indicator().equals(indicator.code()))
                .findFirst()
                .map(split -> split.of(indicator).stream())
                .orElse(Stream.of(indicator));
    }

    private static IndicatorDefinition closed(IndicatorDefinition open) {
        return new IndicatorDefinition(
                open.arithmetic(),
                open.group(),
                open.name(),
                open.measure(),
                open.valueType(),
                true,
                open.target(),
                open.checks());
    }

    /** Returns the indicator {@code code} if a sheet asks it; refuses it otherwise. */
    Optional<String> asked(String code, int line) {
        if (!lines.containsKey(code)) {
            if (catalogueSound && !code.isEmpty()) {
                refuse(line, FormViolation.INDICATOR_NOT_ON_FORM, code);
            }
            return Optional.empty();
        }
        return Optional.of(code);
    }

    /** Returns what a sheet asks of {@code group}; refuses a group of which that is nothing. */
    List<String> askedInGroup(String group, int line) {
        List<String> codes = catalogue.inGroup(group).stream()
                .map(IndicatorDefinition::code)
                .filter(lines::containsKey)
                .toList();
        if (codes.isEmpty() && catalogueSound && !group.isEmpty()) {
            refuse(line, FormViolation.GROUP_NOT_ON_FORM, group);
        }
        return codes;
    }

    /** Returns what the catalogue says about the indicator {@code code}. */
    Optional<IndicatorDefinition> known(String code) {
        return catalogue.find(code);
    }

    private Sketch.Page page(FormFields sheet) {
        String tab = sheet.text("tab");
        if (!tab.isEmpty() && !TAB.matcher(tab).matches()) {
            refuse(sheet.lineOf("tab"), FormViolation.TAB_MALFORMED, tab);
        }
        if (!tab.isEmpty() && !tabs.add(tab.toLowerCase(Locale.ROOT))) {
            refuse(sheet.lineOf("tab"), FormViolation.TAB_TWICE, tab);
        }
        BilingualText title = sheet.bilingual("title");
        List<String> codes = new ArrayList<>();
        // Whole groups, single indicators, or both; a sheet with neither asks nothing.
        for (YamlNode group : sheet.has("indicators") ? sheet.optionalItems("groups") : sheet.items("groups")) {
            inGroup(sheet.text("groups", group), group.line()).forEach(code -> take(code, group.line(), codes));
        }
        for (YamlNode node : sheet.has("indicators") ? sheet.items("indicators") : List.<YamlNode>of()) {
            String code = sheet.text("indicators", node);
            if (catalogue.find(code).isEmpty() && catalogueSound && !code.isEmpty()) {
                refuse(node.line(), FormViolation.INDICATOR_UNKNOWN, code);
            }
            take(code, node.line(), codes);
        }
        return new Sketch.Page(tab, title, codes);
    }

    private void take(String code, int line, List<String> codes) {
        if (lines.putIfAbsent(code, line) == null) {
            codes.add(code);
        } else if (!code.isEmpty()) {
            refuse(line, FormViolation.INDICATOR_TWICE, code);
        }
    }

    private List<String> inGroup(String group, int line) {
        List<String> codes =
                catalogue.inGroup(group).stream().map(IndicatorDefinition::code).toList();
        if (codes.isEmpty() && catalogueSound && !group.isEmpty()) {
            refuse(line, FormViolation.GROUP_UNKNOWN, group);
        }
        if (!group.isEmpty() && !groups.add(group)) {
            refuse(line, FormViolation.GROUP_TWICE, group);
            return List.of();
        }
        return codes;
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
                            lines.getOrDefault(indicator.code(), 0),
                            FormViolation.PART_NOT_ASKED,
                            indicator.code(),
                            part));
        }
    }

    void refuse(int line, ViolationCode code, Object... arguments) {
        defects.add(new LineDefect(file, line, Violation.of(code, arguments)));
    }
}
