package vn.thidua.core.pivot;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.Figure;
import vn.thidua.core.consolidation.Step;

/**
 * One figure of a cut and how many figures are in it.
 *
 * @param gap why there is no value; empty if there is one
 */
record Amount(Optional<BigDecimal> value, Optional<Gap> gap, int in, int of) {

    static Amount none(Gap gap) {
        return new Amount(Optional.empty(), Optional.of(gap), 0, 0);
    }

    static Amount of(Figure figure) {
        int in = figure.coverage().contributing().size();
        int of = in + figure.coverage().missing().size();
        return new Amount(
                figure.value(),
                figure.value().isPresent() ? Optional.empty() : Optional.of(of == 0 ? Gap.NOT_ASKED : reason(figure)),
                in,
                of);
    }

    /**
     * Adds figures of indicators that count alike; what is not there is left out, as it is among units. Where nothing is
     * there, one that was asked for and is missing says more than others that were not.
     */
    static Amount sum(List<Amount> amounts) {
        List<BigDecimal> present =
                amounts.stream().flatMap(amount -> amount.value().stream()).toList();
        return new Amount(
                present.stream().reduce(BigDecimal::add),
                present.isEmpty() ? gap(amounts) : Optional.empty(),
                amounts.stream().mapToInt(Amount::in).sum(),
                amounts.stream().mapToInt(Amount::of).sum());
    }

    private static Optional<Gap> gap(List<Amount> amounts) {
        List<Gap> gaps =
                amounts.stream().flatMap(amount -> amount.gap().stream()).toList();
        return gaps.contains(Gap.MISSING)
                ? Optional.of(Gap.MISSING)
                : gaps.stream().findFirst();
    }

    PivotCell cell(int decimals) {
        return value.map(present -> PivotCell.of(present, decimals, in, of))
                .orElseGet(() -> PivotCell.none(gap.orElse(Gap.MISSING)));
    }

    private static Gap reason(Figure figure) {
        return figure.steps().getLast() instanceof Step.NoValue(Step.NoValueReason why)
                        && why == Step.NoValueReason.DIVISOR_ZERO
                ? Gap.DIVISOR_ZERO
                : Gap.MISSING;
    }
}
