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
    public BigDecimal exact(int base) {
        return percent.multiply(BigDecimal.valueOf(base)).movePointLeft(2);
    }

    /** Returns how many of {@code base} may hold the title. */
    public int seats(int base) {
        return exact(base).setScale(0, rounding).intValueExact();
    }

    /** Returns how many may hold the title in each of {@code bases}, and over all of them. */
    public Seats seats(Map<String, Integer> bases) {
        int base = bases.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Integer> groups = new TreeMap<>();
        bases.forEach((group, size) -> groups.put(group, seats(size)));
        return new Seats(exact(base), seats(base), groups);
    }
}
