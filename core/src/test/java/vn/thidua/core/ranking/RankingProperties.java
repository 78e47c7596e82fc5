package vn.thidua.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class RankingProperties {

    private static final List<TieBreak> TIE_BREAKS = List.of(
            new TieBreak("bonus", TieBreak.Order.HIGHER_FIRST), new TieBreak("late", TieBreak.Order.LOWER_FIRST));

    @Property(tries = 300)
    void theOrderOfCandidatesNeverMatters(
            @ForAll("clusters") List<Candidate> candidates, @ForAll RankingRule.Style style, @ForAll Random random) {
        List<Candidate> shuffled = new ArrayList<>(candidates);
        Collections.shuffle(shuffled, random);

        assertThat(rank(shuffled, style)).isEqualTo(rank(candidates, style));
    }

    @Property(tries = 300)
    void everyUnitStandsExactlyOnce(@ForAll("clusters") List<Candidate> candidates, @ForAll RankingRule.Style style) {
        Standings standings = rank(candidates, style);
        List<String> named =
                new ArrayList<>(standings.ranked().stream().map(Ranked::unit).toList());
        standings.disqualified().forEach(candidate -> named.add(candidate.unit()));

        assertThat(named)
                .containsExactlyInAnyOrderElementsOf(
                        candidates.stream().map(Candidate::unit).toList());
    }

    @Property(tries = 300)
    void aHigherTotalNeverHasALaterPlace(
            @ForAll("clusters") List<Candidate> candidates, @ForAll RankingRule.Style style) {
        List<Ranked> ranked = rank(candidates, style).ranked();
        for (Ranked one : ranked) {
            for (Ranked other : ranked) {
                if (one.total().compareTo(other.total()) > 0) {
                    assertThat(one.place()).isLessThan(other.place());
                }
            }
        }
    }

    @Property(tries = 300)
    void competitionPlacesCountTheUnitsAhead(@ForAll("clusters") List<Candidate> candidates) {
        List<Ranked> ranked = rank(candidates, RankingRule.Style.COMPETITION).ranked();
        for (Ranked one : ranked) {
            long ahead =
                    ranked.stream().filter(other -> other.place() < one.place()).count();
            assertThat(one.place()).isEqualTo((int) ahead + 1);
        }
    }

    @Property(tries = 300)
    void densePlacesHaveNoGap(@ForAll("clusters") List<Candidate> candidates) {
        List<Integer> places = rank(candidates, RankingRule.Style.DENSE).ranked().stream()
                .map(Ranked::place)
                .distinct()
                .toList();

        assertThat(places)
                .isEqualTo(IntStream.rangeClosed(1, places.size()).boxed().toList());
    }

    @Property(tries = 300)
    void exactlyTheUnitsOfASharedPlaceNameEachOther(
            @ForAll("clusters") List<Candidate> candidates, @ForAll RankingRule.Style style) {
        List<Ranked> ranked = rank(candidates, style).ranked();
        for (Ranked one : ranked) {
            List<String> samePlace = ranked.stream()
                    .filter(other -> other.place() == one.place())
                    .map(Ranked::unit)
                    .filter(unit -> !unit.equals(one.unit()))
                    .sorted()
                    .toList();
            List<String> named = one.decision() instanceof Decision.Shared(List<String> others) ? others : List.of();
            assertThat(named).isEqualTo(samePlace);
        }
    }

    @Property(tries = 300)
    void placesAreATotalPreorderThatTheTotalsAndThenTheTieBreaksGive(
            @ForAll("clusters") List<Candidate> candidates, @ForAll RankingRule.Style style) {
        Map<String, Integer> places =
                rank(candidates, style).ranked().stream().collect(Collectors.toMap(Ranked::unit, Ranked::place));
        for (Candidate one : candidates) {
            for (Candidate other : candidates) {
                if (one.isQualified() && other.isQualified()) {
                    assertThat(Integer.signum(Integer.compare(place(places, one), place(places, other))))
                            .isEqualTo(compared(one, other));
                }
            }
        }
    }

    @Property(tries = 300)
    void whatPartsTwoUnitsAgreesWithTheirPlaces(@ForAll("clusters") List<Candidate> candidates) {
        RankingRule rule = new RankingRule(RankingRule.Style.COMPETITION, TIE_BREAKS);
        Map<String, Candidate> byName =
                candidates.stream().collect(Collectors.toMap(Candidate::unit, candidate -> candidate));
        List<Ranked> ranked = Ranking.rank(candidates, rule).ranked();
        for (int i = 1; i < ranked.size(); i++) {
            Ranked upper = ranked.get(i - 1);
            Ranked lower = ranked.get(i);
            Parting parting = Parting.between(
                    Objects.requireNonNull(byName.get(upper.unit())),
                    Objects.requireNonNull(byName.get(lower.unit())),
                    rule);
            assertThat(parting instanceof Parting.Nothing).isEqualTo(upper.place() == lower.place());
            assertThat(parting instanceof Parting.ByTotal)
                    .isEqualTo(upper.total().compareTo(lower.total()) > 0);
        }
    }

    private static int place(Map<String, Integer> places, Candidate candidate) {
        return Objects.requireNonNull(places.get(candidate.unit()));
    }

    /** Compares as one would by hand: −1 if {@code one} comes first. */
    private static int compared(Candidate one, Candidate other) {
        if (one.total().compareTo(other.total()) != 0) {
            return one.total().compareTo(other.total()) > 0 ? -1 : 1;
        }
        for (TieBreak tie : TIE_BREAKS) {
            BigDecimal mine = one.tieBreakKeys().get(tie.key());
            BigDecimal theirs = other.tieBreakKeys().get(tie.key());
            if ((mine == null) != (theirs == null)) {
                return theirs == null ? -1 : 1;
            }
            if (mine != null && theirs != null && mine.compareTo(theirs) != 0) {
                boolean isHigher = mine.compareTo(theirs) > 0;
                return isHigher == (tie.order() == TieBreak.Order.HIGHER_FIRST) ? -1 : 1;
            }
        }
        return 0;
    }

    @Property(tries = 300)
    void disqualifyingAUnitLeavesTheOrderOfTheOthers(@ForAll("clusters") List<Candidate> candidates) {
        Candidate barred = candidates.getFirst();
        List<Candidate> others = candidates.subList(1, candidates.size());
        List<Candidate> all = new ArrayList<>(others);
        all.add(new Candidate(barred.unit(), barred.total(), barred.tieBreakKeys(), List.of("BARRED")));

        assertThat(rank(all, RankingRule.Style.COMPETITION).ranked())
                .isEqualTo(rank(others, RankingRule.Style.COMPETITION).ranked());
    }

    /** One to thirteen units with few different totals and keys, so that ties are common. */
    @Provide
    Arbitrary<List<Candidate>> clusters() {
        Arbitrary<BigDecimal> few = Arbitraries.integers().between(0, 2).map(BigDecimal::valueOf);
        Arbitrary<Map<String, BigDecimal>> keys =
                Arbitraries.maps(Arbitraries.of("bonus", "late"), few).ofMaxSize(2);
        Arbitrary<Boolean> barred =
                Arbitraries.frequencyOf(Tuple.of(4, Arbitraries.just(false)), Tuple.of(1, Arbitraries.just(true)));
        return Combinators.combine(few, keys, barred)
                .as((total, figures, isBarred) ->
                        new Candidate("", total, figures, isBarred ? List.of("BARRED") : List.of()))
                .list()
                .ofMinSize(1)
                .ofMaxSize(13)
                .map(RankingProperties::named);
    }

    private static List<Candidate> named(List<Candidate> nameless) {
        return IntStream.range(0, nameless.size())
                .mapToObj(i -> {
                    Candidate one = nameless.get(i);
                    return new Candidate("U" + i, one.total(), one.tieBreakKeys(), one.disqualifications());
                })
                .toList();
    }

    private static Standings rank(List<Candidate> candidates, RankingRule.Style style) {
        return Ranking.rank(candidates, new RankingRule(style, TIE_BREAKS));
    }
}
