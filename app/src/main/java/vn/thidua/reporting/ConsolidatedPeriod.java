package vn.thidua.reporting;

import java.util.List;
import java.util.Optional;

/**
 * Everything that was reported for a period, consolidated: first all units together, then each cluster.
 *
 * @param previous the same period last year, if it is on record
 * @param indicators in the order of the form; the figures of every part come in the same order
 * @param whole all units together
 * @param clusters by number
 */
public record ConsolidatedPeriod(
        PeriodInfo period,
        Optional<PeriodInfo> previous,
        List<IndicatorInfo> indicators,
        ConsolidatedPart whole,
        List<ConsolidatedPart> clusters) {

    public ConsolidatedPeriod {
        indicators = List.copyOf(indicators);
        clusters = List.copyOf(clusters);
    }
}
