package vn.thidua.core.eligibility;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What clauses that have to be met together accept, so that one thing serves as many of them as it can. */
final class Accepted {

    private final List<List<String>> ratings;
    private final List<Counted.Awards> awards;
    private final List<Counted.Initiatives> initiatives;

    /**
     * A clause that asks for a rating of a year.
     *
     * @param codes any of them, the least first
     */
    record Demand(Clause clause, List<String> codes) {}

    Accepted(List<Clause> clauses) {
        List<Counted> counted = clauses.stream()
                .map(Clause::requirement)
                .flatMap(Requirement::allCounted)
                .toList();
        this.ratings = only(counted, Counted.Ratings.class)
                .map(Counted.Ratings::accepted)
                .toList();
        this.awards = only(counted, Counted.Awards.class).toList();
        this.initiatives = only(counted, Counted.Initiatives.class).toList();
    }

    private static <C extends Counted> Stream<C> only(List<Counted> counted, Class<C> kind) {
        return counted.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Returns the rating that most clauses accept, and the least one of these. */
    String byMost(List<Demand> demands) {
        List<String> codes = demands.stream()
                .flatMap(demand -> demand.codes().stream())
                .distinct()
                .toList();
        return codes.stream()
                .min(Comparator.comparingLong((String code) -> -times(ratings, code) - times(codes(demands), code))
                        .thenComparingInt(this::height)
                        .thenComparing(Comparator.naturalOrder()))
                .orElseThrow();
    }

    private static List<List<String>> codes(List<Demand> demands) {
        return demands.stream().map(Demand::codes).toList();
    }

    private static long times(Collection<List<String>> lists, String code) {
        return lists.stream().filter(list -> list.contains(code)).count();
    }

    private int height(String code) {
        return ratings.stream().mapToInt(list -> list.indexOf(code)).max().orElse(-1);
    }

    /** Returns the same thing at less cost, the least first: a lower rating, an initiative that reaches less far. */
    Stream<Fact> less(Fact fact) {
        return switch (fact) {
            case Fact.Rating(int year, String level) ->
                ratings.stream()
                        .filter(list -> list.contains(level))
                        .max(Comparator.comparingInt(list -> list.indexOf(level)))
                        .stream()
                        .flatMap(list -> list.subList(0, list.indexOf(level)).stream())
                        .map(less -> new Fact.Rating(year, less));
            case Fact.Initiative(int year, Level level, Fact.Work work, Optional<String> recogniser) ->
                Stream.of(Level.values())
                        .filter(less -> less.compareTo(level) < 0)
                        .map(less -> new Fact.Initiative(year, less, work, recogniser));
            default -> Stream.empty();
        };
    }

    /** Returns the award as high as the clauses that count it want it. */
    Fact award(String code, int year, int copy) {
        List<Counted.Awards> counting =
                awards.stream().filter(one -> one.codes().contains(code)).toList();
        return new Fact.Award(
                code,
                year,
                counting.stream().flatMap(one -> one.lowest().stream()).max(Comparator.naturalOrder()),
                counting.stream()
                        .flatMap(one -> one.issuers().stream())
                        .sorted()
                        .findFirst(),
                Optional.empty(),
                Optional.empty(),
                Fact.Feat.REGULAR,
                Optional.of(mark(copy)));
    }

    /** Returns the initiative as far-reaching as the clauses that count it want it. */
    Fact initiative(Counted.Initiatives wanted, int year, int copy) {
        Set<Fact.Work> works = wanted.works();
        Fact.Work work = Stream.of(Fact.Work.values())
                .filter(works::contains)
                .findFirst()
                .orElseThrow();
        Level level = initiatives.stream()
                .filter(one -> one.works().contains(work))
                .map(Counted.Initiatives::lowest)
                .reduce(wanted.lowest(), (one, other) -> one.compareTo(other) >= 0 ? one : other);
        return new Fact.Initiative(year, level, work, Optional.of(mark(copy)));
    }

    /** What is wished for is never the same as what is known, nor as the next one of its year. */
    private static String mark(int copy) {
        return "wished-" + copy;
    }
}
