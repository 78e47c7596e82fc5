package vn.thidua.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevealTests {

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # places,  steps, step, from, why
            1 2 3,     3,     0,    4,    nobody is named before the first step
            1 2 3,     3,     1,    3,    the last one comes first
            1 2 3,     3,     3,    1,    the first one comes last
            1 2 2 4,   3,     2,    2,    two that share a place are named in one step
            1 2 2 3,   3,     1,    3,    also where no place is skipped
            1 1 1,     1,     1,    1,    all equal are named at once
            3 1 2,     3,     1,    3,    the order in which they are handed in does not matter
            """)
    void namesTheLastPlaceFirst(String places, int steps, int step, int from, String why) {
        List<Integer> list =
                Arrays.stream(places.split(" ", -1)).map(Integer::valueOf).toList();

        assertThat(Reveal.steps(list)).isEqualTo(steps);
        assertThat(Reveal.from(list, step)).isEqualTo(from);
    }

    @Test
    void hasNothingToNameWhereNobodyHasAPlace() {
        assertThat(Reveal.steps(List.of())).isZero();
        assertThat(Reveal.from(List.of(), 0)).isEqualTo(1);
        assertThatThrownBy(() -> Reveal.from(List.of(), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reveal.from(List.of(1), -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void everyStepNamesSomebodyNewAndTheLastOneEverybody(
            @ForAll @Size(min = 1, max = 14) List<@IntRange(min = 1, max = 14) Integer> places) {
        int steps = Reveal.steps(places);
        for (int step = 1; step <= steps; step++) {
            int from = Reveal.from(places, step);
            int before = Reveal.from(places, step - 1);
            assertThat(places.stream().filter(place -> place >= from && place < before))
                    .isNotEmpty()
                    .containsOnly(from);
        }
        int top = Reveal.from(places, steps);
        assertThat(places).allMatch(place -> place >= top);
    }
}
