package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Figures of a year that are not known, as the clauses which measure them would like them. */
final class Figures {

    /** Stands for a whole that nobody limits. */
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int FAR = 6;

    private final Facts facts;
    private final int year;
    private final List<Requirement.Measured> measured;
    private final List<Requirement.Ratio> ratios;

    /** What a clause wants of one figure: the value where it turns, and which values hold. */
    private record Limit(BigDecimal turn, Predicate<BigDecimal> holds) {}

    Figures(Facts facts, int year, List<Clause> clauses) {
        this.facts = facts;
        this.year = year;
        this.measured = of(clauses, Requirement.Measured.class);
        this.ratios = of(clauses, Requirement.Ratio.class);
    }

    private static <R extends Requirement> List<R> of(List<Clause> clauses, Class<R> shape) {
        return clauses.stream()
                .map(Clause::requirement)
                .filter(shape::isInstance)
                .map(shape::cast)
                .toList();
    }

    /** Returns the figure called {@code name}; empty if it is known, for then it is what it is. */
    Optional<Fact> wanted(String name) {
        return known(name).isPresent() ? Optional.empty() : Optional.of(new Fact.Measure(year, name, value(name)));
    }

    private Optional<BigDecimal> known(String name) {
        return facts.of(Fact.Measure.class)
                .filter(measure -> measure.year() == year && measure.name().equals(name))
                .map(Fact.Measure::value)
                .findFirst();
    }

    /** Returns a value that most of the limits allow. */
    private BigDecimal value(String name) {
        List<Limit> limits = new ArrayList<>();
        measured.stream()
                .filter(one -> one.name().equals(name))
                .forEach(one -> limits.add(
                        new Limit(one.limit(), value -> one.comparison().holds(value, one.limit()))));
        ratios.stream().filter(one -> one.part().equals(name)).forEach(one -> limits.add(part(one)));
        ratios.stream()
                .filter(one -> one.whole().equals(name))
                .forEach(one -> known(one.part()).ifPresent(part -> limits.add(whole(one, part))));
        return limits.stream()
                .flatMap(limit -> Stream.of(
                        limit.turn(),
                        limit.turn().add(BigDecimal.ONE),
                        limit.turn().subtract(BigDecimal.ONE)))
                .max(Comparator.comparingLong(value -> limits.stream()
                        .filter(limit -> limit.holds().test(value))
                        .count()))
                .orElse(HUNDRED);
    }

    private Limit part(Requirement.Ratio ratio) {
        BigDecimal whole = known(ratio.whole()).orElseGet(() -> value(ratio.whole()));
        return new Limit(
                ratio.percent().multiply(whole).movePointLeft(2),
                part -> ratio.comparison()
                        .holds(part.movePointRight(2), ratio.percent().multiply(whole)));
    }

    private static Limit whole(Requirement.Ratio ratio, BigDecimal part) {
        boolean isSmall = ratio.comparison() == Requirement.Comparison.AT_LEAST
                || ratio.comparison() == Requirement.Comparison.ABOVE;
        return new Limit(
                isSmall ? part.max(BigDecimal.ONE) : part.max(BigDecimal.ONE).movePointRight(FAR),
                whole -> whole.signum() > 0
                        && ratio.comparison()
                                .holds(part.movePointRight(2), ratio.percent().multiply(whole)));
    }
}
