package vn.thidua.reporting.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Violation;

/**
 * Finds figures that are far from what is usual. They may be right: they are questions, never errors.
 *
 * <p>Among peers: the modified z-score 0.6745 · (x − median) / MAD, above 3.5 in size, of at least {@value #FEWEST_PEERS}
 * figures (Iglewicz and Hoaglin, <i>How to Detect and Handle Outliers</i>, 1993). Against the same period a year before: more
 * than twice or less than half, if one of both is at least {@value #SMALLEST}.
 */
final class Outliers {

    /** Fewest figures that have a middle worth speaking of, the one in question among them. */
    static final int FEWEST_PEERS = 5;

    /** Below this a figure doubles by chance. */
    static final int SMALLEST = 10;

    private static final BigDecimal FACTOR = new BigDecimal("0.6745");
    private static final BigDecimal LIMIT = new BigDecimal("3.5");
    private static final BigDecimal TWICE = new BigDecimal(2);

    private Outliers() {}

    /** Says whether {@code value} is far from {@code before}, the same figure a year earlier. */
    static Optional<Violation> since(String indicator, BigDecimal value, BigDecimal before) {
        boolean worthAsking = value.abs().max(before.abs()).compareTo(BigDecimal.valueOf(SMALLEST)) >= 0;
        boolean jumped = value.signum() != before.signum()
                || value.abs().compareTo(before.abs().multiply(TWICE)) > 0
                || value.abs().multiply(TWICE).compareTo(before.abs()) < 0;
        return worthAsking && jumped
                ? Optional.of(Violation.of(CheckViolation.FAR_FROM_LAST_YEAR, indicator, value, before))
                : Optional.empty();
    }

    /**
     * Says whether {@code value} is far from the middle of {@code all}.
     *
     * @param all figures of everybody compared, {@code value} among them
     */
    static Optional<Violation> among(String indicator, BigDecimal value, List<BigDecimal> all) {
        if (all.size() < FEWEST_PEERS) {
            return Optional.empty();
        }
        BigDecimal median = median(all);
        BigDecimal deviation =
                median(all.stream().map(one -> one.subtract(median).abs()).toList());
        BigDecimal distance = FACTOR.multiply(value.subtract(median).abs());
        return deviation.signum() > 0 && distance.compareTo(LIMIT.multiply(deviation)) > 0
                ? Optional.of(Violation.of(
                        CheckViolation.FAR_FROM_PEERS, indicator, value, median.stripTrailingZeros(), all.size()))
                : Optional.empty();
    }

    /** Returns the middle; of an even number the mean of both middles, exact. */
    private static BigDecimal median(List<BigDecimal> values) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1
                ? sorted.get(middle)
                : sorted.get(middle - 1)
                        .add(sorted.get(middle))
                        .divide(
                                TWICE,
                                sorted.get(middle).scale()
                                        + sorted.get(middle - 1).scale()
                                        + 1,
                                RoundingMode.UNNECESSARY);
    }
}
