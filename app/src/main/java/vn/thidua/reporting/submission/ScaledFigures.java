package vn.thidua.reporting.submission;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thidua.reporting.form.AskedIndicators;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.workbook.ReportedFigure;

/** Turns the figures of a report into the arrays that the database holds, and back: place {@code i} is the i-th asked one. */
final class ScaledFigures {

    private final AskedIndicators asked;

    private ScaledFigures(AskedIndicators asked) {
        this.asked = asked;
    }

    /** Returns the scale of {@code form}. */
    static ScaledFigures of(Form form) {
        return new ScaledFigures(AskedIndicators.of(form));
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
        for (int place = 0; place < stored.length; place++) {
            stored[place] = asked.toStored(place, value.apply(figures.get(place)));
        }
        return stored;
    }

    /** Returns what is stored as figures again, in the order of the form. */
    List<ReportedFigure> fromStored(
            @Nullable Long[] figures, @Nullable Long[] targets, String[] sheets, String[] cells) {
        return IntStream.range(0, asked.size())
                .mapToObj(place -> new ReportedFigure(
                        asked.list().get(place).code(),
                        asked.fromStored(place, figures[place]),
                        asked.fromStored(place, targets[place]),
                        sheets[place],
                        cells[place]))
                .toList();
    }
}
