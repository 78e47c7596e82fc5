package vn.thidua.reporting.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.Violation;

/** Holds the figures of one report against each other. A figure that was not reported breaks no rule. */
public final class FigureRules {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    private final Map<String, BigDecimal> figures;
    private final List<Finding> findings = new ArrayList<>();

    private FigureRules(Map<String, BigDecimal> figures) {
        this.figures = figures;
    }

    /**
     * Returns every rule of {@code form} that {@code figures} break, in the order of the form.
     *
     * @param figures by indicator; one that was not reported is not in it
     */
    public static List<Finding> broken(Form form, Map<String, BigDecimal> figures) {
        FigureRules rules = new FigureRules(figures);
        form.indicators().forEach(rules::check);
        return List.copyOf(rules.findings);
    }

    private void check(IndicatorDefinition indicator) {
        for (FigureCheck check : indicator.checks()) {
            switch (check) {
                case FigureCheck.PartsWithinWhole(List<String> parts, String whole) -> partsWithinWhole(parts, whole);
                case FigureCheck.Within(BigDecimal lowest, BigDecimal highest) ->
                    ratio(indicator)
                            .filter(value -> value.compareTo(lowest) < 0 || value.compareTo(highest) > 0)
                            .ifPresent(value -> findings.add(new Finding(
                                    List.of(indicator.code()),
                                    Violation.of(
                                            CheckViolation.OUT_OF_BOUNDS, indicator.code(), value, lowest, highest))));
            }
        }
    }

    private void partsWithinWhole(List<String> codes, String whole) {
        List<String> parts = codes.stream().filter(figures::containsKey).toList();
        BigDecimal total = figures.get(whole);
        BigDecimal sum = parts.stream().map(figures::get).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total == null || parts.isEmpty() || sum.compareTo(total) <= 0) {
            return;
        }
        CheckViolation code = parts.size() == 1 ? CheckViolation.PART_ABOVE_WHOLE : CheckViolation.PARTS_ABOVE_WHOLE;
        List<String> involved = new ArrayList<>(parts);
        involved.add(whole);
        findings.add(new Finding(involved, Violation.of(code, String.join(" + ", parts), sum, whole, total)));
    }

    /** Returns the quotient that a computed indicator comes to; empty for one that is typed. */
    private Optional<BigDecimal> ratio(IndicatorDefinition indicator) {
        if (!(indicator.arithmetic().acrossUnits() instanceof Aggregation.Ratio(String above, String below))) {
            return Optional.empty();
        }
        BigDecimal numerator = figures.get(above);
        BigDecimal denominator = figures.get(below);
        return numerator == null || denominator == null || denominator.signum() == 0
                ? Optional.empty()
                : Optional.of(numerator
                        .multiply(HUNDRED)
                        .divide(denominator, indicator.arithmetic().decimals(), RoundingMode.HALF_UP));
    }
}
