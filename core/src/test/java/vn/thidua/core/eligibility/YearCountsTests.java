package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearCountsTests {

    private static final int FIRST = 2015;
    private static final int LAST = 2024;

    /** In the second word, not at its beginning. */
    private static final int SUBJECT = 64 + 9;

    private static final int WORD = 1;
    private static final long BIT = 1L << 9;

    private final YearCounts counts = new YearCounts(FIRST, LAST, 2);

    @ParameterizedTest(name = "{0} times in {1} counts {2}: {3}")
    @CsvSource({
        "1, 2020, 1, once is once",
        "2, 2020, 2, the second digit",
        "3, 2020, 3, two digits",
        "4, 2020, 4, the third digit",
        "7, 2020, 7, the largest that is told apart",
        "8, 2020, 7, more counts as the largest",
        "16, 2020, 7, and stays there",
        "1, 2015, 1, the first year counts",
        "1, 2024, 1, the last year counts",
        "1, 2014, 0, before the first is nobody's concern",
        "1, 2025, 0, after the last is nobody's concern"
    })
    void countsByYear(int times, int year, int counted, String why) {
        IntStream.range(0, times).forEach(_ -> counts.add(SUBJECT, year));
        Tally tally = new Tally();

        counts.addTo(tally, year, WORD, -1);

        assertThat(tally.atLeast(1)).as(why).isEqualTo(counted > 0 ? BIT : 0);
        assertThat(tally.atLeast(Math.max(counted, 1))).as(why).isEqualTo(counted > 0 ? BIT : 0);
        assertThat(tally.atLeast(counted + 1)).as(why).isZero();
        assertThat(counts.any(year, WORD)).as(why).isEqualTo(counted > 0 ? BIT : 0);
        assertThat(counts.any(year, 0)).as("the other word").isZero();
        assertThat(counts.any(year + 1, WORD)).as("the next year").isZero();
    }

    @Test
    void addsOnlyThoseThatAreAskedFor() {
        counts.add(SUBJECT, 2020);
        counts.add(SUBJECT + 1, 2020);
        IntStream.range(0, 6).forEach(_ -> counts.add(SUBJECT + 2, 2020));
        Tally tally = new Tally();

        counts.addTo(tally, 2020, WORD, BIT | BIT << 2);

        assertThat(tally.atLeast(1)).isEqualTo(BIT | BIT << 2);
        assertThat(tally.atLeast(6)).isEqualTo(BIT << 2);
    }

    @Test
    void knowsWhoHasOneInAYearBefore() {
        counts.add(SUBJECT, 2016);
        counts.add(SUBJECT + 1, 2020);

        assertThat(counts.before(2016, WORD))
                .as("the year itself is not before it")
                .isZero();
        assertThat(counts.before(2017, WORD)).isEqualTo(BIT);
        assertThat(counts.before(2021, WORD)).isEqualTo(BIT | BIT << 1);
        assertThat(counts.years()).containsExactly(2016, 2020);
        assertThat(counts.years()).as("worked out once").isSameAs(counts.years());
    }

    @Test
    void seesAYearThatIsAddedAfterItWasAsked() {
        counts.add(SUBJECT, 2016);
        assertThat(counts.years()).containsExactly(2016);

        counts.add(SUBJECT, 2015);

        assertThat(counts.years()).containsExactly(2015, 2016);
        assertThat(counts.before(2016, WORD)).isEqualTo(BIT);
    }
}
