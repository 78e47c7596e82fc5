package vn.thidua.reporting.indicator;

import static vn.thidua.reporting.indicator.IndicatorViolation.AGGREGATION_WRONG;
import static vn.thidua.reporting.indicator.IndicatorViolation.CHECK_UNREADABLE;
import static vn.thidua.reporting.indicator.IndicatorViolation.CODE_TWICE;
import static vn.thidua.reporting.indicator.IndicatorViolation.GROUP_NAMED_TWICE;
import static vn.thidua.reporting.indicator.IndicatorViolation.REFERENCE_DERIVED;
import static vn.thidua.reporting.indicator.IndicatorViolation.REFERENCE_UNKNOWN;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.shared.BilingualText;
import vn.thidua.shared.LineDefect;

/** Makes indicators of lines and holds the lines against each other. */
final class CatalogueAssembly {

    private static final Pattern WEIGHTED_MEAN = Pattern.compile("WAVG\\(([A-Z]{2,4}[0-9]{2,3})\\)");
    private static final BigDecimal LARGEST_TARGET = new BigDecimal("999999999");

    private final List<CatalogueLine> lines;
    private final Map<String, IndicatorDefinition> definitions = new LinkedHashMap<>();
    private final Map<String, IndicatorGroup> groups = new HashMap<>();

    CatalogueAssembly(List<CatalogueLine> lines) {
        this.lines = lines;
    }

    CatalogueOutcome outcome() {
        Map<CatalogueLine, IndicatorDefinition> byLine = new LinkedHashMap<>();
        for (CatalogueLine line : lines) {
            IndicatorDefinition definition = definition(line);
            byLine.put(line, definition);
            if (definitions.putIfAbsent(definition.code(), definition) != null) {
                line.refuse(CODE_TWICE, definition.code());
            }
        }
        byLine.forEach(this::followReferences);

        List<LineDefect> defects =
                lines.stream().flatMap(line -> line.defects().stream()).toList();
        return defects.isEmpty()
                ? new CatalogueOutcome.Read(new IndicatorCatalogue(List.copyOf(byLine.values())))
                : new CatalogueOutcome.Refused(defects);
    }

    private IndicatorDefinition definition(CatalogueLine line) {
        int decimals =
                line.number("decimals", BigDecimal.ZERO, BigDecimal.valueOf(6)).intValue();
        Aggregation acrossUnits = aggregation(line, "agg_across_units");
        if (acrossUnits instanceof Aggregation.Last) {
            line.refuse(AGGREGATION_WRONG, "agg_across_units", "LAST");
            acrossUnits = new Aggregation.Sum();
        }
        Indicator arithmetic = new Indicator(
                line.code("code"),
                acrossUnits,
                aggregation(line, "agg_across_periods"),
                line.choice("direction", choices(Direction.values())),
                decimals);
        return new IndicatorDefinition(
                arithmetic,
                group(line),
                text(line, "name"),
                text(line, "unit"),
                line.choice("value_type", choices(ValueType.values())),
                line.choice("restricted", Map.of("yes", true, "no", false)),
                target(line),
                checks(line));
    }

    private IndicatorGroup group(CatalogueLine line) {
        IndicatorGroup group = new IndicatorGroup(line.required("group_code"), text(line, "group"));
        IndicatorGroup first = groups.computeIfAbsent(group.code(), _ -> group);
        if (!first.equals(group)) {
            line.refuse(
                    GROUP_NAMED_TWICE,
                    group.code(),
                    group.name().vi(),
                    first.name().vi());
        }
        return first;
    }

    private static BilingualText text(CatalogueLine line, String prefix) {
        return new BilingualText(line.required(prefix + "_vi"), line.required(prefix + "_en"));
    }

    private static <E extends Enum<E>> Map<String, E> choices(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toMap(Enum::name, Function.identity(), (a, _) -> a, LinkedHashMap::new));
    }

    private static Aggregation aggregation(CatalogueLine line, String column) {
        String value = line.required(column);
        Matcher weighted = WEIGHTED_MEAN.matcher(value);
        if (weighted.matches()) {
            return new Aggregation.WeightedMean(weighted.group(1));
        }
        return switch (value) {
            case "SUM", "" -> new Aggregation.Sum();
            case "LAST" -> new Aggregation.Last();
            case "RATIO" -> new Aggregation.Ratio(line.code("numerator"), line.code("denominator"));
            default -> {
                line.refuse(AGGREGATION_WRONG, column, value);
                yield new Aggregation.Sum();
            }
        };
    }

    private static AnnualTarget target(CatalogueLine line) {
        Map<String, String> kinds = new LinkedHashMap<>();
        List.of("NONE", "PER_UNIT", "COMMON").forEach(kind -> kinds.put(kind, kind));
        return switch (line.choice("target_kind", kinds)) {
            case "PER_UNIT" -> new AnnualTarget.PerUnit();
            case "COMMON" -> new AnnualTarget.Common(line.number("common_target", BigDecimal.ZERO, LARGEST_TARGET));
            default -> new AnnualTarget.None();
        };
    }

    private static List<FigureCheck> checks(CatalogueLine line) {
        List<FigureCheck> checks = new ArrayList<>();
        for (String text : line.optional("checks").split("\\s+", -1)) {
            if (!text.isEmpty()) {
                CheckGrammar.parse(text).ifPresentOrElse(checks::add, () -> line.refuse(CHECK_UNREADABLE, text));
            }
        }
        return checks;
    }

    private void followReferences(CatalogueLine line, IndicatorDefinition definition) {
        List<String> references = new ArrayList<>();
        addReferences(definition.arithmetic().acrossUnits(), references);
        addReferences(definition.arithmetic().acrossPeriods(), references);
        for (FigureCheck check : definition.checks()) {
            if (check instanceof FigureCheck.PartsWithinWhole(List<String> parts, String whole)) {
                references.addAll(parts);
                references.add(whole);
            }
        }
        for (String reference : references.stream().distinct().toList()) {
            IndicatorDefinition found = definitions.get(reference);
            if (found == null) {
                line.refuse(REFERENCE_UNKNOWN, reference);
            } else if (found.isDerived()) {
                line.refuse(REFERENCE_DERIVED, reference);
            }
        }
    }

    private static void addReferences(Aggregation aggregation, List<String> references) {
        switch (aggregation) {
            case Aggregation.Ratio(String numerator, String denominator) -> {
                references.add(numerator);
                references.add(denominator);
            }
            case Aggregation.WeightedMean(String weight) -> references.add(weight);
            case Aggregation.Sum() -> {}
            case Aggregation.Last() -> {}
        }
    }
}
