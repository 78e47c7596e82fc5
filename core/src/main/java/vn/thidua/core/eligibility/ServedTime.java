package vn.thidua.core.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Service up to a day, in months. */
record ServedTime(Facts facts, LocalDate on) {

    private static final int DAYS_OF_MONTH = 30;

    static ServedTime of(Facts facts, LocalDate on) {
        return new ServedTime(facts, on);
    }

    /** More service may always be found in the past, unless the register of service is complete. */
    Outcome held(Requirement.ServedMonths served) {
        List<Fact.Service> times = facts.of(Fact.Service.class)
                .filter(time -> served.posts().isEmpty() || served.posts().contains(time.post()))
                .sorted(Comparator.comparing(Fact.Service::from))
                .toList();
        long months = months(times);
        boolean isComplete = facts.areComplete(Fact.Kind.SERVICE, on.getYear(), on.getYear());
        boolean isTooLong = served.below().map(below -> months >= below).orElse(false);
        boolean isOpenAbove = served.below().isPresent() && !isComplete;
        boolean isLongEnough = months >= served.atLeast();
        Verdict verdict = isTooLong || (!isLongEnough && isComplete)
                ? Verdict.NOT_MET
                : isLongEnough && !isOpenAbove ? Verdict.MET : Verdict.FACT_MISSING;
        return Outcome.of(verdict, times).found(BigDecimal.valueOf(months));
    }

    /** Adds up {@code times}, which are in the order of their beginnings; a day that is in two of them counts once. */
    private long months(List<Fact.Service> times) {
        List<Period> periods = new ArrayList<>();
        LocalDate counted = LocalDate.MIN;
        for (Fact.Service time : times) {
            LocalDate from = time.from().isBefore(counted) ? counted : time.from();
            LocalDate end = time.to().map(last -> last.plusDays(1)).orElse(on);
            LocalDate until = end.isAfter(on) ? on : end;
            if (until.isAfter(from)) {
                periods.add(Period.between(from, until));
                counted = until;
            }
        }
        long months = periods.stream().mapToLong(Period::toTotalMonths).sum();
        long days = periods.stream().mapToLong(Period::getDays).sum();
        return months + days / DAYS_OF_MONTH;
    }
}
