package vn.thidua.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CounterpartTests {

    @ParameterizedTest(name = "{0} to {1}: {4}")
    @CsvSource(delimiter = '|', textBlock = """
            # before | after | of | becomes | why
            abc      | abc   | b  | b       | nothing has changed
            abc      | aXc   | b  | X       | rewritten in its place
            abc      | bc    | a  |         | struck out
            abc      | bc    | b  | b       | those that stay are themselves
            abc      | aXbc  | b  | b       | a new one before it is no change of it
            abc      | aXYc  | b  | XY      | rewritten as two
            abc      | aX    | b  | X       | two became one: the first has become it
            abc      | aX    | c  |         | and the second is gone
            ab       | XYZ   | a  | X       | all rewritten: in their order
            ab       | XYZ   | b  | YZ      | the last takes what is left over
            abc      | cab   | c  |         | moved: those that keep their order are more
            a        | bca   | a  | a       | found wherever it stands
            abcd     | dX    | a  |         | the longest common run decides
            """)
    void findsWhatHasBecomeOfAParagraph(String before, String after, String of, String becomes, String why) {
        List<String> later = letters(after);
        List<Integer> places = new Counterpart(letters(before), later).of(before.indexOf(of));

        assertThat(places.stream().map(later::get).collect(Collectors.joining()))
                .as(why)
                .isEqualTo(becomes == null ? "" : becomes);
    }

    private static List<String> letters(String word) {
        return List.of(word.split(""));
    }
}
