package vn.thidua.core.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class MovesTests {

    private static final List<Placed> BEFORE =
            List.of(placed("an", 1, "9"), placed("binh", 2, "8"), placed("chi", 3, "7"), placed("dung", 4, "6"));

    @Test
    void namesWhoMovedByHowMuchAndWhoMovedThem() {
        List<Placed> after = List.of(
                placed("chi", 1, "9.5"), placed("an", 2, "9"), placed("binh", 3, "7.8"), placed("dung", 4, "6.0"));

        assertThat(Moves.between(BEFORE, after, "chi"))
                .extracting(moved -> moved.after().unit(), Moved::climb, Moved::gain, Moved::own)
                .containsExactly(
                        tuple("chi", 2, new BigDecimal("2.5"), true),
                        tuple("an", -1, new BigDecimal("0"), false),
                        tuple("binh", -1, new BigDecimal("-0.2"), false));
    }

    @Test
    void leavesOutWhoCameOrWent() {
        assertThat(Moves.between(BEFORE, List.of(placed("em", 1, "10")), "em")).isEmpty();
        assertThat(Moves.between(List.of(), BEFORE, "an")).isEmpty();
    }

    private static Placed placed(String unit, int place, String total) {
        return new Placed(unit, place, new BigDecimal(total));
    }
}
