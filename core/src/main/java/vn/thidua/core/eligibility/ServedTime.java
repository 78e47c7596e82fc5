package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Service up to a day, in months. */
record ServedTime(Facts facts, LocalDate on) {

    private static final BigDecimal DAYS_OF_MONTH = BigDecimal.valueOf(30);

    /** Days of service from {@code from} up to the day before {@code until}, each counting {@code factor} times. */
    private record Stretch(LocalDate from, LocalDate until, BigDecimal factor) {

        boolean isEmpty() {
            return !until.isAfter(from);
        }

        /** Returns what of this lies outside {@code other}. */
        Stream<Stretch> without(Stretch other) {
            LocalDate first = other.from().isBefore(until) ? other.from() : until;
            LocalDate second = other.until().isAfter(from) ? other.until() : from;
            return Stream.of(new Stretch(from, first, factor), new Stretch(second, until, factor))
                    .filter(part -> !part.isEmpty())
                    .distinct();
        }

        BigDecimal days() {
            long months = ChronoUnit.MONTHS.between(from, until);
            long rest = ChronoUnit.DAYS.between(from.plusMonths(months), until);
            return DAYS_OF_MONTH
                    .multiply(BigDecimal.valueOf(months))
                    .add(BigDecimal.valueOf(rest))
                    .multiply(factor);
        }
    }

    static ServedTime of(Facts facts, LocalDate on) {
        return new ServedTime(facts, on);
    }

    /** More service may always be found in the past, unless the register of service is complete. */
    Outcome held(Requirement.ServedMonths served) {
        List<Fact.Service> times = facts.of(Fact.Service.class)
                .filter(time -> served.posts().isEmpty() || served.posts().contains(time.post()))
                .toList();
        long months = months(stretches(times, served), served.unbroken());
        boolean isComplete = facts.areComplete(Fact.Kind.SERVICE, on.getYear(), on.getYear());
        boolean isTooLong = served.below().map(below -> months >= below).orElse(false);
        boolean isOpenAbove = served.below().isPresent() && !isComplete;
        boolean isLongEnough = months >= served.atLeast();
        Verdict verdict = isTooLong || (!isLongEnough && isComplete)
                ? Verdict.NOT_MET
                : isLongEnough && !isOpenAbove ? Verdict.MET : Verdict.FACT_MISSING;
        return Outcome.of(verdict, times).found(BigDecimal.valueOf(months));
    }

    /** Returns the stretches in their order; a day that is in two times of service is in one stretch, the one that counts more. */
    private List<Stretch> stretches(List<Fact.Service> times, Requirement.ServedMonths served) {
        List<Stretch> taken = new ArrayList<>();
        times.stream()
                .map(time -> stretch(time, served))
                .filter(stretch -> !stretch.isEmpty())
                .sorted(Comparator.comparing(Stretch::factor).reversed().thenComparing(Stretch::from))
                .forEach(stretch -> {
                    List<Stretch> left = List.of(stretch);
                    for (Stretch other : List.copyOf(taken)) {
                        left = left.stream()
                                .flatMap(part -> part.without(other))
                                .toList();
                    }
                    taken.addAll(left);
                });
        return taken.stream().sorted(Comparator.comparing(Stretch::from)).toList();
    }

    private Stretch stretch(Fact.Service time, Requirement.ServedMonths served) {
        LocalDate end = time.to().map(last -> last.plusDays(1)).orElse(on);
        return new Stretch(
                time.from(), end.isAfter(on) ? on : end, served.factors().getOrDefault(time.post(), BigDecimal.ONE));
    }

    private static long months(List<Stretch> stretches, boolean unbroken) {
        BigDecimal most = BigDecimal.ZERO;
        BigDecimal sum = BigDecimal.ZERO;
        LocalDate reached = LocalDate.MIN;
        for (Stretch stretch : stretches) {
            boolean isBreak = unbroken && !stretch.from().equals(reached);
            sum = isBreak ? stretch.days() : sum.add(stretch.days());
            most = most.max(sum);
            reached = stretch.until();
        }
        return most.divide(DAYS_OF_MONTH, 0, RoundingMode.DOWN).longValueExact();
    }
}
