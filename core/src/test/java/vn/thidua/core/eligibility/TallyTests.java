package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TallyTests {

    /** The subject that is counted; the others show that a carry never leaves its bit. */
    private static final long ONE = 1L << 5;

    @ParameterizedTest(name = "{0} added to {1} is {2}")
    @CsvSource({
        "1, 0, 1",
        "1, 1, 2",
        "1, 3, 4",
        "1, 7, 8",
        "1, 14, 15",
        "1, 15, 15",
        "2, 0, 2",
        "2, 1, 3",
        "2, 2, 4",
        "2, 6, 8",
        "2, 13, 15",
        "2, 14, 15",
        "2, 15, 15",
        "4, 0, 4",
        "4, 3, 7",
        "4, 4, 8",
        "4, 11, 15",
        "4, 12, 15",
        "4, 13, 15",
        "4, 15, 15"
    })
    void addsAndStaysAtTheLargest(int more, int before, int after) {
        Tally tally = tally(before);

        switch (more) {
            case 1 -> tally.add(ONE);
            case 2 -> tally.addTwo(ONE);
            default -> tally.addFour(ONE);
        }

        for (int least = 0; least <= Tally.MOST; least++) {
            assertThat(tally.atLeast(least)).as("at least %d", least).isEqualTo(expected(least, after));
        }
    }

    @Test
    void fillsOnlyThoseThatAreNamed() {
        for (int before = 0; before <= Tally.MOST; before++) {
            Tally tally = tally(before);

            tally.fill(ONE);

            assertThat(tally.atLeast(Tally.MOST)).isEqualTo(ONE);
            assertThat(tally.atLeast(1)).isEqualTo(ONE);
        }
    }

    private static Tally tally(int count) {
        Tally tally = new Tally();
        IntStream.range(0, count).forEach(_ -> tally.add(ONE));
        return tally;
    }

    private static long expected(int least, int count) {
        return least == 0 ? -1 : count >= least ? ONE : 0;
    }
}
