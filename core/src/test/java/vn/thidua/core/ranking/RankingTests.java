package vn.thidua.core.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTests {

    private static final TieBreak BONUS = new TieBreak("bonus", TieBreak.Order.HIGHER_FIRST);
    private static final TieBreak LATE = new TieBreak("late", TieBreak.Order.LOWER_FIRST);

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # candidates,                                                    style,       places,              why
            B 90; A 95; C 80,                                                COMPETITION, 1 A;2 B;3 C,         the higher total comes first
            A 95; B 90; C 90; D 80,                                          COMPETITION, 1 A;2 B;2 C;4 D,     a shared place skips the next
            A 95; B 90; C 90; D 80,                                          DENSE,       1 A;2 B;2 C;3 D,     or does not
            C 90; B 90; A 90,                                                COMPETITION, 1 A;1 B;1 C,         all equal in order of their names
            A 90 bonus=1; B 90 bonus=2,                                      COMPETITION, 1 B;2 A,             the higher bonus comes first
            A 90 late=3; B 90 late=2,                                        COMPETITION, 1 B;2 A,             fewer days late come first
            A 90 bonus=1 late=0; B 90 bonus=2 late=9,                        COMPETITION, 1 B;2 A,             the first tie-break decides alone
            A 90 bonus=2 late=9; B 90 bonus=2 late=0,                        COMPETITION, 1 B;2 A,             the second decides what the first leaves open
            A 90; B 90 bonus=-1,                                             COMPETITION, 1 B;2 A,             any figure wins against none
            A 90; B 90 late=9,                                               COMPETITION, 1 B;2 A,             also where less is better
            A 91; B 90 bonus=9,                                              COMPETITION, 1 A;2 B,             a tie-break never beats a total
            A 90.0; B 90.00,                                                 COMPETITION, 1 A;1 B,             equal in value though not in digits
            '',                                                              COMPETITION, '',                  nobody to rank
            """)
    void givesPlaces(String candidates, RankingRule.Style style, String places, String why) {
        Standings standings = Ranking.rank(candidates(candidates), new RankingRule(style, List.of(BONUS, LATE)));

        assertThat(standings.ranked().stream()
                        .map(ranked -> ranked.place() + " " + ranked.unit())
                        .toList())
                .isEqualTo(words(places, ";"));
    }

    @Test
    void saysWhatDecidedEveryPlace() {
        Standings standings = rank("A 95; B 90 bonus=3; C 90 bonus=2 late=1; D 90 bonus=2 late=2; E 80; F 80");

        assertThat(standings.ranked())
                .containsExactly(
                        new Ranked(1, "A", new BigDecimal(95), new Decision.ByTotal()),
                        new Ranked(2, "B", new BigDecimal(90), new Decision.ByTieBreak(BONUS)),
                        new Ranked(3, "C", new BigDecimal(90), new Decision.ByTieBreak(LATE)),
                        new Ranked(4, "D", new BigDecimal(90), new Decision.ByTieBreak(LATE)),
                        new Ranked(5, "E", new BigDecimal(80), new Decision.Shared(List.of("F"))),
                        new Ranked(5, "F", new BigDecimal(80), new Decision.Shared(List.of("E"))));
    }

    @Test
    void namesOthersOfASharedPlaceInTheirOrder() {
        assertThat(rank("C 9; B 9; A 9").ranked().get(1).decision()).isEqualTo(new Decision.Shared(List.of("A", "C")));
    }

    @Test
    void sharesPlacesWithoutTieBreaks() {
        Standings standings = Ranking.rank(
                candidates("A 90 bonus=1; B 90 bonus=2"), new RankingRule(RankingRule.Style.DENSE, List.of()));

        assertThat(standings.ranked()).extracting(Ranked::place).containsExactly(1, 1);
    }

    @Test
    void listsDisqualifiedUnitsWithoutGivingThemAPlace() {
        Candidate first = new Candidate("A", new BigDecimal(99), Map.of(), List.of("HEAD_DISCIPLINED"));
        Candidate second = new Candidate("B", new BigDecimal(90), Map.of());
        Candidate third = new Candidate("D", new BigDecimal(80), Map.of(), List.of("SERIOUS_CASE"));
        Candidate fourth = new Candidate("C", new BigDecimal(80), Map.of(), List.of("SERIOUS_CASE"));

        Standings standings = Ranking.rank(
                List.of(third, fourth, first, second), new RankingRule(RankingRule.Style.COMPETITION, List.of()));

        assertThat(standings.ranked()).containsExactly(new Ranked(1, "B", new BigDecimal(90), new Decision.ByTotal()));
        assertThat(standings.disqualified()).containsExactly(first, fourth, third);
    }

    @Test
    void refusesAUnitThatStandsTwice() {
        assertThatThrownBy(() -> rank("A 1; A 2")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Standings rank(String candidates) {
        return Ranking.rank(
                candidates(candidates), new RankingRule(RankingRule.Style.COMPETITION, List.of(BONUS, LATE)));
    }

    /** Reads {@code "A 90 bonus=1; B 85"}. */
    private static List<Candidate> candidates(String text) {
        return words(text, ";").stream()
                .map(entry -> candidate(words(entry, " ")))
                .toList();
    }

    private static Candidate candidate(List<String> words) {
        Map<String, BigDecimal> keys = new HashMap<>();
        for (String word : words.subList(2, words.size())) {
            List<String> sides = Arrays.asList(word.split("=", 2));
            keys.put(sides.get(0), new BigDecimal(sides.get(1)));
        }
        return new Candidate(words.get(0), new BigDecimal(words.get(1)), keys);
    }

    private static List<String> words(String text, String separator) {
        return Arrays.stream(text.split(separator, -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
