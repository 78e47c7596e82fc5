package vn.thidua.reporting.indicator;

import java.math.BigDecimal;
import java.util.List;

/** What must hold for the figures of one unit in one period; checked where the figures are typed. */
public sealed interface FigureCheck {

    /**
     * The figures of {@code parts}, added, are at most the figure of {@code whole}: a sub-count never exceeds its count.
     *
     * @param parts codes of the indicators that are counted within the whole; at least one
     * @param whole code of the indicator that counts them all
     */
    record PartsWithinWhole(List<String> parts, String whole) implements FigureCheck {

        public PartsWithinWhole {
            parts = List.copyOf(parts);
        }
    }

    /** The figure lies between {@code lowest} and {@code highest}, both included. */
    record Within(BigDecimal lowest, BigDecimal highest) implements FigureCheck {}
}
