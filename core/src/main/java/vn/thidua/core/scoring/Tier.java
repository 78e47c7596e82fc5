package vn.thidua.core.scoring;

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

    Reckoning apply(Entries entries, Trace trace) {
        return switch (Reckoning.read(operand, entries, trace)) {
            case Reckoning.Unknown unknown -> unknown;
            case Reckoning.Known(Fraction value) -> {
                Band band = Band.of(value, bands);
                trace.add(() -> new ScoringStep.InBand(value.toDecimal(), band));
                yield new Reckoning.Known(Fraction.of(band.points()));
            }
        };
    }

    void check(Leaf leaf, DefectSink defects) {
        BandCheck.check(leaf, bands, defects);
    }
}
