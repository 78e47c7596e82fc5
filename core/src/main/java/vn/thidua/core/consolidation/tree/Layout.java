package vn.thidua.core.consolidation.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.Indicator;

/**
 * Where in the row of whole numbers of a {@link Tally} what is kept.
 *
 * <p>First the sums: one of a plain sum, two of a mean (products, weights) or ratio (numerators, denominators), over those
 * reports only that have both sides. Then, of each indicator, how many reports are in it, are not asked and are estimated,
 * 21 bits each. Last, packed alike, how many reports there are and how many are expected. All of it is added and taken away
 * as one row, because each part of it is a sum.
 */
final class Layout {

    /** Packed counts of one report. */
    private static final long ONE_REPORTED = 1;

    private static final long ONE_NOT_ASKED = 1L << 21;
    private static final long ONE_ESTIMATED = ONE_REPORTED | 1L << 42;
    private static final long ONE_SENT = 1;
    private static final long ONE_EXPECTED = 1L << 21;
    private static final long MASK = (1L << 21) - 1;

    /** What the two sides of an indicator are multiplied into, or kept apart as. */
    enum Rule {
        SUM,
        MEAN,
        RATIO
    }

    /**
     * What is kept of one indicator.
     *
     * @param first place of its first sum
     * @param one place of its cell in a report, for a ratio that of the numerator; negative if it is not asked of anybody
     * @param other place of the weight or denominator; that of {@code one} for a plain sum
     * @param scale digits after the point of the first sum
     * @param otherScale the same of the second sum
     */
    record Column(Indicator indicator, Rule rule, int first, int one, int other, int scale, int otherScale) {

        /** Returns the state of both sides together: the one that says least counts. */
        byte state(Cells cells) {
            byte left = one < 0 ? Cells.EMPTY : cells.state(one);
            byte right = other < 0 ? Cells.EMPTY : cells.state(other);
            if (left == Cells.NOT_ASKED || right == Cells.NOT_ASKED) {
                return Cells.NOT_ASKED;
            }
            if (left == Cells.EMPTY || right == Cells.EMPTY) {
                return Cells.EMPTY;
            }
            return left == Cells.ESTIMATED ? left : right;
        }
    }

    private final List<Column> columns;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final int asked;
    private final int sums;

    private Layout(List<Column> columns, int asked, int sums) {
        this.columns = columns;
        this.asked = asked;
        this.sums = sums;
        columns.forEach(column -> numbers.put(column.indicator().code(), numbers.size()));
    }

    static Layout of(List<Indicator> indicators) {
        Map<String, Integer> places = new HashMap<>();
        Map<String, Indicator> known = new HashMap<>();
        for (Indicator indicator : indicators) {
            if (known.put(indicator.code(), indicator) != null) {
                throw new IllegalArgumentException("two indicators of one code: " + indicator.code());
            }
            if (!indicator.isDerived()) {
                places.put(indicator.code(), places.size());
            }
        }
        List<Column> columns = new ArrayList<>();
        int sums = 0;
        for (Indicator indicator : indicators) {
            String code = indicator.code();
            Column column = switch (indicator.acrossUnits()) {
                case Aggregation.Sum _ -> column(indicator, Rule.SUM, sums, code, code, places, known);
                case Aggregation.WeightedMean(String weight) ->
                    column(indicator, Rule.MEAN, sums, code, weight, places, known);
                case Aggregation.Ratio(String numerator, String denominator) ->
                    column(indicator, Rule.RATIO, sums, numerator, denominator, places, known);
                case Aggregation.Last _ -> throw new IllegalStateException("refused by Indicator");
            };
            columns.add(column);
            sums += column.rule() == Rule.SUM ? 1 : 2;
        }
        return new Layout(List.copyOf(columns), places.size(), sums);
    }

    private static Column column(
            Indicator indicator,
            Rule rule,
            int first,
            String one,
            String other,
            Map<String, Integer> places,
            Map<String, Indicator> known) {
        int left = known.getOrDefault(one, indicator).decimals();
        int right = known.getOrDefault(other, indicator).decimals();
        return new Column(
                indicator,
                rule,
                first,
                places.getOrDefault(one, -1),
                places.getOrDefault(other, -1),
                rule == Rule.MEAN ? left + right : left,
                right);
    }

    List<Column> columns() {
        return columns;
    }

    /** @throws IllegalArgumentException if there is no such indicator, which is a fault of the caller */
    int numberOf(String indicator) {
        Integer number = numbers.get(indicator);
        if (number == null) {
            throw new IllegalArgumentException("indicator was not consolidated: " + indicator);
        }
        return number;
    }

    /** Returns how many of the numbers are sums. */
    int sums() {
        return sums;
    }

    /** Returns how many numbers there are. */
    int size() {
        return sums + columns.size() + 1;
    }

    /** Returns the code of the indicator whose sum stands at {@code place}. */
    String nameOf(int place) {
        return columns.stream()
                .filter(column -> column.first() <= place)
                .reduce((earlier, later) -> later)
                .map(column -> column.indicator().code())
                .orElseThrow();
    }

    /** Returns what there is of somebody who has sent nothing. */
    Tally silent(boolean expected) {
        long[] words = new long[size()];
        words[size() - 1] = expected ? ONE_EXPECTED : 0;
        return new Tally(this, words, TallySum.NARROW);
    }

    /**
     * Returns what there is of one report.
     *
     * @throws IllegalArgumentException if it has other than the asked places, which is a fault of the caller
     */
    Tally tally(Cells cells) {
        if (cells.places() != asked) {
            throw new IllegalArgumentException("a report has " + cells.places() + " places and the form asks " + asked);
        }
        long[] words = new long[size()];
        long[] high = TallySum.NARROW;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            byte state = column.state(cells);
            if (state == Cells.NOT_ASKED) {
                words[sums + i] = ONE_NOT_ASKED;
            } else if (state != Cells.EMPTY) {
                words[sums + i] = state == Cells.ESTIMATED ? ONE_ESTIMATED : ONE_REPORTED;
                long one = cells.figure(column.one());
                long other = cells.figure(column.other());
                int first = column.first();
                words[first] = column.rule() == Rule.MEAN ? one * other : one;
                if (column.rule() != Rule.SUM) {
                    words[first + 1] = other;
                }
                long above = column.rule() == Rule.MEAN ? TallySum.above(one, other) : 0;
                if (above != 0) {
                    high = high.length == 0 ? new long[sums] : high;
                    high[first] = above;
                }
            }
        }
        words[size() - 1] = ONE_SENT | ONE_EXPECTED;
        return new Tally(this, words, high);
    }

    static int firstCount(long packed) {
        return (int) (packed & MASK);
    }

    static int secondCount(long packed) {
        return (int) (packed >>> 21 & MASK);
    }

    static int thirdCount(long packed) {
        return (int) (packed >>> 42 & MASK);
    }

    /** Says whether {@code other} keeps the same things at the same places. */
    boolean isLike(Layout other) {
        return columns.equals(other.columns);
    }

    @Override
    public String toString() {
        return Arrays.toString(
                columns.stream().map(column -> column.indicator().code()).toArray());
    }
}
