package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;

/**
 * Points by bands of the operand.
 *
 * @param bands ascending, without gap or overlap, covering every value; the best of them gives the maximum
 */
public record Tier(Operand operand, List<Band> bands) implements Rule {

    public Tier {
        bands = List.copyOf(bands);
    }

    Reckoning apply(Entries entries) {
        return Reckoning.read(operand, entries).then(value -> {
            Band band = bands.stream()
                    .filter(candidate -> candidate.contains(value))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("bands do not cover " + value));
            return Reckoning.known(
                    Fraction.of(band.points()), () -> List.of(new ScoringStep.InBand(value.toDecimal(), band)));
        });
    }

    void check(Leaf leaf, DefectSink defects) {
        if (bands.isEmpty()) {
            defects.add(TableDefect.Kind.BANDS_MISSING, leaf);
            return;
        }
        bands.forEach(band -> checkOrder(leaf, band, defects));
        for (int i = 1; i < bands.size(); i++) {
            checkBorder(leaf, bands.get(i - 1), bands.get(i), defects);
        }
        if (bands.getFirst().lower().isPresent() || bands.getLast().upper().isPresent()) {
            defects.add(TableDefect.Kind.BANDS_NOT_COVERING, leaf);
        }
        BigDecimal best =
                bands.stream().map(Band::points).reduce(BigDecimal::max).orElseThrow();
        if (best.compareTo(leaf.maximum()) != 0) {
            defects.add(TableDefect.Kind.BEST_BAND_DIFFERS, leaf, best);
        }
    }

    private static void checkOrder(Leaf leaf, Band band, DefectSink defects) {
        if (band.lower().isEmpty() || band.upper().isEmpty()) {
            return;
        }
        Band.Bound lower = band.lower().get();
        Band.Bound upper = band.upper().get();
        int sign = lower.value().compareTo(upper.value());
        boolean isPoint = sign == 0 && lower.isIncluded() && upper.isIncluded();
        if (sign >= 0 && !isPoint) {
            defects.add(TableDefect.Kind.BANDS_UNORDERED, leaf, lower.value());
        }
    }

    private static void checkBorder(Leaf leaf, Band below, Band above, DefectSink defects) {
        if (below.upper().isEmpty() || above.lower().isEmpty()) {
            defects.add(TableDefect.Kind.BANDS_OVERLAP, leaf);
            return;
        }
        Band.Bound end = below.upper().get();
        Band.Bound start = above.lower().get();
        int sign = start.value().compareTo(end.value());
        if (sign > 0 || (sign == 0 && !end.isIncluded() && !start.isIncluded())) {
            defects.add(TableDefect.Kind.BANDS_GAP, leaf, end.value());
        } else if (sign < 0 || (end.isIncluded() && start.isIncluded())) {
            defects.add(TableDefect.Kind.BANDS_OVERLAP, leaf, start.value());
        }
    }
}
