package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The comparison of one cluster's figures with an earlier period and with targets.
 *
 * <p>All three lists hold the same units in the same order.
 */
record Comparison(
        List<Source> current, List<Source> previous, List<Source> targets, Map<String, BigDecimal> commonTargets) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ComparedFigure of(Indicator indicator) {
        Figure now = Merge.acrossUnits(indicator, current);
        return new ComparedFigure(
                indicator, now, Merge.acrossUnits(indicator, previous), change(indicator), progress(indicator, now));
    }

    private Change change(Indicator indicator) {
        Pairing pairing = Pairing.of(current, previous, Merge.neededAcrossUnits(indicator), Uncompared.Side.PREVIOUS);
        Optional<BigDecimal> now = Merge.acrossUnits(indicator, pairing.left()).value();
        Optional<BigDecimal> before =
                Merge.acrossUnits(indicator, pairing.right()).value();
        Optional<BigDecimal> difference = now.flatMap(minuend -> before.map(minuend::subtract));
        Optional<BigDecimal> percent =
                indicator.isDerived() ? Optional.empty() : difference.flatMap(part -> percent(part, before));
        return new Change(now, before, difference, percent, Source.names(pairing.left()), pairing.leftOut());
    }

    private TargetProgress progress(Indicator indicator, Figure now) {
        return indicator.acrossUnits() instanceof Aggregation.Sum
                ? progressOfSum(indicator.code())
                : progressOfWhole(indicator, now);
    }

    private TargetProgress progressOfSum(String code) {
        List<Source> held = targets.stream().map(unit -> heldTo(unit, code)).toList();
        Pairing pairing = Pairing.of(current, held, List.of(code), Uncompared.Side.TARGET);
        Optional<BigDecimal> actual = Merge.sum(code, pairing.left()).value();
        Optional<BigDecimal> target = Merge.sum(code, pairing.right()).value();
        return new TargetProgress(
                target(code, held),
                actual,
                target,
                actual.flatMap(part -> percent(part, target)),
                Source.names(pairing.left()),
                pairing.leftOut());
    }

    /** A unit without a target of its own is held to the common one, if there is one. */
    private Source heldTo(Source unit, String code) {
        Optional<BigDecimal> own = unit.find(code);
        return own.isPresent() || !commonTargets.containsKey(code)
                ? unit
                : new Source(
                        unit.name(), Optional.of(Map.of(code, commonTarget(code).orElseThrow())));
    }

    private TargetProgress progressOfWhole(Indicator indicator, Figure now) {
        List<String> units = Source.names(current);
        Optional<BigDecimal> target = commonTarget(indicator.code());
        if (target.isEmpty()) {
            List<Source> noTargets = units.stream()
                    .map(unit -> new Source(unit, Optional.empty()))
                    .toList();
            Pairing pairing =
                    Pairing.of(current, noTargets, Merge.neededAcrossUnits(indicator), Uncompared.Side.TARGET);
            return new TargetProgress(
                    noTarget(indicator.code()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    pairing.leftOut());
        }
        Figure common = new Figure(
                indicator.code(), target, new Coverage(units, List.of()), List.of(new Step.CommonTarget(target.get())));
        return new TargetProgress(
                common,
                now.value(),
                target,
                now.value().flatMap(part -> percent(part, target)),
                now.coverage().contributing(),
                now.coverage().missing().stream()
                        .map(unit -> new Uncompared(unit, List.of(Uncompared.Side.CURRENT)))
                        .toList());
    }

    private Figure target(String code, List<Source> held) {
        Figure sum = Merge.sum(code, held);
        return sum.value().isPresent() ? sum : noTarget(code);
    }

    private Figure noTarget(String code) {
        Coverage nobody = new Coverage(List.of(), Source.names(current));
        return Merge.noValue(code, nobody, List.of(), Step.NoValueReason.NO_TARGET);
    }

    private Optional<BigDecimal> commonTarget(String code) {
        return Optional.ofNullable(commonTargets.get(code));
    }

    /** A base of zero or less has no meaningful percentage. */
    private static Optional<BigDecimal> percent(BigDecimal part, Optional<BigDecimal> base) {
        return base.filter(whole -> whole.signum() > 0)
                .map(whole ->
                        part.multiply(HUNDRED).divide(whole, Consolidation.PERCENT_DECIMALS, RoundingMode.HALF_UP));
    }

    /** The units that have every needed figure on both sides, and the others. */
    private record Pairing(List<Source> left, List<Source> right, List<Uncompared> leftOut) {

        static Pairing of(List<Source> current, List<Source> other, List<String> needed, Uncompared.Side otherSide) {
            Pairing pairing = new Pairing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (int i = 0; i < current.size(); i++) {
                pairing.add(current.get(i), other.get(i), needed, otherSide);
            }
            return pairing;
        }

        private void add(Source one, Source other, List<String> needed, Uncompared.Side otherSide) {
            List<Uncompared.Side> lacking = new ArrayList<>();
            if (!one.hasAll(needed)) {
                lacking.add(Uncompared.Side.CURRENT);
            }
            if (!other.hasAll(needed)) {
                lacking.add(otherSide);
            }
            if (lacking.isEmpty()) {
                left.add(one);
                right.add(other);
            } else {
                leftOut.add(new Uncompared(one.name(), lacking));
            }
        }
    }
}
