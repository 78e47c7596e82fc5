package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTests {

    /** On time 4 points, to three days 2, later 0. */
    private static final List<Band> BANDS =
            List.of(band("none", "0", "4"), band("0", "3", "2"), band("3", "none", "0"));

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # figures,        sum,              worst,            why
            R1=0 R2=0,        4,                4,                on time at both
            R1=2 R2=0,        2,                2,                late at one
            R1=2 R2=2,        0,                2,                four days together or two at most
            R1=3 R2=0,        2,                2,                the end of a band belongs to it
            R1=0.5 R2=0,      2,                2,                half a day is late
            R1=-9 R2=4,       0,                0,                being early does not make up for being late
            R1=-9 R2=-1,      4,                4,                early at both is on time
            R1=9 R2=0,        0,                0,                far too late
            R1=2,             FIGURE_MISSING R2, FIGURE_MISSING R2, not reported is not on time
            R2=2,             FIGURE_MISSING R1, FIGURE_MISSING R1, whichever it is
            """)
    void countsTheDaysOfAllDeadlines(String figures, String sum, String worst, String why) {
        assertThat(told(score(rule(Lateness.Gathering.SUM), "4", figures))).isEqualTo(sum);
        assertThat(told(score(rule(Lateness.Gathering.WORST), "4", figures))).isEqualTo(worst);
    }

    @Test
    void showsTheDaysThenTheBand() {
        assertThat(score(rule(Lateness.Gathering.SUM), "4", "R1=1 R2=2").steps())
                .containsExactly(
                        new ScoringStep.Read("R1", BigDecimal.ONE),
                        new ScoringStep.Read("R2", BigDecimal.TWO),
                        new ScoringStep.DaysLate(Lateness.Gathering.SUM, Lateness.Days.WORKING, new BigDecimal(3)),
                        new ScoringStep.InBand(new BigDecimal(3), BANDS.get(1)));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # deadlines | points | defects                         | why
            R1          | 4 2 0  |                                 | sound
            R1 R2       | 4 2 2  |                                 | a later band may give as much
                        | 4 2 0  | DEADLINES_MISSING               | late at what
            R1 R2 R1    | 4 2 0  | DEADLINE_TWICE                  | one delay would count twice
            R1          | 4 0 2  | LATENESS_REWARDED 2             | waiting would pay
            R1          | 2 4 0  | LATENESS_REWARDED 4             | also at the beginning
            R1          | 0 2 4  | LATENESS_REWARDED 2;LATENESS_REWARDED 4 | upside down
            R1          | 3 2 0  | BEST_BAND_DIFFERS 3             | nobody reaches the maximum
            R1          |        | BANDS_MISSING                   | no bands at all
            """)
    void namesWhatIsWrongWithIt(
            @Nullable String deadlines, @Nullable String points, @Nullable String defects, String why) {
        List<String> given = words(points);
        List<Band> bands = given.isEmpty()
                ? List.of()
                : List.of(
                        band("none", "0", given.get(0)), band("0", "3", given.get(1)), band("3", "none", given.get(2)));
        Rule rule = new Lateness(words(deadlines), Lateness.Gathering.SUM, Lateness.Days.CALENDAR, bands);

        assertThat(ScoringExamples.table(ScoringExamples.AT_TOTAL, "4", ScoringExamples.leaf("L", "4", rule))
                        .defects())
                .extracting(defect ->
                        defect.kind() + defect.found().map(found -> " " + found).orElse(""))
                .containsExactlyElementsOf(defects == null ? List.of() : Arrays.asList(defects.split(";", -1)));
    }

    private static Rule rule(Lateness.Gathering gathering) {
        return new Lateness(List.of("R1", "R2"), gathering, Lateness.Days.WORKING, BANDS);
    }

    /** A band above {@code lower}, up to {@code upper}, which belongs to it. */
    private static Band band(String lower, String upper, String points) {
        return new Band(bound(lower, false), bound(upper, true), new BigDecimal(points));
    }

    private static Optional<Band.Bound> bound(String value, boolean isIncluded) {
        return ScoringExamples.number(value).map(number -> new Band.Bound(number, isIncluded));
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}
