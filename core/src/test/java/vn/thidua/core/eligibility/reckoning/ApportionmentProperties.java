package vn.thidua.core.eligibility.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds for every division of seats. */
class ApportionmentProperties {

    @Property
    void theSeatsAreThoseOfTheWholeNeverMoreAndNoGroupHasMoreThanItMay(
            @ForAll @IntRange(max = 60) int total,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 90) Integer> sizes) {
        Map<String, Integer> bases = groups(sizes);
        Map<String, Integer> most = new TreeMap<>();
        bases.forEach((group, base) -> most.put(group, (base + 4) / 5));
        for (Map<String, Integer> limits : List.of(most, Map.<String, Integer>of())) {
            Apportionment proposed = Apportionment.of(total, bases, limits);

            assertThat(sum(proposed) + proposed.open() + proposed.unused()).isEqualTo(total);
            assertThat(proposed.open()).isNotNegative();
            assertThat(proposed.unused()).isNotNegative();
            proposed.seats()
                    .forEach((group, seats) -> assertThat(seats).isBetween(0, limits.getOrDefault(group, total)));
            assertThat(proposed.open())
                    .as("with fewer claims than seats there is nothing to decide")
                    .isLessThanOrEqualTo(Math.max(0, proposed.tied().size() - 1));
        }
    }

    @Property
    void aLargerBaseNeverHasFewerAndAnEqualOneTheSame(
            @ForAll @IntRange(max = 60) int total,
            @ForAll boolean isLimited,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 90) Integer> sizes) {
        Map<String, Integer> bases = groups(sizes);
        Map<String, Integer> most = new TreeMap<>();
        if (isLimited) {
            bases.forEach((group, base) -> most.put(group, base / 5));
        }
        Map<String, Integer> seats = Apportionment.of(total, bases, most).seats();
        bases.forEach((one, base) -> bases.forEach((other, otherBase) -> {
            if (base > otherBase) {
                assertThat(seats.get(one)).isGreaterThanOrEqualTo(seats.get(other));
            }
            if (base.equals(otherBase)) {
                assertThat(seats.get(one)).isEqualTo(seats.get(other));
            }
        }));
    }

    @Property
    void whoIsTiedHasNoSeatThatAnotherTiedOneLacksAndOrderNeverMatters(
            @ForAll @IntRange(max = 60) int total,
            @ForAll @Size(min = 2, max = 6) List<@IntRange(max = 90) Integer> sizes) {
        Map<String, Integer> bases = groups(sizes);
        Map<String, Integer> backwards = new LinkedHashMap<>();
        List.copyOf(bases.keySet()).reversed().forEach(group -> backwards.put(group, bases.get(group)));
        Apportionment proposed = Apportionment.of(total, bases, Map.of());

        assertThat(Apportionment.of(total, backwards, Map.of())).isEqualTo(proposed);
        long sum = sizes.stream().mapToLong(Integer::longValue).sum();
        assertThat(proposed.tied().stream()
                        .map(group -> (long) total * bases.getOrDefault(group, 0) % sum)
                        .distinct())
                .as("equal claims")
                .hasSizeLessThanOrEqualTo(1);
        proposed.tied()
                .forEach(group -> assertThat((long) proposed.seats().getOrDefault(group, 0))
                        .isEqualTo((long) total * bases.getOrDefault(group, 0) / sum));
    }

    /** The seats of a quota, divided, never add up to more than the quota of the whole, under no rounding. */
    @Property
    void dividingAQuotaNeverExceedsIt(
            @ForAll @IntRange(min = 1, max = 100) int percent,
            @ForAll RoundingMode rounding,
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 400) Integer> sizes) {
        if (rounding == RoundingMode.UNNECESSARY) {
            return;
        }
        Quota.Seats seats = new Quota(BigDecimal.valueOf(percent), rounding).seats(groups(sizes));

        Apportionment free = Apportionment.of(seats.total(), groups(sizes), Map.of());
        assertThat(sum(free) + free.open()).isLessThanOrEqualTo(seats.total());
        assertThat(free.unused()).as("without limits every seat finds a group").isZero();
        assertThat(seats.isKept(Apportionment.of(seats.total(), groups(sizes), seats.groups())
                        .seats()))
                .isTrue();
    }

    private static int sum(Apportionment proposed) {
        return proposed.seats().values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> groups(List<Integer> sizes) {
        Map<String, Integer> groups = new LinkedHashMap<>();
        for (int i = 0; i < sizes.size(); i++) {
            groups.put("group " + i, sizes.get(i));
        }
        return groups;
    }
}
