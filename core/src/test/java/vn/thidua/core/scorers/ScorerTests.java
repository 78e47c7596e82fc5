package vn.thidua.core.scorers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.round.Column;

class ScorerTests {

    private static final Scorer AN = new Scorer("an", Column.PEER);
    private static final Scorer BINH = new Scorer("binh", Column.PEER);

    @ParameterizedTest(name = "{4}")
    @CsvSource(nullValues = "-", textBlock = """
            # given/settled/maximum, percent, spread, marks, why
            6/5/10 4/4/10,           5.0,     5.0,    2,     one point of twenty too much
            6/5/10 4/5/10,           0.0,     10.0,   2,     more here and less there cancel out in the mean and not in the spread
            1/2/3,                   -33.3,   33.3,   1,     less than settled is below zero; one digit
            1/2/80,                  -1.3,    1.3,    1,     exactly half goes up in size
            6/-/10 4/4/10,           0.0,     0.0,    1,     what is not settled is not compared
            6/-/10,                  -,       -,      0,     nothing settled is no difference of zero
            """)
    void addsUpDifferencesInPerCentOfTheMaximum(
            String marks, BigDecimal percent, BigDecimal spread, int settled, String why) {
        Difference difference = Difference.of(marks(AN, "chi", marks));

        assertThat(difference.percent()).isEqualTo(Optional.ofNullable(percent));
        assertThat(difference.spread()).isEqualTo(Optional.ofNullable(spread));
        assertThat(difference.marks()).isEqualTo(settled);
    }

    @Test
    void countsWhatWasChangedAgainstTheUnitItself() {
        List<Mark> marks = List.of(
                mark(AN, "chi", "5", Optional.of("6")),
                mark(AN, "chi", "5.0", Optional.of("5")),
                mark(AN, "dung", "7", Optional.of("6")),
                mark(AN, "dung", "7", Optional.empty()),
                mark(BINH, "an", "9", Optional.of("6")));

        assertThat(Habit.of(marks))
                .extracting(Habit::scorer, Habit::units, Habit::marks, Habit::raised, Habit::lowered)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(AN, 2, 4, 1, 1),
                        org.assertj.core.groups.Tuple.tuple(BINH, 1, 1, 1, 0));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # marks per unit, units, small, why
            10, 2, false, twenty settled marks on two units are enough
            19, 1, true,  one unit may be the reason itself
            9,  2, true,  eighteen marks are too few
            """)
    void callsSmallWhatSaysNothing(int marks, int units, boolean small, String why) {
        List<Mark> all = IntStream.range(0, units)
                .boxed()
                .flatMap(unit -> Collections.nCopies(marks, mark(AN, "u" + unit, "6", "5")).stream())
                .toList();

        assertThat(Habit.of(all).getFirst().isSmall()).isEqualTo(small);
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(textBlock = """
            # an on binh, an on others, binh on an, binh on others, above usual, small, why
            6/5/10,       5/5/10,       6/5/10,     5/5/10,         true,        false, both are kinder to each other than to the rest
            6/5/10,       6/5/10,       6/5/10,     5/5/10,         false,       false, an is kind to everybody
            5/5/10,       4/5/10,       5/5/10,     4/5/10,         true,        false, kinder than usual though no kinder than settled
            6/5/10,       5/5/10,       4/5/10,     5/5/10,         false,       false, only one of them
            2/1/3,        3333/0/10000, 2/1/3,      0/0/10,         true,        false, a third is more than 0.3333; nothing is rounded before
            """)
    void findsTwoWhoAreKinderToEachOtherThanToTheRest(
            String anOnBinh,
            String anElsewhere,
            String binhOnAn,
            String binhElsewhere,
            boolean above,
            boolean small,
            String why) {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < Habit.FEWEST_MARKS; i++) {
            marks.addAll(marks(AN, "binh", anOnBinh));
            marks.addAll(marks(AN, "chi", anElsewhere));
            marks.addAll(marks(BINH, "an", binhOnAn));
            marks.addAll(marks(BINH, "dung", binhElsewhere));
        }

        assertThat(Mutual.of(marks)).singleElement().satisfies(pair -> {
            assertThat(pair.one().scorer()).isEqualTo(AN);
            assertThat(pair.other().scorer()).isEqualTo(BINH);
            assertThat(pair.isAboveUsual()).isEqualTo(above);
            assertThat(pair.isSmall()).isEqualTo(small);
        });
        assertThat(Mutual.of(marks.subList(0, 4)).getFirst().isSmall()).isTrue();
    }

    @Test
    void namesNobodyWhoScoresWithoutBeingScoredBack() {
        List<Mark> marks = List.of(mark(AN, "binh", "6", "5"), mark(BINH, "chi", "6", "5"));

        assertThat(Mutual.of(marks)).isEmpty();
        Scorer head = new Scorer("an", Column.HEAD);
        assertThat(Mutual.of(List.of(mark(head, "binh", "6", "5"), mark(BINH, "an", "6", "5"))))
                .as("a head and its checker score each other in one round")
                .singleElement()
                .extracting(pair -> pair.one().scorer())
                .isEqualTo(head);
        assertThat(Mutual.of(List.of(mark(AN, "binh", "6", "5"), mark(BINH, "an", "6", "5")))
                        .getFirst()
                        .isAboveUsual())
                .as("nobody else was scored, so there is no usual")
                .isFalse();
    }

    @Test
    void refusesACriterionWithoutAMaximum() {
        assertThatThrownBy(() -> marks(AN, "chi", "1/1/0")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 200)
    void theOrderOfMarksNeverMatters(@ForAll("marks") List<Mark> marks, @ForAll Random random) {
        List<Mark> shuffled = new ArrayList<>(marks);
        Collections.shuffle(shuffled, random);

        assertThat(Habit.of(shuffled)).isEqualTo(Habit.of(marks));
        assertThat(Mutual.of(shuffled)).isEqualTo(Mutual.of(marks));
    }

    @Property(tries = 200)
    void aMeanIsNeverFurtherFromZeroThanTheSpread(@ForAll("marks") List<Mark> marks) {
        for (Habit habit : Habit.of(marks)) {
            assertThat(habit.difference().points().abs())
                    .isLessThanOrEqualTo(habit.difference().apart());
            assertThat(habit.raised() + habit.lowered()).isLessThanOrEqualTo(habit.marks());
        }
    }

    @Provide
    Arbitrary<List<Mark>> marks() {
        Arbitrary<String> units = Arbitraries.of("an", "binh", "chi");
        Arbitrary<BigDecimal> points =
                Arbitraries.integers().between(0, 4).map(half -> new BigDecimal(half * 5).movePointLeft(1));
        return Combinators.combine(units, units, points, points, points.optional())
                .as((scorer, unit, given, own, settled) -> new Mark(
                        new Scorer(scorer, Column.PEER), unit, BigDecimal.TWO, given, Optional.of(own), settled))
                .list()
                .ofMaxSize(30);
    }

    /** Reads {@code "6/5/10 4/-/10"}: given, settled, maximum. */
    private static List<Mark> marks(Scorer scorer, String unit, String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(entry -> {
                    String[] parts = entry.split("/", -1);
                    return new Mark(
                            scorer,
                            unit,
                            new BigDecimal(parts[2]),
                            new BigDecimal(parts[0]),
                            Optional.empty(),
                            parts[1].equals("-") ? Optional.empty() : Optional.of(new BigDecimal(parts[1])));
                })
                .toList();
    }

    private static Mark mark(Scorer scorer, String unit, String given, String settled) {
        return marks(scorer, unit, given + "/" + settled + "/10").getFirst();
    }

    private static Mark mark(Scorer scorer, String unit, String given, Optional<String> own) {
        return new Mark(
                scorer, unit, BigDecimal.TEN, new BigDecimal(given), own.map(BigDecimal::new), Optional.empty());
    }
}
