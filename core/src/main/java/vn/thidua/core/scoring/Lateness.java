package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Points by bands of the days by which deadlines were missed. The days come in as figures, one for each deadline; the
 * calendar is not reckoned here. Fewer than zero days, which is early, count as none, so that an early report never
 * makes up for a late one.
 *
 * @param deadlines codes of the figures that hold the days late; a figure that is missing is no punctuality
 * @param days what kind of days they are counted in; for the words only
 * @param bands ascending in days, without gap or overlap, covering every value; the best of them gives the maximum, and
 *     no later one gives more than an earlier one
 */
public record Lateness(List<String> deadlines, Gathering gathering, Days days, List<Band> bands) implements Rule {

    public Lateness {
        deadlines = List.copyOf(deadlines);
        bands = List.copyOf(bands);
    }

    /** What becomes of several deadlines. */
    public enum Gathering {
        /** Days late are added up. */
        SUM,
        /** The longest delay alone counts. */
        WORST
    }

    /** What a day is. */
    public enum Days {
        CALENDAR,
        WORKING
    }

    Reckoning apply(Entries entries, Trace trace) {
        Fraction late = Fraction.ZERO;
        for (String deadline : deadlines) {
            switch (Reckoning.read(new Operand.Quantity(deadline), entries, trace)) {
                case Reckoning.Unknown unknown -> {
                    return unknown;
                }
                case Reckoning.Known(Fraction found) -> late = worse(late, found.max(Fraction.ZERO));
            }
        }
        BigDecimal days = late.toDecimal();
        Band band = Band.of(late, bands);
        trace.add(() -> new ScoringStep.DaysLate(gathering, this.days, days));
        trace.add(() -> new ScoringStep.InBand(days, band));
        return new Reckoning.Known(Fraction.of(band.points()));
    }

    private Fraction worse(Fraction before, Fraction more) {
        return switch (gathering) {
            case SUM -> before.plus(more);
            case WORST -> before.max(more);
        };
    }

    void check(Leaf leaf, DefectSink defects) {
        if (deadlines.isEmpty()) {
            defects.add(TableDefect.Kind.DEADLINES_MISSING, leaf);
        }
        Set<String> seen = new HashSet<>();
        if (!deadlines.stream().allMatch(seen::add)) {
            defects.add(TableDefect.Kind.DEADLINE_TWICE, leaf);
        }
        BandCheck.check(leaf, bands, defects);
        rewarded().forEach(points -> defects.add(TableDefect.Kind.LATENESS_REWARDED, leaf, points));
    }

    private Stream<BigDecimal> rewarded() {
        return Stream.iterate(1, later -> later < bands.size(), later -> later + 1)
                .filter(later ->
                        bands.get(later).points().compareTo(bands.get(later - 1).points()) > 0)
                .map(later -> bands.get(later).points());
    }
}
