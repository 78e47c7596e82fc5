package vn.thidua.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.rating.RatingExamples.TABLE;
import static vn.thidua.core.rating.RatingExamples.grade;
import static vn.thidua.core.rating.RatingExamples.limited;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RatingProperties {

    private static final Gate SOME_OF_I = new Gate.ShareOfNode("I", new BigDecimal(25));

    @Property(tries = 200)
    void aQuotaIsNeverExceeded(@ForAll("clusters") List<Contender> cluster, @ForAll("quotas") Quota quota) {
        List<Rated> rated = rate(quota, cluster);
        Map<String, Long> held = held(rated);
        long base = quota.ofGrade().isPresent() ? held.getOrDefault("C", 0L) : cluster.size();

        assertThat(BigDecimal.valueOf(held.getOrDefault("A", 0L)))
                .isLessThanOrEqualTo(quota.percent()
                        .multiply(BigDecimal.valueOf(base))
                        .movePointLeft(2)
                        .setScale(0, quota.rounding()));
    }

    @Property(tries = 200)
    void theOrderOfUnitsNeverMatters(
            @ForAll("clusters") List<Contender> cluster, @ForAll("quotas") Quota quota, @ForAll Random random) {
        List<Contender> shuffled = new ArrayList<>(cluster);
        Collections.shuffle(shuffled, random);

        assertThat(byUnit(rate(quota, shuffled))).isEqualTo(byUnit(rate(quota, cluster)));
    }

    @Property(tries = 200)
    void nobodyIsAboveTheGradeOfTheTotalAndWhoeverIsBelowKnowsWhy(
            @ForAll("clusters") List<Contender> cluster, @ForAll("quotas") Quota quota) {
        for (Rated one : rate(quota, cluster)) {
            assertThat(one.grade().code()).isGreaterThanOrEqualTo(one.byTotal().code());
            assertThat(one.grade().equals(one.byTotal()) || !one.findings().isEmpty())
                    .isTrue();
        }
    }

    @Property(tries = 200)
    void unitsWithTheSamePlaceAndGatesHaveTheSameGrade(
            @ForAll("clusters") List<Contender> cluster, @ForAll("quotas") Quota quota) {
        List<Rated> rated = rate(quota, cluster);
        for (int i = 0; i < cluster.size(); i++) {
            for (int j = 0; j < cluster.size(); j++) {
                boolean alike = cluster.get(i).place().equals(cluster.get(j).place())
                        && cluster.get(i).total().compareTo(cluster.get(j).total()) == 0
                        && cluster.get(i)
                                .entries()
                                .points()
                                .equals(cluster.get(j).entries().points())
                        && cluster.get(i)
                                .entries()
                                .offences()
                                .equals(cluster.get(j).entries().offences());
                if (alike) {
                    assertThat(rated.get(i).grade()).isEqualTo(rated.get(j).grade());
                }
            }
        }
    }

    @Property(tries = 200)
    void keepsExactlyThoseWhomFewEnoughOthersEqualOrBeat(
            @ForAll("clusters") List<Contender> cluster, @ForAll("quotas") Quota quota) {
        List<Rated> unlimited = Rating.rate(
                new Grading(List.of(grade("D", ""), grade("C", "50"), grade("B", "75"), grade("A", "90", SOME_OF_I))),
                TABLE,
                cluster,
                cluster.size());
        List<Contender> claimants = new ArrayList<>();
        long base = cluster.size();
        for (int i = 0; i < cluster.size(); i++) {
            if (unlimited.get(i).grade().code().equals("A")) {
                claimants.add(cluster.get(i));
            }
        }
        if (quota.ofGrade().isPresent()) {
            base = held(unlimited).getOrDefault("C", 0L);
        }
        int allowed = quota.percent()
                .multiply(BigDecimal.valueOf(base))
                .movePointLeft(2)
                .setScale(0, quota.rounding())
                .intValueExact();
        List<String> expected = claimants.stream()
                .filter(one -> claimants.size() <= allowed
                        || claimants.stream()
                                        .filter(other -> isAtLeastAsGood(other, one))
                                        .count()
                                <= allowed)
                .map(Contender::unit)
                .toList();

        assertThat(rate(quota, cluster).stream()
                        .filter(one -> one.grade().code().equals("A"))
                        .map(Rated::unit))
                .containsExactlyElementsOf(expected);
    }

    private static boolean isAtLeastAsGood(Contender other, Contender one) {
        return other.place().orElse(99) < one.place().orElse(99)
                || (other.place().equals(one.place())
                        && (one.place().isPresent() || other.total().compareTo(one.total()) >= 0));
    }

    private static List<Rated> rate(Quota quota, List<Contender> cluster) {
        return Rating.rate(
                new Grading(List.of(
                        grade("D", ""), grade("C", "50"), grade("B", "75"), limited("A", "90", quota, SOME_OF_I))),
                TABLE,
                cluster,
                cluster.size());
    }

    private static Map<String, Long> held(List<Rated> rated) {
        return rated.stream().collect(Collectors.groupingBy(one -> one.grade().code(), Collectors.counting()));
    }

    private static Map<String, Rated> byUnit(List<Rated> rated) {
        Map<String, Rated> byUnit = new HashMap<>();
        rated.forEach(one -> byUnit.put(one.unit(), one));
        return byUnit;
    }

    @Provide
    Arbitrary<Quota> quotas() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 100).map(BigDecimal::valueOf),
                        Arbitraries.of(Optional.<String>empty(), Optional.of("C")),
                        Arbitraries.of(RoundingMode.DOWN, RoundingMode.HALF_UP, RoundingMode.UP),
                        Arbitraries.of(Quota.Ties.class))
                .as(Quota::new);
    }

    /** Up to thirteen units with few different totals and places, some barred, some that fail the gate. */
    @Provide
    Arbitrary<List<Contender>> clusters() {
        Arbitrary<String> unit = Combinators.combine(
                        Arbitraries.of("1", "2", "3", "-"),
                        Arbitraries.of("95", "91", "80", "60", "10"),
                        Arbitraries.of("I.1=40", "I.1=10", "I.1=9"),
                        Arbitraries.of("", "", "", "offence=SERIOUS"))
                .as((place, total, points, offence) ->
                        (place + " total=" + total + " " + points + " " + offence).strip());
        return unit.list()
                .ofMaxSize(13)
                .map(units -> RatingExamples.contenders(IntStream.range(0, units.size())
                        .mapToObj(i -> "U" + (char) ('a' + i) + " " + units.get(i))
                        .collect(Collectors.joining(";"))));
    }
}
