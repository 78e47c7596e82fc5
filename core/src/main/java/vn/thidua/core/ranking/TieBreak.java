package vn.thidua.core.ranking;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A figure that decides between units with equal totals.
 *
 * @param key names the figure among {@link Candidate#tieBreakKeys}
 */
public record TieBreak(String key, Order order) {

    /** Which figure is placed first. */
    public enum Order {
        HIGHER_FIRST,
        LOWER_FIRST
    }

    /** Orders the better candidate first and candidates without the figure last. */
    Comparator<Candidate> comparator() {
        Comparator<BigDecimal> figures = switch (order) {
            case HIGHER_FIRST -> Comparator.reverseOrder();
            case LOWER_FIRST -> Comparator.naturalOrder();
        };
        return Comparator.comparing((Candidate candidate) -> figure(candidate).isEmpty())
                .thenComparing(candidate -> figure(candidate).orElse(BigDecimal.ZERO), figures);
    }

    /** Returns the figure of {@code candidate}, if it has one. */
    Optional<BigDecimal> figure(Candidate candidate) {
        return Optional.ofNullable(candidate.tieBreakKeys().get(key));
    }
}
