package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.reporting.indicator.IndicatorCatalogue;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

/** Makes a form of its description and gathers what is wrong with the description. */
final class FormAssembly {

    private static final Pattern CODE = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final Pattern TAB = Pattern.compile("[^:\\\\/?*\\[\\]_'][^:\\\\/?*\\[\\]']{0,30}");

    private final String file;
    private final IndicatorCatalogue catalogue;
    private final boolean catalogueSound;
    private final List<LineDefect> defects = new ArrayList<>();
    private final Set<String> tabs = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
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

    List<LineDefect> defects() {
        return defects;
    }

    Form form() {
        return form;
    }

    void take(@Nullable FormDescription description) {
        if (description == null) {
            refuse(FormViolation.FIELD_MISSING, "code");
            return;
        }
        String code = required("code", description.code());
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            refuse(FormViolation.CODE_MALFORMED, code);
        }
        int version = description.version() == null ? 0 : description.version();
        if (version < 1) {
            refuse(FormViolation.VERSION_WRONG, String.valueOf(version));
        }
        BilingualText name = text("name", description.name());
        List<FormSheet> sheets = new ArrayList<>();
        if (description.sheets() == null || description.sheets().isEmpty()) {
            refuse(FormViolation.FIELD_MISSING, "sheets");
        } else {
            description.sheets().forEach(sheet -> sheets.add(sheet(sheet, sheets.size() + 1)));
        }
        form = new Form(code, version, name, sheets);
        checkPartsAreAsked();
    }

    private FormSheet sheet(FormDescription.@Nullable Sheet sheet, int number) {
        String field = "sheets[" + number + "].";
        if (sheet == null) {
            refuse(FormViolation.FIELD_MISSING, field + "tab");
            return new FormSheet("", new BilingualText("", ""), List.of());
        }
        String tab = required(field + "tab", sheet.tab());
        if (!tab.isEmpty() && !TAB.matcher(tab).matches()) {
            refuse(FormViolation.TAB_MALFORMED, tab);
        }
        if (!tabs.add(tab.toLowerCase(Locale.ROOT))) {
            refuse(FormViolation.TAB_TWICE, tab);
        }
        List<IndicatorDefinition> indicators = new ArrayList<>();
        if (sheet.groups() == null || sheet.groups().isEmpty()) {
            refuse(FormViolation.FIELD_MISSING, field + "groups");
        } else {
            sheet.groups().forEach(group -> indicators.addAll(inGroup(required(field + "groups", group))));
        }
        return new FormSheet(tab, text(field + "title", sheet.title()), indicators);
    }

    private List<IndicatorDefinition> inGroup(String group) {
        List<IndicatorDefinition> indicators = catalogue.inGroup(group);
        if (indicators.isEmpty() && catalogueSound && !group.isEmpty()) {
            refuse(FormViolation.GROUP_UNKNOWN, group);
        }
        if (!groups.add(group)) {
            refuse(FormViolation.GROUP_TWICE, group);
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
                    .forEach(part -> refuse(FormViolation.PART_NOT_ASKED, indicator.code(), part));
        }
    }

    private BilingualText text(String field, FormDescription.@Nullable Text text) {
        return new BilingualText(
                required(field + ".vi", text == null ? null : text.vi()),
                required(field + ".en", text == null ? null : text.en()));
    }

    private String required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            refuse(FormViolation.FIELD_MISSING, field);
            return "";
        }
        return value.strip();
    }

    private void refuse(ViolationCode code, Object... arguments) {
        defects.add(new LineDefect(file, 0, Violation.of(code, arguments)));
    }
}
