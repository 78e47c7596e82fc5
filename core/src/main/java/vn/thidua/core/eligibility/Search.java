package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Looks for the ways in which the rule of one {@link Chance} can be met. */
final class Search {

    /** How many ways of a year are told. */
    private static final int WAYS = 3;

    /** No rule of today has more than six alternatives. */
    private static final int BRANCHES = 64;

    private final Chance chance;
    private final Facts facts;
    private final SubjectKind subject;
    private final Horizon horizon;
    private final Map<Clause, Finding> now = new LinkedHashMap<>();
    private final boolean isMet;

    /** @param facts what is known on the day of the look */
    Search(Chance chance, Facts facts, SubjectKind subject, Horizon horizon) {
        this.chance = chance;
        this.facts = facts;
        this.subject = subject;
        this.horizon = horizon;
        Assessment assessment = assessment(List.of());
        assessment.weighed().findings().forEach(finding -> now.put(finding.clause(), finding));
        this.isMet = assessment.verdict() == Verdict.MET;
    }

    /**
     * Returns the ways, the one with the fewest things to earn first; none if there is no way.
     *
     * @param sure whether a way may hold nothing that would have to be looked up
     */
    List<Way> ways(boolean sure) {
        if (isMet) {
            return List.of(new Way(chance.year(), from(List.of()), chance.until(), List.of()));
        }
        List<List<Step>> ways = new ArrayList<>();
        branches(chance.rule()).forEach(branch -> {
            List<Step> wished = wishes(branch, sure);
            if (isMetWith(wished)) {
                ways.add(least(wished, new Accepted(branch), sure));
            }
        });
        Comparator<List<Step>> cheapest = Comparator.comparingLong(Search::cost).thenComparingInt(List::size);
        return distinct(ways.stream().sorted(cheapest).toList()).stream()
                .limit(WAYS)
                .map(steps -> new Way(chance.year(), from(steps), chance.until(), steps))
                .toList();
    }

    /** Returns what stands against it even if everything comes that may come; empty if there is a way. */
    List<Finding> barring() {
        Map<String, Finding> barring = new LinkedHashMap<>();
        for (List<Clause> branch : branches(chance.rule())) {
            assessment(wishes(branch, false))
                    .weighed()
                    .findings()
                    .filter(finding -> finding.verdict() != Verdict.MET && branch.contains(finding.clause()))
                    .forEach(finding -> barring.putIfAbsent(finding.clause().id(), finding));
        }
        return List.copyOf(barring.values());
    }

    private List<Step> wishes(List<Clause> branch, boolean sure) {
        return Wishes.of(
                facts,
                horizon,
                chance,
                sure,
                branch.stream()
                        .flatMap(clause -> Stream.ofNullable(now.get(clause)))
                        .toList());
    }

    private Assessment assessment(List<Step> steps) {
        return assessment(steps, chance.until());
    }

    private Assessment assessment(List<Step> steps, LocalDate on) {
        return Assessment.of(chance.rule(), Step.onto(facts, steps), new Proposal(subject, on, chance.year()));
    }

    private boolean isMetWith(List<Step> steps) {
        return assessment(steps).verdict() == Verdict.MET;
    }

    /** Leaves out what is not needed, what costs most and lies nearest first; then takes the rest as cheaply as it may be. */
    private List<Step> least(List<Step> wished, Accepted accepted, boolean sure) {
        List<Step> kept = new ArrayList<>(wished);
        leaveOut(kept, wished.stream().sorted(Comparator.comparing(Step::kind)).toList());
        for (int at = 0; at < kept.size(); at++) {
            int place = at;
            Step step = kept.get(place);
            accepted.less(step.fact())
                    .map(step::of)
                    .filter(less -> isMetWith(replaced(kept, place, less)))
                    .findFirst()
                    .ifPresent(less -> kept.set(place, less));
        }
        for (int at = 0; at < kept.size(); at++) {
            kept.set(at, kept.get(at).since(since(kept, at, sure)));
        }
        return kept.stream()
                .sorted(Comparator.comparing(Step::kind).thenComparing(Step::by))
                .toList();
    }

    /** Leaves out what can be of {@code some}, many at a time: the outcome is that of trying one after the other. */
    private void leaveOut(List<Step> kept, List<Step> some) {
        List<Step> without = new ArrayList<>(kept);
        without.removeAll(some);
        if (isMetWith(without)) {
            kept.removeAll(some);
        } else if (some.size() > 1) {
            leaveOut(kept, some.subList(0, some.size() / 2));
            leaveOut(kept, some.subList(some.size() / 2, some.size()));
        }
    }

    private static List<Step> replaced(List<Step> steps, int at, Step other) {
        List<Step> replaced = new ArrayList<>(steps);
        replaced.set(at, other);
        return replaced;
    }

    /** Returns the first year that the step may be of as well; the years from there on to its own all will do. */
    private int since(List<Step> steps, int at, boolean sure) {
        Step step = steps.get(at);
        if (!(step.fact() instanceof Fact.Award || step.fact() instanceof Fact.Initiative)) {
            return step.since();
        }
        if (mayBeOf(steps, at, Counting.FIRST_YEAR, sure) && isMetWith(moved(steps, at, Counting.FIRST_YEAR))) {
            return Counting.FIRST_YEAR;
        }
        int since = step.since();
        while (mayBeOf(steps, at, since - 1, sure) && isMetWith(moved(steps, at, since - 1))) {
            since--;
        }
        return since;
    }

    private boolean mayBeOf(List<Step> steps, int at, int year, boolean sure) {
        boolean isPast = steps.get(at).kind() == Step.Kind.LOOK_UP;
        return switch (steps.get(at).fact()) {
            case Fact.Award award ->
                isPast
                        ? !isTaken(award, year, steps) && !facts.areComplete(Fact.Kind.AWARD, year, year)
                        : !isTaken(award, year, steps) && year >= horizon.first(award.code(), sure);
            default -> isPast ? !facts.areComplete(Fact.Kind.INITIATIVE, year, year) : horizon.isAhead(year);
        };
    }

    private boolean isTaken(Fact.Award award, int year, List<Step> steps) {
        return horizon.yearly().contains(award.code())
                && Stream.concat(facts.all().stream(), steps.stream().map(Step::fact))
                        .anyMatch(fact -> fact instanceof Fact.Award other
                                && other.code().equals(award.code())
                                && other.year() == year);
    }

    private static List<Step> moved(List<Step> steps, int at, int year) {
        Step step = steps.get(at);
        Fact moved = switch (step.fact()) {
            case Fact.Award award ->
                new Fact.Award(
                        award.code(),
                        year,
                        award.level(),
                        award.issuer(),
                        award.number(),
                        award.decidedOn(),
                        award.feat(),
                        award.merit().map(mark -> mark + "-" + at));
            case Fact.Initiative(int _, Level level, Fact.Work work, Optional<String> recogniser) ->
                new Fact.Initiative(year, level, work, recogniser.map(mark -> mark + "-" + at));
            default -> step.fact();
        };
        return replaced(steps, at, step.of(moved));
    }

    /** Returns the first day from which on the rule is met with {@code steps}, which then have come. */
    private LocalDate from(List<Step> steps) {
        LocalDate start = chance.first(horizon.on());
        if (isMetOn(steps, start)) {
            return start;
        }
        long not = 0;
        long met = ChronoUnit.DAYS.between(start, chance.until());
        while (met - not > 1) {
            long middle = (met + not) / 2;
            if (isMetOn(steps, start.plusDays(middle))) {
                met = middle;
            } else {
                not = middle;
            }
        }
        return start.plusDays(met);
    }

    private boolean isMetOn(List<Step> steps, LocalDate day) {
        return assessment(steps, day).verdict() == Verdict.MET;
    }

    private static long cost(List<Step> steps) {
        return steps.stream()
                .filter(step -> step.kind() == Step.Kind.EARN || step.kind() == Step.Kind.END)
                .count();
    }

    /** Leaves out ways that hold another one. */
    private static List<List<Step>> distinct(List<List<Step>> ways) {
        List<List<Step>> kept = new ArrayList<>();
        List<Set<Fact>> seen = new ArrayList<>();
        for (List<Step> way : ways) {
            Set<Fact> facts = new HashSet<>(way.stream().map(Step::fact).toList());
            if (seen.stream().noneMatch(facts::containsAll)) {
                kept.add(way);
                seen.add(facts);
            }
        }
        return kept;
    }

    /** Returns lists of clauses; the rule is met where all of one list are. */
    private static List<List<Clause>> branches(Rule rule) {
        return switch (rule) {
            case Rule.One(Clause clause) -> List.of(List.of(clause));
            case Rule.All(List<Rule> parts) -> {
                List<List<Clause>> all = List.of(List.of());
                for (Rule part : parts) {
                    List<List<Clause>> own = branches(part);
                    all = all.stream()
                            .flatMap(before -> own.stream()
                                    .map(after -> Stream.concat(before.stream(), after.stream())
                                            .toList()))
                            .limit(BRANCHES)
                            .toList();
                }
                yield all;
            }
            case Rule.Any(List<Rule> parts) ->
                parts.stream().flatMap(part -> branches(part).stream()).toList();
        };
    }
}
