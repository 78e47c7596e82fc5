package vn.thidua.core.consolidation.tree;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.core.consolidation.Step;

/** What all reports at and under one unit come to: exact sums and how many are in each. Never changes. */
public final class Tally {

    private static final int PERCENT = 100;

    private final Layout layout;
    private final long[] words;
    private final long[] high;

    Tally(Layout layout, long[] words, long[] high) {
        this.layout = layout;
        this.words = words;
        this.high = high;
    }

    /** Returns how many reports there are. */
    public int reports() {
        return Layout.firstCount(words[words.length - 1]);
    }

    /** Returns how many reports there should be: those that are asked for, and those that came unasked. */
    public int expected() {
        return Layout.secondCount(words[words.length - 1]);
    }

    /** Returns one figure for each indicator, in their order. */
    public List<TallyFigure> figures() {
        return IntStream.range(0, layout.columns().size())
                .mapToObj(this::figure)
                .toList();
    }

    /**
     * Returns the figure of one indicator.
     *
     * @throws IllegalArgumentException if there is no such indicator, which is a fault of the caller
     */
    public TallyFigure figure(String indicator) {
        return figure(layout.numberOf(indicator));
    }

    private TallyFigure figure(int number) {
        Layout.Column column = layout.columns().get(number);
        long counts = words[layout.sums() + number];
        int reported = Layout.firstCount(counts);
        int notAsked = Layout.secondCount(counts);
        Optional<BigDecimal> value = reported == 0 ? Optional.empty() : value(column);
        return new TallyFigure(
                column.indicator().code(),
                value,
                value.isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                reported == 0 ? Step.NoValueReason.NOBODY_REPORTED : Step.NoValueReason.DIVISOR_ZERO),
                reported,
                reports() - reported - notAsked,
                notAsked,
                Layout.thirdCount(counts));
    }

    /**
     * Returns the division that ends in the figure of a mean or ratio; empty for a plain sum. Its divisor may be zero.
     *
     * @throws IllegalArgumentException if there is no such indicator, which is a fault of the caller
     */
    public Optional<Step.Divided> division(String indicator) {
        return Optional.of(layout.columns().get(layout.numberOf(indicator)))
                .filter(column -> column.rule() != Layout.Rule.SUM)
                .map(this::division);
    }

    private Step.Divided division(Layout.Column column) {
        return new Step.Divided(
                exact(column.first(), column.scale()),
                exact(column.first() + 1, column.otherScale()),
                column.rule() == Layout.Rule.RATIO ? PERCENT : 1,
                column.indicator().decimals());
    }

    private Optional<BigDecimal> value(Layout.Column column) {
        return column.rule() == Layout.Rule.SUM
                ? Optional.of(exact(column.first(), column.scale()))
                : quotient(division(column));
    }

    /** Divides and rounds in one go, so that no digit is rounded twice. */
    private static Optional<BigDecimal> quotient(Step.Divided division) {
        return division.divisor().signum() == 0
                ? Optional.empty()
                : Optional.of(division.dividend()
                        .multiply(BigDecimal.valueOf(division.factor()))
                        .divide(division.divisor(), division.decimals(), RoundingMode.HALF_UP));
    }

    private BigDecimal exact(int place, int scale) {
        if (high.length == 0 || high[place] == 0) {
            return BigDecimal.valueOf(words[place], scale);
        }
        return new BigDecimal(
                BigInteger.valueOf(high[place]).shiftLeft(Long.SIZE).add(BigInteger.valueOf(words[place])), scale);
    }

    /** Returns the sum of {@code tallies}, of which there is at least one. */
    static Tally sum(List<Tally> tallies) {
        if (tallies.size() == 1) {
            return tallies.getFirst();
        }
        TallySum sum = new TallySum(tallies.getFirst());
        tallies.subList(1, tallies.size()).forEach(sum::add);
        return sum.done();
    }

    /** Returns this sum with {@code now} in the place of {@code before}, which is a part of it. */
    Tally replacing(Tally before, Tally now) {
        return new TallySum(this).take(before).add(now).done();
    }

    Layout layout() {
        return layout;
    }

    long[] words() {
        return words;
    }

    long[] high() {
        return high;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally tally
                && layout.isLike(tally.layout)
                && Arrays.equals(words, tally.words)
                && Arrays.equals(high, tally.high);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return figures().toString();
    }
}
