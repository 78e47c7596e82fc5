package vn.thidua.core.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.rating.RatingExamples.TABLE;
import static vn.thidua.core.rating.RatingExamples.contenders;
import static vn.thidua.core.rating.RatingExamples.grade;
import static vn.thidua.core.rating.RatingExamples.limited;
import static vn.thidua.core.rating.RatingExamples.quota;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Condition;
import vn.thidua.core.scoring.Operand;

class RatingTests {

    private static final Gate HALF_OF_I = new Gate.ShareOfNode("I", new BigDecimal(50));
    private static final Gate HALF_OF_LEAF = new Gate.ShareOfNode("I.1", new BigDecimal(50));
    private static final Gate THREE_MODELS =
            new Gate.OfFigure(new Condition(new Operand.Quantity("X"), Binary.Comparison.AT_LEAST, new BigDecimal(3)));
    private static final Gate ALL_DONE = new Gate.AllTasksDone();

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # total, grade, why
            100,     A,     the most there is
            90,      A,     the lower end belongs to the grade
            89.99,   B,     a hundredth below does not
            75.01,   B,     above the end that does not belong to it
            75,      C,     the end itself is in the grade below
            60,      C,     from sixty
            59.5,    D,     between whole points there is no gap
            0,       D,     nothing
            -5,      D,     less than nothing
            107,     A,     more than everything
            """)
    void givesGradesByTotal(BigDecimal total, String grade, String why) {
        List<Rated> rated = rate(
                List.of(grade("D", ""), grade("C", "60"), grade("B", ">75"), grade("A", "90")),
                "U 1 total=" + total,
                1);

        assertThat(rated).extracting(one -> one.grade().code()).containsExactly(grade);
        assertThat(rated).extracting(one -> one.byTotal().code()).containsExactly(grade);
        assertThat(rated.getFirst().findings()).isEmpty();
        assertThat(rated.getFirst().total()).isEqualTo(total);
        assertThat(rated.getFirst().unit()).isEqualTo("U");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # unit,                            grade, failed,                             why
            I.1=40 X=3 task=100,               A,     '',                                 everything passed
            I.1=20 X=3 task=100,               A,     '',                                 exactly half
            I.1=19.99 X=3 task=100,            C,     A I 49.975/A I.1 49.975/B I 49.975, a little less than half
            I.1=40 X=2 task=100,               B,     A X 2,                              a model is missing
            I.1=40 task=100,                   B,     A X none,                           a figure that is missing is none
            I.1=40 task=100 unasked=X,         A,     '',                                 a figure that the form does not ask for closes no gate
            I.1=40 X=2 task=100 unasked=Y,     B,     A X 2,                              another one opens none
            I.1=40 X=3 task=99.5,              B,     A tasks none,                       a task is not done
            I.1=40 X=3,                        B,     A tasks none,                       no task at all
            I.1=40 X=2 task=0,                 B,     A X 2/A tasks none,                 every gate that failed is named
            not=I.1 X=3 task=100,              A,     '',                                 what is not assigned is no hurdle
            X=3 task=100,                      C,     A I 0/A I.1 0/B I 0,                what nobody scored is one
            """)
    void asksForGatesBesideTheTotal(String unit, String grade, String failed, String why) {
        Rated rated = rate(
                        List.of(
                                grade("D", ""),
                                grade("C", "60"),
                                grade("B", "75", HALF_OF_I),
                                grade("A", "90", HALF_OF_I, HALF_OF_LEAF, THREE_MODELS, ALL_DONE)),
                        "U 1 total=95 " + unit,
                        1)
                .getFirst();

        assertThat(rated.grade().code()).isEqualTo(grade);
        assertThat(rated.byTotal().code()).isEqualTo("A");
        assertThat(rated.findings().stream().map(RatingTests::told).collect(Collectors.joining("/")))
                .isEqualTo(failed);
    }

    @Test
    void doesNotTryGatesOfGradesThatTheTotalDoesNotReach() {
        Rated rated = rate(List.of(grade("D", ""), grade("A", "90", THREE_MODELS)), "U 1 total=89", 1)
                .getFirst();

        assertThat(rated.findings()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # offences,                       grade, findings,                                             why
            '',                               A,     '',                                                   nothing found
            offence=SERIOUS,                  D,     forced SERIOUS/no place SERIOUS/no FLAG SERIOUS,      forced to the lowest grade and barred
            offence=SLIGHT,                   A,     '',                                                   a zeroed leaf shows in the score alone
            offence=SLIGHT offence=SERIOUS,   D,     forced SERIOUS/no place SERIOUS/no FLAG SERIOUS,      the worse of two
            """)
    void forcesTheLowestGradeWhateverTheTotal(String offences, String grade, String findings, String why) {
        Rated rated = rate(
                        List.of(grade("D", ""), grade("C", "60"), grade("A", "90")),
                        ("U - total=95 " + offences).strip(),
                        1)
                .getFirst();

        assertThat(rated.grade().code()).isEqualTo(grade);
        assertThat(rated.byTotal().code()).isEqualTo("A");
        assertThat(rated.total()).isEqualTo("95");
        assertThat(rated.findings().stream().map(RatingTests::told).collect(Collectors.joining("/")))
                .isEqualTo(findings);
    }

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # per cent, rounding, members, places,      grades,            why
            20,         DOWN,     10,      1 2 3 4,     A A B B,           two of ten and the last go down
            20,         DOWN,     10,      4 3 2 1,     B B A A,           whatever the order they are handed in
            20,         DOWN,     10,      1 2,         A A,               quota reached exactly
            20,         DOWN,     14,      1 2 3,       A A B,             two of 2.8
            20,         HALF_UP,  14,      1 2 3,       A A A,             three of 2.8
            20,         UP,       11,      1 2 3,       A A A,             three of 2.2
            20,         HALF_UP,  11,      1 2 3,       A A B,             two of 2.2
            20,         DOWN,     4,       1 2,         B B,               not one of 0.8
            100,        DOWN,     3,       1 2 3,       A A A,             everybody may
            20,         DOWN,     10,      1 2 2,       A B B,             tied at the border all go down
            20,         DOWN,     10,      1 1 1,       B B B,             also when nobody is left
            20,         DOWN,     10,      1 1 3,       A A B,             tied within the quota both stay
            20,         DOWN,     10,      1 2 3 3,     A A B B,           tied behind the quota is no tie at its border
            40,         DOWN,     10,      1 1 3 3 3,   A A B B B,         two stay and three are tied over two seats
            20,         DOWN,     10,      1 2 -,       A A B,             a unit without place is behind all others
            """)
    void demotesTheLastUntilTheQuotaIsKept(
            String percent, RoundingMode rounding, int members, String places, String grades, String why) {
        for (Quota.Ties ties : Quota.Ties.values()) {
            Quota quota = quota(percent, "", rounding, ties);

            assertThat(grades(rate(
                            List.of(grade("D", ""), grade("B", "50"), limited("A", "90", quota)),
                            ranked(places),
                            members)))
                    .isEqualTo(grades);
        }
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # places,     ties,          last of them,                         why
            1 2 3,        DEMOTE_ALL,    quota A 2 of 10 claimed by 3: 0,      clearly behind
            1 2 2,        DEMOTE_ALL,    quota A 2 of 10 claimed by 3: U1 0,   tied and nothing to vote on
            1 2 2,        LEAVE_TO_VOTE, quota A 2 of 10 claimed by 3: U1 1,   one seat for two
            1 1 1,        LEAVE_TO_VOTE, quota A 2 of 10 claimed by 3: U0 U1 2, two seats for three
            1 2 3,        LEAVE_TO_VOTE, quota A 2 of 10 claimed by 3: 0,      nothing to vote on
            1 1 1 4,      LEAVE_TO_VOTE, quota A 2 of 10 claimed by 4: 0,      behind those who are tied
            """)
    void namesWhoIsTiedAtTheBorder(String places, Quota.Ties ties, String finding, String why) {
        Quota quota = quota("20", "", RoundingMode.DOWN, ties);

        List<Rated> rated =
                rate(List.of(grade("D", ""), grade("B", "50"), limited("A", "90", quota)), ranked(places), 10);

        assertThat(rated.getLast().findings()).extracting(RatingTests::told).containsExactly(finding);
        assertThat(rated.getLast().byTotal().code()).isEqualTo("A");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # good, claimants, kept, why
            10,     4,         2,    a fifth of the ten that are good and not of all
            5,      4,         1,    a fifth of five
            4,      4,         0,    a fifth of four is not one
            0,      1,         0,    nobody is good so nobody may be the best
            """)
    void countsAShareOfAnotherGrade(int good, int claimants, int kept, String why) {
        Quota quota = quota("20", "B", RoundingMode.DOWN, Quota.Ties.DEMOTE_ALL);
        StringBuilder units = new StringBuilder();
        for (int i = 1; i <= claimants; i++) {
            units.append(";T").append(i).append(' ').append(i).append(" total=95");
        }
        for (int i = 1; i <= good; i++) {
            units.append(";G").append(i).append(' ').append(claimants + i).append(" total=80");
        }

        List<Rated> rated =
                rate(List.of(grade("D", ""), grade("B", "75"), limited("A", "90", quota)), units.toString(), 99);

        assertThat(rated.stream().filter(one -> one.grade().code().equals("A"))).hasSize(kept);
        assertThat(rated.stream().filter(one -> one.grade().code().equals("B"))).hasSize(good + claimants - kept);
    }

    @Test
    void handsTheDemotedToTheNextGradeAndItsQuota() {
        List<Grade> grades = List.of(
                grade("D", ""),
                grade("C", "50"),
                limited("B", "75", quota("40", "", RoundingMode.DOWN, Quota.Ties.DEMOTE_ALL)),
                limited("A", "90", quota("20", "", RoundingMode.DOWN, Quota.Ties.DEMOTE_ALL)));

        List<Rated> rated = rate(grades, "U0 1 total=99;U1 2 total=98;U2 3 total=97;U3 4 total=80;U4 5 total=79", 5);

        assertThat(grades(rated)).isEqualTo("A B B C C");
        assertThat(rated.get(1).findings())
                .extracting(RatingTests::told)
                .containsExactly("quota A 1 of 5 claimed by 3: 0");
        assertThat(rated.get(4).findings())
                .extracting(RatingTests::told)
                .containsExactly("quota B 2 of 5 claimed by 4: 0");
    }

    @Test
    void demotesPastAGradeWhoseGateIsNotPassed() {
        List<Grade> grades = List.of(
                grade("D", ""),
                grade("B", "75", THREE_MODELS),
                limited("A", "90", quota("20", "", RoundingMode.DOWN, Quota.Ties.DEMOTE_ALL)));

        Rated rated =
                rate(grades, "U0 1 total=99;U1 2 total=98;U2 3 total=97 X=3", 5).get(1);

        assertThat(rated.grade().code()).isEqualTo("D");
        assertThat(rated.findings()).extracting(RatingTests::told).containsExactly("quota A 1 of 5 claimed by 3: 0");
    }

    @Test
    void ordersUnitsWithoutPlaceByTotal() {
        Quota quota = quota("50", "", RoundingMode.DOWN, Quota.Ties.DEMOTE_ALL);
        List<Grade> grades = List.of(grade("D", ""), limited("A", "90", quota));

        assertThat(grades(rate(grades, "U0 - total=91;U1 - total=95;U2 - total=93;U3 7 total=90", 4)))
                .isEqualTo("D A D A");
        assertThat(grades(rate(grades, "U0 - total=95;U1 - total=95.0;U2 7 total=90", 4)))
                .isEqualTo("D D A");
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # from, units,                           members, why
            60,     U 1 total=70,                    1,       defective grades
            '',     U 1 total=70; V 2 total=60,      1,       more units than members
            """)
    void refusesWhatItCannotRate(String from, String units, int members, String why) {
        assertThatThrownBy(() -> rate(List.of(grade("D", from)), units, members))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("cannot rate");
    }

    @Test
    void refusesToRateWithoutGrades() {
        assertThatThrownBy(() -> rate(List.of(), "", 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(rate(List.of(grade("D", "")), "", 0)).isEmpty();
    }

    @Test
    void refusesAGateOnNothing() {
        Contender contender = contenders("U 1 total=1").getFirst();

        assertThatThrownBy(() -> new Gate.ShareOfNode("V", BigDecimal.ONE).tried(contender))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("V");
    }

    private static List<Rated> rate(List<Grade> grades, String units, int members) {
        return Rating.rate(new Grading(grades), TABLE, contenders(units), members);
    }

    /** Units U0, U1 … with those places and a total that is enough. */
    private static String ranked(String places) {
        List<String> words = Arrays.asList(places.split(" ", -1));
        StringBuilder units = new StringBuilder();
        for (int i = 0; i < words.size(); i++) {
            units.append(";U").append(i).append(' ').append(words.get(i)).append(" total=95");
        }
        return units.toString();
    }

    private static String grades(List<Rated> rated) {
        return rated.stream().map(one -> one.grade().code()).collect(Collectors.joining(" "));
    }

    private static String told(Finding finding) {
        return switch (finding) {
            case Finding.GateFailed(String grade, Gate gate, Optional<BigDecimal> found) ->
                grade + " " + told(gate) + " "
                        + found.map(value -> value.stripTrailingZeros().toPlainString())
                                .orElse("none");
            case Finding.Forced(String offence) -> "forced " + offence;
            case Finding.PlaceBarred(String offence) -> "no place " + offence;
            case Finding.TitleBarred(String offence, String title) -> "no " + title + " " + offence;
            case Finding.Demoted demoted ->
                "quota " + demoted.grade() + " " + demoted.allowed() + " of " + demoted.base() + " claimed by "
                        + demoted.claimants() + ": "
                        + demoted.tied().stream().map(unit -> unit + " ").collect(Collectors.joining())
                        + demoted.seats();
        };
    }

    private static String told(Gate gate) {
        return switch (gate) {
            case Gate.ShareOfNode(String node, BigDecimal _) -> node;
            case Gate.OfFigure(Condition condition) ->
                condition.operand() instanceof Operand.Quantity(String code) ? code : "?";
            case Gate.AllTasksDone() -> "tasks";
        };
    }
}
