package vn.thidua.core.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CheckTeamsProperties {

    @Property(tries = 300)
    void nobodyChecksItselfOrItsChecker(
            @ForAll @IntRange(min = 1, max = 20) int units, @ForAll long seed, @ForAll Random random) {
        Map<String, List<String>> teams = teams(units, random, seed);

        teams.forEach((unit, team) -> {
            assertThat(team).doesNotContain(unit).doesNotHaveDuplicates();
            team.forEach(checker -> assertThat(teams.get(checker)).doesNotContain(unit));
        });
    }

    @Property(tries = 300)
    void loadsDifferByAtMostOneAndEveryUnitLeadsOnce(
            @ForAll @IntRange(min = 3, max = 20) int units, @ForAll long seed, @ForAll Random random) {
        Map<String, List<String>> teams = teams(units, random, seed);
        List<Long> loads = teams.keySet().stream()
                .map(unit -> teams.values().stream()
                        .filter(team -> team.contains(unit))
                        .count())
                .toList();

        assertThat(teams).hasSize(units);
        assertThat(Collections.max(loads) - Collections.min(loads)).isLessThanOrEqualTo(1);
        if (!teams.values().iterator().next().isEmpty()) {
            assertThat(teams.values().stream().map(List::getFirst)).doesNotHaveDuplicates();
        }
    }

    @Property(tries = 200)
    void theSameSeedGivesTheSameTeamsInWhateverOrderTheUnitsCome(
            @ForAll @IntRange(min = 1, max = 20) int units, @ForAll long seed, @ForAll Random random) {
        List<String> shuffled = codes(units);
        Collections.shuffle(shuffled, random);
        int size = CheckTeams.largest(units);

        assertThat(CheckTeams.assign(shuffled, size, seed)).isEqualTo(CheckTeams.assign(codes(units), size, seed));
    }

    @Example
    void anotherSeedGivesOtherTeams() {
        assertThat(CheckTeams.assign(codes(7), 2, 1)).isNotEqualTo(CheckTeams.assign(codes(7), 2, 2));
    }

    @Example
    void refusesATeamThatWouldCheckItsCheckers() {
        assertThat(CheckTeams.largest(2)).as("two would check each other").isZero();
        assertThat(CheckTeams.largest(6)).isEqualTo(2);
        assertThat(CheckTeams.largest(7)).isEqualTo(3);
        assertThatThrownBy(() -> CheckTeams.assign(codes(6), 3, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CheckTeams.assign(List.of("a", "a", "b"), 1, 1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Map<String, List<String>> teams(int units, Random random, long seed) {
        return CheckTeams.assign(codes(units), random.nextInt(CheckTeams.largest(units) + 1), seed);
    }

    private static List<String> codes(int units) {
        return new ArrayList<>(
                IntStream.range(0, units).mapToObj(number -> "unit-" + number).toList());
    }
}
