package vn.thidua.core.eligibility.reckoning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.TreeMap;

/**
 * A share of a set that may hold a title at most.
 *
 * @param percent above 0, at most 100
 * @param rounding how a part of a seat is rounded; any mode but {@link RoundingMode#UNNECESSARY}
 */
public record Quota(BigDecimal percent, RoundingMode rounding) {

    /** What two shares of one hundredth each are in per cent. */
    private static final BigDecimal TWO_SEATS = BigDecimal.valueOf(200);

    /**
     * Seats of a quota over groups.
     *
     * @param exact the share before rounding
     * @param total how many may hold the title over all groups
     * @param groups how many may hold it in each group; together they may be more than {@code total}, which then decides
     */
    public record Seats(BigDecimal exact, int total, Map<String, Integer> groups) {

        public Seats {
            groups = Map.copyOf(groups);
        }

        /** Says whether {@code granted}, by group, keeps to the quota of each group and to that of all. */
        public boolean isKept(Map<String, Integer> granted) {
            int sum = granted.values().stream().mapToInt(Integer::intValue).sum();
            return sum <= total
                    && granted.entrySet().stream()
                            .allMatch(group -> group.getValue() <= groups.getOrDefault(group.getKey(), 0));
        }
    }

    /** Returns the share of {@code base} before rounding; {@code base} is 0 or more. */
    public BigDecimal exact(long base) {
        return percent.multiply(BigDecimal.valueOf(base)).movePointLeft(2);
    }

    /** Returns how many of {@code base} may hold the title. */
    public int seats(int base) {
        return rounded(base).intValueExact();
    }

    /** Returns the least set above {@code base} of which more may hold the title than of {@code base}. */
    public long baseForMore(int base) {
        BigDecimal seats = rounded(base);
        // Two shares further there is a seat more under any rounding; one further is not enough for "half to even".
        long enough = base + TWO_SEATS.divide(percent, 0, RoundingMode.CEILING).longValueExact();
        long tooFew = base;
        while (enough - tooFew > 1) {
            long middle = tooFew + (enough - tooFew) / 2;
            if (rounded(middle).compareTo(seats) > 0) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    private BigDecimal rounded(long base) {
        return exact(base).setScale(0, rounding);
    }

    /** Returns how many may hold the title in each of {@code bases}, and over all of them. */
    public Seats seats(Map<String, Integer> bases) {
        int base = bases.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> groups = new TreeMap<>();
        bases.forEach((group, size) -> groups.put(group, seats(size)));
        return new Seats(exact(base), seats(base), groups);
    }
}
