package vn.thidua.reporting.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.ReportedFigure;

/**
 * Turns figures into the exact whole numbers that the database holds, and back.
 *
 * <p>A figure of an indicator with two decimals is stored in hundredths: 82.5 as 8250. Place {@code i} of every array
 * belongs to the {@code i}-th indicator of {@link #asked}. {@code null} is "not reported".
 */
final class ScaledFigures {

    private final List<IndicatorDefinition> asked;

    private ScaledFigures(List<IndicatorDefinition> asked) {
        this.asked = asked;
    }

    /** Returns the scale of {@code form}. */
    static ScaledFigures of(Form form) {
        return new ScaledFigures(form.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .toList());
    }

    /**
     * Returns the figures as stored.
     *
     * @param value takes the figure or the target
     * @throws ArithmeticException if a figure is finer than its indicator allows; the workbook reader refuses such cells
     */
    @Nullable
    Long[] toStored(List<ReportedFigure> figures, Function<ReportedFigure, Optional<BigDecimal>> value) {
        @Nullable Long[] stored = new @Nullable Long[asked.size()];
        for (int i = 0; i < stored.length; i++) {
            int decimals = asked.get(i).arithmetic().decimals();
            stored[i] = value.apply(figures.get(i))
                    .map(figure -> figure.movePointRight(decimals).longValueExact())
                    .orElse(null);
        }
        return stored;
    }

    /** Returns what is stored as figures again, in the order of the form. */
    List<ReportedFigure> fromStored(
            @Nullable Long[] figures, @Nullable Long[] targets, String[] sheets, String[] cells) {
        return IntStream.range(0, asked.size())
                .mapToObj(i -> new ReportedFigure(
                        asked.get(i).code(), exact(i, figures[i]), exact(i, targets[i]), sheets[i], cells[i]))
                .toList();
    }

    private Optional<BigDecimal> exact(int place, @Nullable Long stored) {
        return Optional.ofNullable(stored)
                .map(value ->
                        BigDecimal.valueOf(value, asked.get(place).arithmetic().decimals()));
    }
}
