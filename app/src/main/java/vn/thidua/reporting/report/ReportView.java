package vn.thidua.reporting.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A report as a program sees it.
 *
 * @param version to be named by who changes the report
 * @param state {@code draft}, {@code submitted}, {@code returned} or {@code accepted}
 * @param submission what was sent last; null if nothing was
 * @param cells one for each indicator that the form has and the reader may see, computed ones left out, in its order
 */
record ReportView(
        String period,
        String unit,
        long version,
        String state,
        @Nullable String submission,
        List<Cell> cells) {

    /**
     * What stands there for one indicator.
     *
     * @param figure a decimal with a point; null is "not reported"
     * @param target null if there is none
     * @param revision how often the figure was written
     * @param asked false if the form does not ask it of this unit; it is to be left out then
     */
    record Cell(
            String indicator,
            @Nullable String figure,
            @Nullable String target,
            boolean estimated,
            int revision,
            boolean asked) {}

    static ReportView of(ReportAddress address, Report report, Predicate<String> seen, Set<String> notAsked) {
        return new ReportView(
                address.period(),
                address.unit(),
                report.edition(),
                report.state().name().toLowerCase(Locale.ROOT),
                report.submission().map(Object::toString).orElse(null),
                report.slots().stream()
                        .filter(slot -> seen.test(slot.indicator()))
                        .map(slot -> new Cell(
                                slot.indicator(),
                                plain(slot.figure()),
                                plain(slot.target()),
                                slot.estimated(),
                                slot.figureRevision(),
                                !notAsked.contains(slot.indicator())))
                        .toList());
    }

    private static @Nullable String plain(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
