package vn.thidua.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartingTests {

    private static final TieBreak BONUS = new TieBreak("bonus", TieBreak.Order.HIGHER_FIRST);
    private static final TieBreak LATE = new TieBreak("late", TieBreak.Order.LOWER_FIRST);
    private static final RankingRule RULE = new RankingRule(RankingRule.Style.COMPETITION, List.of(BONUS, LATE));

    @Test
    void isTheTotalWhereTotalsDifferHoweverGoodTheTieBreaksOfTheOther() {
        assertThat(Parting.between(unit("A", "95.25", "1", "9"), unit("B", "95", "9", "0"), RULE))
                .isEqualTo(new Parting.ByTotal(new BigDecimal("0.25")));
    }

    @ParameterizedTest(name = "{6}")
    @CsvSource(nullValues = "-", textBlock = """
            # bonus and late of the first, of the second, which tie-break, by, why
            3, 5, 2.5, 0, 1, 0.5, the first tie-break decides alone
            3, 1, 3.0, 4, 2, 3,   the second decides what the first leaves open; less is better there
            3, 9, -, 0,   1, -,   any figure wins against none and there is nothing to subtract
            -, 0, -, 7,   2, 7,   where nobody has the figure the next one is looked at
            """)
    void isTheFirstTieBreakInWhichEqualTotalsDiffer(
            @Nullable String bonus,
            String late,
            @Nullable String otherBonus,
            String otherLate,
            int number,
            @Nullable BigDecimal by,
            String why) {
        Parting parting =
                Parting.between(unit("A", "90.0", bonus, late), unit("B", "90.00", otherBonus, otherLate), RULE);

        assertThat(parting).isInstanceOfSatisfying(Parting.ByTieBreak.class, found -> {
            assertThat(found.number()).isEqualTo(number);
            assertThat(found.tieBreak()).isEqualTo(RULE.tieBreaks().get(number - 1));
            assertThat(found.by().isPresent()).isEqualTo(by != null);
            found.by().ifPresent(apart -> assertThat(apart).isEqualByComparingTo(by));
        });
    }

    @Test
    void isNothingWherePlacesAreShared() {
        assertThat(Parting.between(unit("A", "90", "1", "2"), unit("B", "90", "1.0", "2"), RULE))
                .isEqualTo(new Parting.Nothing());
        assertThat(Parting.between(
                        unit("A", "90", "1", "2"),
                        unit("B", "90", "5", "0"),
                        new RankingRule(RankingRule.Style.DENSE, List.of())))
                .isEqualTo(new Parting.Nothing());
    }

    @Test
    void refusesToSayWhyTheSecondIsFirst() {
        assertThatThrownBy(() -> Parting.between(unit("A", "89", "9", "0"), unit("B", "90", "1", "9"), RULE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Parting.between(unit("A", "90", "1", "0"), unit("B", "90", "2", "9"), RULE))
                .isInstanceOf(IllegalArgumentException.class);
        Candidate barred = new Candidate("A", new BigDecimal(99), Map.of(), List.of("SERIOUS-CASE"));
        assertThatThrownBy(() -> Parting.between(barred, unit("B", "90", "2", "9"), RULE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Candidate unit(String name, String total, @Nullable String bonus, String late) {
        Map<String, BigDecimal> keys = Optional.ofNullable(bonus)
                .map(figure -> Map.of("bonus", new BigDecimal(figure), "late", new BigDecimal(late)))
                .orElseGet(() -> Map.of("late", new BigDecimal(late)));
        return new Candidate(name, new BigDecimal(total), keys);
    }
}
