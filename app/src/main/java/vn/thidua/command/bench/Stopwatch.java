package vn.thidua.command.bench;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Measures how long work takes, in nanoseconds, and says it as rates and ratios. */
final class Stopwatch {

    private static final BigDecimal SECOND = BigDecimal.valueOf(1_000_000_000L);
    private static final BigDecimal MILLISECOND = BigDecimal.valueOf(1_000_000L);

    private static final BigDecimal MICROSECOND = BigDecimal.valueOf(1_000L);

    private Stopwatch() {}

    /** Does {@code work} and returns how long it took. */
    static long time(Runnable work) {
        long begun = System.nanoTime();
        work.run();
        return System.nanoTime() - begun;
    }

    /** Does {@code work} with each of {@code inputs} and returns the middle of the times. */
    static <T> long median(List<T> inputs, Consumer<T> work) {
        List<Long> times = new ArrayList<>();
        for (T input : inputs) {
            times.add(time(() -> work.accept(input)));
        }
        times.sort(null);
        return times.get(times.size() / 2);
    }

    /** Returns {@code nanos} in seconds, with one decimal, rounded half-up. */
    static BigDecimal seconds(long nanos) {
        return BigDecimal.valueOf(nanos).divide(SECOND, 1, RoundingMode.HALF_UP);
    }

    /** Returns {@code nanos} in milliseconds, with one decimal, rounded half-up. */
    static BigDecimal milliseconds(long nanos) {
        return BigDecimal.valueOf(nanos).divide(MILLISECOND, 1, RoundingMode.HALF_UP);
    }

    /** Returns {@code nanos} in whole microseconds, rounded half-up. */
    static BigDecimal microseconds(long nanos) {
        return BigDecimal.valueOf(nanos).divide(MICROSECOND, 0, RoundingMode.HALF_UP);
    }

    /** Returns how many of {@code pieces} were done in a second, in whole ones, rounded half-up. */
    static BigDecimal rate(long pieces, long nanos) {
        return BigDecimal.valueOf(pieces).multiply(SECOND).divide(BigDecimal.valueOf(nanos), 0, RoundingMode.HALF_UP);
    }

    /** Returns how many times {@code other} goes into {@code nanos}, with two decimals, rounded half-up. */
    static BigDecimal ratio(long nanos, long other) {
        return BigDecimal.valueOf(nanos).divide(BigDecimal.valueOf(other), 2, RoundingMode.HALF_UP);
    }
}
