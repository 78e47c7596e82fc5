package vn.thidua.core.scoring;

import java.math.BigDecimal;

/**
 * A task of one unit that a {@link WeightedTasks} leaf counts.
 *
 * @param weight how much it counts beside the others; zero or more
 * @param completion how far it is done, 0 to 100 per cent
 */
public record Task(String code, BigDecimal weight, BigDecimal completion) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    boolean isPossible() {
        return weight.signum() >= 0 && completion.signum() >= 0 && completion.compareTo(WHOLE) <= 0;
    }

    boolean isDone() {
        return completion.compareTo(WHOLE) == 0;
    }
}
