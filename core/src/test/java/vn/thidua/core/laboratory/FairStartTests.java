package vn.thidua.core.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FairStartTests {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # unit place total heads past/maximum     | per head              | against past            | why
            A 1 90 200 80/100; B 2 80 100 85/100      | A 45.00 2 -1; B 80.00 1 1 | A 10.00 1 0; B -5.00 2 0 | the smaller unit leads per head, the one that grew against its past
            A 1 90 - 80/100; B 2 80 100 85/100        | B 80.00 1 -           | A 10.00 1 0; B -5.00 2 0 | whoever has no head count has no place there, and places do not compare
            A 1 90 0 -; B 2 80 100 0/100              | B 80.00 1 -           | B 80.00 1 -             | no head count is not zero heads, no past is not a past of zero
            A 1 90 3 45/50; B 2 80 3 40/50            | A 3000.00 1 0; B 2666.67 2 0 | A 0.00 1 0; B 0.00 1 1 | a table of fifty points is brought to a hundred; equal values share a place
            A 1 90 7 -; B 2 90 7 -                    | A 1285.71 1 0; B 1285.71 1 1 | ''               | nobody has a past
            """)
    void countsInThreeWays(String units, String perHead, String againstPast, String why) {
        FairStart start = FairStart.of(
                Arrays.stream(units.split("; ", -1)).map(FairStartTests::unit).toList());

        assertThat(words(start, true)).isEqualTo(perHead);
        assertThat(words(start, false)).isEqualTo(againstPast);
    }

    private static String words(FairStart start, boolean perHead) {
        return start.lines().stream()
                .flatMap(line -> (perHead ? line.perHead() : line.againstPast())
                                .map(standing -> line.unit() + " " + standing.value() + " " + standing.place() + " "
                                        + standing.up().map(String::valueOf).orElse("-"))
                                .stream())
                .collect(Collectors.joining("; "));
    }

    /** Reads {@code "A 1 90 200 80/100"}: name, place, total of a hundred, heads, total and maximum of the past. */
    private static FairStart.Start unit(String text) {
        List<String> words = Arrays.asList(text.split(" ", -1));
        return new FairStart.Start(
                words.get(0),
                Integer.parseInt(words.get(1)),
                new BigDecimal(words.get(2)),
                new BigDecimal(100),
                number(words.get(3)),
                Optional.of(words.get(4)).filter(past -> !past.equals("-")).map(past -> {
                    List<String> parts = Arrays.asList(past.split("/", -1));
                    return new FairStart.Past(new BigDecimal(parts.get(0)), new BigDecimal(parts.get(1)));
                }));
    }

    private static Optional<BigDecimal> number(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
