package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.score;
import static vn.thidua.core.scoring.ScoringExamples.table;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # figures, told,             why
            X=-5,      0,                the first band has no lower end
            X=69.99,   0,                just below the open end
            X=70,      6,                closed lower end
            X=89.99,   6,                inside
            X=90,      6,                closed upper end
            X=90.01,   10,               just above the open lower end
            X=1000,    10,               the last band has no upper end
            Y=1,       FIGURE_MISSING X, a missing figure is in no band
            """)
    void givesThePointsOfTheBand(String figures, String told, String why) {
        assertThat(told(score(tier("* < 70 0; 70 <= x <= 90 6; 90 < * 10"), "10", figures)))
                .isEqualTo(told);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # band,               inside,      why
            70 <= x <= 90 1,      70 80 90,    both ends closed
            70 < x < 90 1,        80,          both ends open
            70 < x <= 90 1,       80 90,       open below
            70 <= x < 90 1,       70 80,       open above
            70 <= * 1,            70 80 90 91, no upper end
            * < 90 1,             69 70 80,    no lower end
            * 1,                  69 70 80 90 91, no ends
            """)
    void aBandKnowsItsEnds(String band, String inside, String why) {
        Band only = bands(band).getFirst();

        assertThat(Stream.of("69", "70", "80", "90", "91")
                        .filter(value -> only.contains(Fraction.of(new BigDecimal(value)))))
                .containsExactlyElementsOf(Arrays.asList(inside.split(" ", -1)));
    }

    @Test
    void placesAQuotientExactly() {
        Rule rule = new Tier(
                new Operand.Quotient("N", "D"),
                bands("* < 66.6666666666666666666666666666666667 0; "
                        + "66.6666666666666666666666666666666667 <= * 10"));

        assertThat(told(score(rule, "10", "N=2 D=3")))
                .as("two thirds are less than any decimal that is rounded up")
                .isEqualTo("0");
    }

    @Test
    void showsTheBand() {
        assertThat(score(tier("* < 70 0; 70 <= * 10"), "10", "X=80").steps())
                .containsExactly(
                        new ScoringStep.Read("X", new BigDecimal(80)),
                        new ScoringStep.InBand(
                                new BigDecimal(80),
                                new Band(
                                        Optional.of(new Band.Bound(new BigDecimal(70), true)),
                                        Optional.empty(),
                                        BigDecimal.TEN)));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # bands,                                 defects,                                why
            * < 70 0; 70 <= * 10,                    '',                                     every value has one band
            * <= 70 0; 70 < * 10,                    '',                                     the border may belong below
            * < 0 0; 0 <= x <= 0 5; 0 < * 10,        '',                                     a band may be one value
            '',                                      BANDS_MISSING,                          no bands
            * < 70 0; 70 < * 10,                     BANDS_GAP 70,                           70 itself has no band
            * <= 70 0; 70 <= * 10,                   BANDS_OVERLAP 70,                       70 itself has two
            * < 70 0; 71 <= * 10,                    BANDS_GAP 70,                           nothing between 70 and 71
            * < 70 0; 60 <= * 10,                    BANDS_OVERLAP 60,                       60 to 70 has two
            * < 70 0; * 10,                          BANDS_OVERLAP,                          the second band has no lower end
            * 0; 70 <= * 10,                         BANDS_OVERLAP,                          the first band has no upper end
            0 <= x < 70 0; 70 <= * 10,               BANDS_NOT_COVERING,                     nothing below zero
            * < 70 0; 70 <= x <= 100 10,             BANDS_NOT_COVERING,                     nothing above a hundred
            * < 70 0; 70 <= x < 70 5; 70 <= * 10,    BANDS_UNORDERED 70,                     the middle band is empty
            * < 70 0; 70 < x <= 70 5; 70 < * 10,     BANDS_GAP 70;BANDS_UNORDERED 70,        neither has it the value it ends with
            * < 70 0; 70 <= x < 60 5; 60 <= * 10,    BANDS_UNORDERED 70,                     the middle band runs backwards
            * < 70 0; 70 <= * 9,                     BEST_BAND_DIFFERS 9,                    nobody reaches the maximum
            * < 70 11; 70 <= * 10,                   BEST_BAND_DIFFERS 11,                   a band above the maximum
            1 <= x < 70 0; 71 <= * 9,                BANDS_GAP 70;BANDS_NOT_COVERING;BEST_BAND_DIFFERS 9, all defects at once
            """)
    void namesDefectiveBands(String bands, String defects, String why) {
        assertThat(table(ScoringExamples.AT_TOTAL, "10", ScoringExamples.leaf("L", "10", tier(bands)))
                        .defects())
                .extracting(defect -> (defect.kind()
                        + defect.found().map(found -> " " + found).orElse("")))
                .containsExactlyInAnyOrderElementsOf(
                        defects.isEmpty() ? List.of() : Arrays.asList(defects.split(";", -1)));
    }

    @Test
    void isAFaultOfTheCallerIfNoBandCovers() {
        assertThatThrownBy(() -> Band.of(Fraction.of(new BigDecimal(71)), bands("* < 70 0")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("71");
    }

    private static Tier tier(String bands) {
        return new Tier(quantity("X"), bands(bands));
    }

    /** Reads {@code "* < 70 0; 70 <= x <= 90 6; 90 < * 10"}: ends, then points. */
    private static List<Band> bands(String text) {
        return Arrays.stream(text.split(";", -1))
                .map(String::strip)
                .filter(band -> !band.isEmpty())
                .map(band -> Arrays.asList(band.split(" ", -1)))
                .map(TierTests::band)
                .toList();
    }

    private static Band band(List<String> words) {
        BigDecimal points = new BigDecimal(words.getLast());
        return switch (words.size()) {
            case 2 -> new Band(Optional.empty(), Optional.empty(), points);
            case 4 ->
                words.getFirst().equals("*")
                        ? new Band(Optional.empty(), bound(words.get(2), words.get(1)), points)
                        : new Band(bound(words.get(0), words.get(1)), Optional.empty(), points);
            default -> new Band(bound(words.get(0), words.get(1)), bound(words.get(4), words.get(3)), points);
        };
    }

    private static Optional<Band.Bound> bound(String value, String sign) {
        return Optional.of(new Band.Bound(new BigDecimal(value), sign.equals("<=")));
    }
}
