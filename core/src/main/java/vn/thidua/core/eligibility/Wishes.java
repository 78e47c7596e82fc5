package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Everything that may still come and that clauses which are not met could ask for: rather too much than too little. What it is
 * worth is said by {@link Assessment} alone; {@link Search} leaves out what is not needed.
 */
final class Wishes {

    private final Facts facts;
    private final Horizon horizon;
    private final Chance chance;
    private final boolean sure;
    private final Accepted accepted;
    private final Figures figures;
    private final Map<Fact, Step> wishes = new LinkedHashMap<>();
    private final Map<Integer, List<Accepted.Demand>> ratings = new TreeMap<>();
    private final Map<Fact, Step> endings = new LinkedHashMap<>();

    /** @param sure whether nothing is wished for that would have to be looked up */
    private Wishes(Facts facts, Horizon horizon, Chance chance, boolean sure, List<Clause> clauses) {
        this.facts = facts;
        this.horizon = horizon;
        this.chance = chance;
        this.sure = sure;
        this.accepted = new Accepted(clauses);
        this.figures = new Figures(facts, chance.year(), clauses);
    }

    /** Returns what {@code findings}, all of which have to be met together, could ask for; by year. */
    static List<Step> of(Facts facts, Horizon horizon, Chance chance, boolean sure, List<Finding> findings) {
        List<Clause> clauses = findings.stream().map(Finding::clause).toList();
        Wishes wishes = new Wishes(facts, horizon, chance, sure, clauses);
        findings.stream().filter(finding -> finding.verdict() != Verdict.MET).forEach(wishes::wish);
        return wishes.all();
    }

    private List<Step> all() {
        ratings.forEach((year, demands) -> {
            Fact rating = new Fact.Rating(year, accepted.byMost(demands));
            wish(rating, year, demands.getFirst().clause());
        });
        return Stream.concat(wishes.values().stream(), endings.values().stream())
                .sorted(Comparator.comparingInt(Step::since))
                .toList();
    }

    private void wish(Finding finding) {
        Clause clause = finding.clause();
        switch (clause.requirement()) {
            case Requirement.Count count -> count(clause, count);
            case Requirement.RunOfYears run -> run(clause, run, chance.year() - run.years());
            case Requirement.RunOfAwards(Counted.Awards awards, int times, int everyYears, int lag) ->
                awards(clause, awards, years(chance.year() - lag - (times - 1) * everyYears, chance.year()), 1);
            case Requirement.RatingPattern pattern -> pattern(clause, pattern);
            case Requirement.NoDiscipline(Fact.Degree _, Requirement.Span span) ->
                free(finding, Fact.Kind.DISCIPLINE, span);
            case Requirement.NoInquiry(Set<Fact.Question> _, Requirement.Span span) ->
                free(finding, Fact.Kind.INQUIRY, span);
            case Requirement.ServedMonths served -> service(clause, served);
            case Requirement.FewerDaysAway _ -> complete(clause, Fact.Kind.ABSENCE, chance.year(), yearEnd());
            case Requirement.Measured measured -> figure(clause, List.of(measured.name()));
            case Requirement.Ratio ratio -> figure(clause, List.of(ratio.part(), ratio.whole()));
            case Requirement.Stated stated -> stated(finding, stated);
            case Requirement.GivenTo _ -> {}
            case Requirement.Judged _ -> decided(finding);
        }
    }

    private void count(Clause clause, Requirement.Count count) {
        List<Integer> years = switch (count.window()) {
            case Window.Years(int first, int last) -> years(chance.year() + first, chance.year() + last);
            case Window.Ever() -> ever(count.counted().kind());
            case Window.InRun(Requirement.RunOfYears inner) -> {
                // The run may have begun in years of which nothing is known, and what is missing may lie there.
                int first = Math.min(chance.year() - inner.years(), facts.firstYear()) - count.atLeast();
                run(clause, inner, first);
                yield years(first, chance.year());
            }
        };
        switch (count.counted()) {
            case Counted.Ratings rated -> years.forEach(year -> demand(clause, rated, year));
            case Counted.Awards awards -> awards(clause, awards, years, count.atLeast());
            case Counted.Initiatives initiatives -> initiatives(clause, initiatives, years, count.atLeast());
        }
    }

    /** Returns all years ahead, and the last one that is past and not known. */
    private List<Integer> ever(Fact.Kind kind) {
        List<Integer> years = new ArrayList<>();
        pastBefore(kind, horizon.on().getYear()).ifPresent(years::add);
        years.addAll(years(horizon.on().getYear(), chance.year()));
        return years;
    }

    private Optional<Integer> pastBefore(Fact.Kind kind, int before) {
        int last = Math.min(before, horizon.on().getYear()) - 1;
        return IntStream.iterate(last, year -> year >= Counting.FIRST_YEAR, year -> year - 1)
                .filter(year -> isOpen(kind, year))
                .boxed()
                .findFirst();
    }

    private void run(Clause clause, Requirement.RunOfYears run, int first) {
        years(first, chance.year()).forEach(year -> demand(clause, run.ratings(), year));
        run.clearOf().ifPresent(mildest -> clear(clause, mildest, first, chance.year() - run.years()));
        run.after().ifPresent(after -> {
            List<Integer> years = new ArrayList<>();
            pastBefore(Fact.Kind.AWARD, first).ifPresent(years::add);
            years.addAll(years(first, chance.year()));
            awards(clause, after, years, 1);
        });
    }

    /** What weighs upon the subject without an end has to end before the run, and nothing of the kind may come in its years. */
    private void clear(Clause clause, Fact.Degree mildest, int first, int before) {
        facts.of(Fact.Discipline.class)
                .filter(found -> found.degree().compareTo(mildest) >= 0)
                .forEach(found -> end(found, clause, LocalDate.of(before, 12, 31)));
        for (int year : years(first, chance.year())) {
            LocalDate end = LocalDate.of(year, 12, 31);
            complete(clause, Fact.Kind.DISCIPLINE, year, end.isBefore(chance.until()) ? end : chance.until());
        }
    }

    private void demand(Clause clause, Counted.Ratings rated, int year) {
        boolean isRated = facts.of(Fact.Rating.class).anyMatch(rating -> rating.year() == year);
        if (!isRated && mayCome(Fact.Kind.RATING, year)) {
            ratings.computeIfAbsent(year, key -> new ArrayList<>()).add(new Accepted.Demand(clause, rated.accepted()));
        }
    }

    private void pattern(Clause clause, Requirement.RatingPattern wanted) {
        List<Integer> years = years(
                chance.year() + wanted.window().first(),
                chance.year() + wanted.window().last());
        List<String> known = facts.of(Fact.Rating.class)
                .filter(rating -> years.contains(rating.year()))
                .map(Fact.Rating::level)
                .toList();
        for (List<String> pattern : wanted.patterns()) {
            List<String> rest = new ArrayList<>(pattern);
            known.forEach(rest::remove);
            if (rest.size() == pattern.size() - known.size()) {
                List<Integer> open = years.stream()
                        .filter(year -> facts.of(Fact.Rating.class).noneMatch(rating -> rating.year() == year))
                        .toList();
                for (int at = 0; at < open.size(); at++) {
                    demand(clause, new Counted.Ratings(List.of(rest.get(at))), open.get(at));
                }
                return;
            }
        }
    }

    /** @param copies how many may be wished for in the last of {@code years}; one in each of the others */
    private void awards(Clause clause, Counted.Awards awards, List<Integer> years, int copies) {
        String code = awards.codes().stream()
                .min(Comparator.comparing((String one) -> horizon.yearly().contains(one))
                        .thenComparing(one -> !horizon.soonest().containsKey(one))
                        .thenComparingInt(one -> horizon.first(one, sure))
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
        boolean isYearly = horizon.yearly().contains(code);
        for (int year : years) {
            boolean isHeld = isYearly
                    && facts.of(Fact.Award.class)
                            .anyMatch(award -> award.year() == year && awards.match(award) == Counted.Match.YES);
            boolean isSoonEnough = !horizon.isAhead(year) || year >= horizon.first(code, sure);
            if (!isHeld && isSoonEnough && mayCome(Fact.Kind.AWARD, year)) {
                int most = isYearly || year != years.getLast() ? 1 : copies;
                IntStream.rangeClosed(1, most).forEach(copy -> wish(accepted.award(code, year, copy), year, clause));
            }
        }
    }

    private void initiatives(Clause clause, Counted.Initiatives initiatives, List<Integer> years, int copies) {
        for (int year : years) {
            if (mayCome(Fact.Kind.INITIATIVE, year)) {
                IntStream.rangeClosed(1, year == years.getLast() ? copies : 1)
                        .forEach(copy -> wish(accepted.initiative(initiatives, year, copy), year, clause));
            }
        }
    }

    private void free(Finding finding, Fact.Kind kind, Requirement.Span span) {
        boolean isOfDay = span == Requirement.Span.DAY;
        LocalDate end = isOfDay ? chance.until().minusDays(1) : LocalDate.of(chance.year() - 1, 12, 31);
        finding.used().forEach(barring -> end(barring, finding.clause(), end));
        if (isOfDay) {
            complete(finding.clause(), kind, chance.until().getYear(), chance.until());
        } else {
            complete(finding.clause(), kind, chance.year(), yearEnd());
        }
    }

    /** What has no end yet has to end on {@code last} at the latest, unless that is past. */
    private void end(Fact barring, Clause clause, LocalDate last) {
        Optional<Fact> ended = switch (barring) {
            case Fact.Discipline(Fact.Degree degree, LocalDate from, Optional<LocalDate> to)
            when to.isEmpty() -> Optional.of(new Fact.Discipline(degree, from, Optional.of(last)));
            case Fact.Inquiry(Fact.Question question, LocalDate from, Optional<LocalDate> to)
            when to.isEmpty() -> Optional.of(new Fact.Inquiry(question, from, Optional.of(last)));
            default -> Optional.empty();
        };
        if (!last.isBefore(horizon.on())) {
            ended.ifPresent(fact -> endings.merge(
                    barring,
                    new Step(Step.Kind.END, fact, clause, last.getYear(), last),
                    (one, other) -> one.by().isAfter(other.by()) ? other : one));
        }
    }

    private void complete(Clause clause, Fact.Kind kind, int year, LocalDate by) {
        Step.Kind step = stays(year);
        add(step, new Fact.Complete(kind, year, year), year, clause, step == Step.Kind.LOOK_UP ? chance.until() : by);
    }

    private void service(Clause clause, Requirement.ServedMonths served) {
        LocalDate until = chance.until();
        String post = served.posts().stream().sorted().findFirst().orElse("");
        // Where several times meet, parts of months may be lost between them.
        long spare = facts.of(Fact.Service.class).findAny().isPresent() ? 1 : 0;
        LocalDate from = chance.first(horizon.on()).minusMonths(served.atLeast() + spare);
        if (isOpen(Fact.Kind.SERVICE, until.getYear())) {
            add(Step.Kind.LOOK_UP, new Fact.Service(post, from, Optional.empty()), from.getYear(), clause, until);
        }
        Fact goesOn = new Fact.Service(post, horizon.on(), Optional.empty());
        add(Step.Kind.KEEP, goesOn, horizon.on().getYear(), clause, until);
        if (served.below().isPresent()) {
            complete(clause, Fact.Kind.SERVICE, until.getYear(), until);
        }
    }

    private void figure(Clause clause, Collection<String> names) {
        names.forEach(name -> figures.wanted(name).ifPresent(measure -> wish(measure, chance.year(), clause)));
    }

    private void stated(Finding finding, Requirement.Stated stated) {
        if (finding.verdict() != Verdict.FACT_MISSING) {
            return;
        }
        String value = stated.accepted().stream().sorted().findFirst().orElseThrow();
        if (stated.ofYear()) {
            wish(
                    new Fact.Statement(stated.topic(), Optional.of(chance.year()), value),
                    chance.year(),
                    finding.clause());
        } else {
            add(
                    Step.Kind.LOOK_UP,
                    new Fact.Statement(stated.topic(), Optional.empty(), value),
                    chance.year(),
                    finding.clause(),
                    chance.until());
        }
    }

    /** People may decide anew after they have said no. */
    private void decided(Finding finding) {
        LocalDate day = finding.used().stream()
                .map(fact -> ((Fact.Judgement) fact).on().plusDays(1))
                .reduce(horizon.on(), (one, other) -> one.isAfter(other) ? one : other);
        add(
                Step.Kind.DECIDE,
                new Fact.Judgement(finding.clause().id(), true, day, ""),
                day.getYear(),
                finding.clause(),
                chance.until());
    }

    private void wish(Fact fact, int year, Clause clause) {
        boolean isAhead = horizon.isAhead(year);
        LocalDate yearEnd = LocalDate.of(year, 12, 31);
        LocalDate by = isAhead && yearEnd.isBefore(chance.until()) ? yearEnd : chance.until();
        add(isAhead ? Step.Kind.EARN : Step.Kind.LOOK_UP, fact, year, clause, by);
    }

    private void add(Step.Kind kind, Fact fact, int year, Clause clause, LocalDate by) {
        if (!sure || kind != Step.Kind.LOOK_UP) {
            wishes.putIfAbsent(fact, new Step(kind, fact, clause, year, by));
        }
    }

    /** What of a year that is past speaks against somebody can only be looked up; ahead, it must not come. */
    private Step.Kind stays(int year) {
        return horizon.isAhead(year) ? Step.Kind.KEEP : Step.Kind.LOOK_UP;
    }

    private boolean mayCome(Fact.Kind kind, int year) {
        return horizon.isAhead(year) || isOpen(kind, year);
    }

    private boolean isOpen(Fact.Kind kind, int year) {
        return !facts.areComplete(kind, year, year);
    }

    private LocalDate yearEnd() {
        LocalDate end = LocalDate.of(chance.year(), 12, 31);
        return end.isBefore(chance.until()) ? end : chance.until();
    }

    private static List<Integer> years(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }
}
