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

    Reckoning apply(Entries entries) {
        return Reckoning.read(operand, entries).then(value -> {
            Band band = Band.of(value, bands);
            return Reckoning.known(
                    Fraction.of(band.points()), () -> List.of(new ScoringStep.InBand(value.toDecimal(), band)));
        });
    }

    void check(Leaf leaf, DefectSink defects) {
        BandCheck.check(leaf, bands, defects);
    }
}
