package vn.thidua.command;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** Consolidates by hand, the way an officer with a calculator does: sums, ratios of sums, means weighted by counts. */
final class HandConsolidation {

    private static final Pattern MEAN = Pattern.compile("WAVG\\((.*)\\)");

    private final Map<String, Map<String, String>> indicators = new HashMap<>();

    HandConsolidation(Path indicatorFile) throws IOException {
        try (MappingIterator<Map<String, String>> lines = new CsvMapper()
                .readerForMapOf(String.class)
                .with(CsvSchema.emptySchema().withHeader())
                .readValues(indicatorFile.toFile())) {
            lines.forEachRemaining(line -> indicators.put(line.get("code"), line));
        }
    }

    /** Returns the figure of {@code code} over {@code units}; empty if nobody has one. */
    Optional<BigDecimal> figure(String code, List<String> units, Map<String, Map<String, BigDecimal>> figures) {
        int decimals = Integer.parseInt(column(code, "decimals"));
        Matcher mean = MEAN.matcher(column(code, "agg_across_units"));
        if (mean.matches()) {
            BigDecimal weighted = BigDecimal.ZERO;
            BigDecimal weights = BigDecimal.ZERO;
            for (String unit : units) {
                Map<String, BigDecimal> reported = figures.getOrDefault(unit, Map.of());
                if (reported.containsKey(code)) {
                    BigDecimal weight = reported.getOrDefault(mean.group(1), BigDecimal.ZERO);
                    weighted = weighted.add(
                            reported.getOrDefault(code, BigDecimal.ZERO).multiply(weight));
                    weights = weights.add(weight);
                }
            }
            return quotient(weighted, weights, decimals);
        }
        if (isRatio(code)) {
            BigDecimal over = sum(column(code, "numerator"), units, figures);
            BigDecimal under = sum(column(code, "denominator"), units, figures);
            return quotient(over.movePointRight(2), under, decimals);
        }
        return Optional.of(sum(code, units, figures));
    }

    /** Returns the annual target of {@code code}: the common one, or the sum of what the units typed. */
    Optional<BigDecimal> target(String code, List<String> units, Map<String, Map<String, BigDecimal>> targets) {
        return switch (column(code, "target_kind")) {
            case "COMMON" -> Optional.of(new BigDecimal(column(code, "common_target")));
            case "PER_UNIT" -> Optional.of(sum(code, units, targets));
            default -> Optional.empty();
        };
    }

    boolean isRatio(String code) {
        return column(code, "agg_across_units").equals("RATIO");
    }

    boolean isRestricted(String code) {
        return column(code, "restricted").equals("yes");
    }

    private String column(String code, String name) {
        return indicators.getOrDefault(code, Map.of()).getOrDefault(name, "");
    }

    /** Returns {@code part} as a share of {@code whole} in per cent, one digit, half-up; empty if {@code whole} is zero. */
    static Optional<BigDecimal> percent(BigDecimal part, BigDecimal whole) {
        return quotient(part.movePointRight(2), whole, 1);
    }

    private static Optional<BigDecimal> quotient(BigDecimal over, BigDecimal under, int decimals) {
        return under.signum() == 0
                ? Optional.empty()
                : Optional.of(over.divide(under, MathContext.DECIMAL128).setScale(decimals, RoundingMode.HALF_UP));
    }

    private static BigDecimal sum(String code, List<String> units, Map<String, Map<String, BigDecimal>> values) {
        return units.stream()
                .map(unit -> values.getOrDefault(unit, Map.of()).getOrDefault(code, BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
