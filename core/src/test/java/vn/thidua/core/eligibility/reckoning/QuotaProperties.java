package vn.thidua.core.eligibility.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

/** What holds for every quota under every rounding. */
class QuotaProperties {

    @Property
    void roundingDownNeverExceedsTheShareAndNoRoundingIsASeatAway(
            @ForAll @IntRange(min = 1, max = 100) int percent, @ForAll @IntRange(max = 10_000) int base) {
        BigDecimal exact = new Quota(BigDecimal.valueOf(percent), RoundingMode.FLOOR).exact(base);
        for (RoundingMode mode : RoundingMode.values()) {
            if (mode != RoundingMode.UNNECESSARY) {
                int seats = new Quota(BigDecimal.valueOf(percent), mode).seats(base);
                assertThat(exact.subtract(BigDecimal.valueOf(seats)).abs()).isLessThan(BigDecimal.ONE);
                assertThat(seats).isBetween(0, base);
            }
        }
        assertThat(BigDecimal.valueOf(new Quota(BigDecimal.valueOf(percent), RoundingMode.FLOOR).seats(base)))
                .isLessThanOrEqualTo(exact);
    }

    @Property
    void whatIsKeptIsNeverMoreThanTheSeats(
            @ForAll RoundingMode mode,
            @ForAll @Size(min = 1, max = 4) Map<@IntRange(max = 9) Integer, @IntRange(max = 200) Integer> sizes,
            @ForAll @IntRange(max = 60) int granted) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        Map<String, Integer> bases = new HashMap<>();
        sizes.forEach((group, size) -> bases.put("group " + group, size));
        Quota.Seats seats = new Quota(BigDecimal.valueOf(15), mode).seats(bases);
        Map<String, Integer> given = new HashMap<>();
        bases.keySet().forEach(group -> given.put(group, granted));

        if (seats.isKept(given)) {
            assertThat(granted * bases.size()).isLessThanOrEqualTo(seats.total());
            assertThat(seats.groups().values()).allMatch(allowed -> granted <= allowed);
        }
    }

    @Property
    void theNextSeatIsTheFirstOneMore(
            @ForAll @BigRange(min = "0.1", max = "100") @Scale(1) BigDecimal percent,
            @ForAll RoundingMode mode,
            @ForAll @IntRange(max = 10_000) int base) {
        if (mode == RoundingMode.UNNECESSARY) {
            return;
        }
        Quota quota = new Quota(percent, mode);
        int next = Math.toIntExact(quota.baseForMore(base));

        assertThat(quota.seats(next)).isGreaterThan(quota.seats(base));
        assertThat(quota.seats(next - 1)).isEqualTo(quota.seats(base));
    }
}
