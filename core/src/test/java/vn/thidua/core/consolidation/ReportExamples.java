package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reports in the short form of the tables of cases, and the indicators that the cases are about. */
final class ReportExamples {

    static final Indicator HOUSES =
            new Indicator("CS01", new Aggregation.Sum(), new Aggregation.Sum(), Direction.HIGHER, 0);
    static final Indicator DISCIPLINED =
            new Indicator("KL02", new Aggregation.Sum(), new Aggregation.Sum(), Direction.LOWER, 0);
    static final Indicator HEADCOUNT =
            new Indicator("TC01", new Aggregation.Sum(), new Aggregation.Last(), Direction.NEUTRAL, 0);
    static final Indicator TESTED =
            new Indicator("DT03", new Aggregation.Sum(), new Aggregation.Sum(), Direction.NEUTRAL, 0);
    static final Indicator PASSED =
            new Indicator("DT04", new Aggregation.Sum(), new Aggregation.Sum(), Direction.HIGHER, 0);
    static final Indicator PASS_RATE = ratio("DT05", "DT04", "DT03", Direction.HIGHER, 1);
    static final Indicator SHOOTING = new Indicator(
            "DT06", new Aggregation.WeightedMean("DT03"), new Aggregation.WeightedMean("DT03"), Direction.HIGHER, 2);
    static final Indicator ADMITTED =
            new Indicator("DG01", new Aggregation.Sum(), new Aggregation.Sum(), Direction.HIGHER, 0);
    static final Indicator ADMISSION_TARGET =
            new Indicator("DG02", new Aggregation.Sum(), new Aggregation.Last(), Direction.NEUTRAL, 0);
    static final Indicator ADMISSION_RATE = ratio("DG03", "DG01", "DG02", Direction.HIGHER, 1);

    private ReportExamples() {}

    static Indicator ratio(String code, String numerator, String denominator, Direction direction, int decimals) {
        Aggregation rule = new Aggregation.Ratio(numerator, denominator);
        return new Indicator(code, rule, rule, direction, decimals);
    }

    /** Reads {@code "A DT04=8 DT03=10; B"} as two reports, the second one empty; an empty text as no report. */
    static List<Report> reports(String text) {
        return entries(text)
                .map(words -> new Report(words.getFirst(), figures(words)))
                .toList();
    }

    /** Reads the same form with names of periods in the place of units. */
    static List<PeriodFigures> periods(String text) {
        return entries(text)
                .map(words -> new PeriodFigures(words.getFirst(), figures(words)))
                .toList();
    }

    /** Reads a number; {@code none} is no number. */
    static Optional<BigDecimal> optional(String text) {
        return text.equals("none") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Stream<List<String>> entries(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Arrays.asList(entry.split(" +", -1)));
    }

    private static Map<String, BigDecimal> figures(List<String> words) {
        Map<String, BigDecimal> figures = new LinkedHashMap<>();
        for (String word : words.subList(1, words.size())) {
            List<String> sides = Arrays.asList(word.split("=", 2));
            figures.put(sides.get(0), new BigDecimal(sides.get(1)));
        }
        return figures;
    }
}
