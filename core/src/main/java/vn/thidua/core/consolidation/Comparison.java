package vn.thidua.core.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The comparison of figures with an earlier period and with targets.
 *
 * @param targets of the units of {@code current}, in the same order
 * @param facing who is compared with whom; each unit of both periods is in one of them
 */
record Comparison(
        List<Source> current,
        List<Source> previous,
        List<Source> targets,
        Map<String, BigDecimal> commonTargets,
        List<Facing> facing) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    ComparedFigure of(Indicator indicator) {
        Figure now = Merge.acrossUnits(indicator, current);
        return new ComparedFigure(
                indicator, now, Merge.acrossUnits(indicator, previous), change(indicator), progress(indicator, now));
    }

    private Change change(Indicator indicator) {
        Pairing pairing = Pairing.of(facing, Merge.neededAcrossUnits(indicator), Uncompared.Side.PREVIOUS);
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
        Pairing pairing = Pairing.of(Facing.oneByOne(current, held), List.of(code), Uncompared.Side.TARGET);
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
        return own.isPresent() || !commonTargets.containsKey(code) || !unit.isAsked(List.of(code))
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
            Pairing pairing = Pairing.of(
                    Facing.oneByOne(current, noTargets), Merge.neededAcrossUnits(indicator), Uncompared.Side.TARGET);
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
                Stream.concat(
                                now.coverage().missing().stream()
                                        .map(unit -> new Uncompared(unit, List.of(Uncompared.Side.CURRENT))),
                                now.coverage().notAsked().stream()
                                        .map(unit -> new Uncompared(unit, List.of(Uncompared.Side.NOT_ASKED))))
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

    /** Sources that are compared with each other as one; a side without any lacks everything. */
    record Facing(String name, List<Source> left, List<Source> right) {

        static List<Facing> oneByOne(List<Source> left, List<Source> right) {
            List<Facing> facing = new ArrayList<>();
            for (int i = 0; i < left.size(); i++) {
                facing.add(new Facing(left.get(i).name(), List.of(left.get(i)), List.of(right.get(i))));
            }
            return facing;
        }

        static List<Facing> of(List<Counterparts> counterparts, List<Source> left, List<Source> right) {
            Map<String, Source> now = Source.byName(left);
            Map<String, Source> before = Source.byName(right);
            return counterparts.stream()
                    .map(both -> new Facing(both.name(), among(now, both.current()), among(before, both.previous())))
                    .toList();
        }

        private static List<Source> among(Map<String, Source> sources, List<String> names) {
            return names.stream()
                    .map(name -> Objects.requireNonNull(sources.get(name)))
                    .toList();
        }

        private static boolean lacks(List<Source> side, List<String> needed) {
            return side.isEmpty() || side.stream().anyMatch(source -> !source.hasAll(needed));
        }

        boolean isAsked(List<String> needed) {
            return Stream.concat(left.stream(), right.stream()).allMatch(source -> source.isAsked(needed));
        }
    }

    /** Those that have every needed figure on both sides, and the others. */
    private record Pairing(List<Source> left, List<Source> right, List<Uncompared> leftOut) {

        static Pairing of(List<Facing> facing, List<String> needed, Uncompared.Side otherSide) {
            Pairing pairing = new Pairing(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            facing.forEach(both -> pairing.add(both, needed, otherSide));
            return pairing;
        }

        private void add(Facing both, List<String> needed, Uncompared.Side otherSide) {
            if (!both.isAsked(needed)) {
                leftOut.add(new Uncompared(both.name(), List.of(Uncompared.Side.NOT_ASKED)));
                return;
            }
            List<Uncompared.Side> lacking = new ArrayList<>();
            if (Facing.lacks(both.left(), needed)) {
                lacking.add(Uncompared.Side.CURRENT);
            }
            if (Facing.lacks(both.right(), needed)) {
                lacking.add(otherSide);
            }
            if (lacking.isEmpty()) {
                left.addAll(both.left());
                right.addAll(both.right());
            } else {
                leftOut.add(new Uncompared(both.name(), lacking));
            }
        }
    }
}
