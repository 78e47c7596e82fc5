package vn.thidua.core.eligibility.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReckoningTests {

    @ParameterizedTest(name = "{5}")
    @CsvSource(textBlock = """
            # factor, salary,  mode,    exact,   rounded, why
            0.8,      1490000, CEILING, 1192000, 1200000, up to tens of thousands
            0.8,      1490000, HALF_UP, 1192000, 1190000, to the nearest
            3.5,      1300000, CEILING, 4550000, 4550000, nothing to round
            12,       1800000, CEILING, 21600000, 21600000, large and round
            0.15,     1390000, FLOOR,   208500,  200000,  down
            """)
    void moneyIsCoefficientTimesBaseSalary(
            BigDecimal factor, BigDecimal salary, RoundingMode mode, String exact, String rounded, String why) {
        Money money = Money.of(factor, salary, new Money.Rounding(mode, BigDecimal.valueOf(10_000)));

        assertThat(money.exact().toPlainString()).as(why).isEqualTo(exact);
        assertThat(money.rounded().toPlainString()).as(why).isEqualTo(rounded);
        assertThat(money.exact().scale()).isNotNegative();
    }

    @ParameterizedTest
    @CsvSource({"FLOOR, 4", "CEILING, 5", "HALF_UP, 5", "DOWN, 4"})
    void fifteenPerCentOfThirtyThreeIsFourOrFiveByTheRounding(RoundingMode mode, int seats) {
        Quota quota = new Quota(BigDecimal.valueOf(15), mode);

        assertThat(quota.exact(33)).isEqualByComparingTo("4.95");
        assertThat(quota.seats(33)).isEqualTo(seats);
    }

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # percent, mode,      base, next,  why
            15,        FLOOR,     53,   54,    8.10 is a seat more than 7.95
            15,        FLOOR,     33,   34,    5.10 after 4.95
            15,        FLOOR,     0,    7,     the first seat
            15,        CEILING,   0,    1,     rounded up the first one gives a seat
            15,        HALF_UP,   3,    4,     0.60 is the first half passed
            20,        FLOOR,     5,    10,    1 and 2
            50,        HALF_EVEN, 3,    6,     1.5 and 2.5 both go to the even 2
            100,       FLOOR,     9,    10,    everybody
            0.5,       FLOOR,     1,    200,   half a hundredth
            """)
    void theNextSeatComesWithThatBase(BigDecimal percent, RoundingMode mode, int base, long next, String why) {
        Quota quota = new Quota(percent, mode);

        assertThat(quota.baseForMore(base)).as(why).isEqualTo(next);
        assertThat(quota.seats((int) next)).isGreaterThan(quota.seats(base));
        assertThat(quota.seats((int) next - 1)).isEqualTo(quota.seats(base));
    }

    @Test
    void aQuotaIsKeptInEveryGroupAndOverAll() {
        Quota.Seats seats = new Quota(BigDecimal.valueOf(20), RoundingMode.CEILING).seats(Map.of("a", 6, "b", 6));

        assertThat(seats.groups()).isEqualTo(Map.of("a", 2, "b", 2));
        assertThat(seats.total()).isEqualTo(3);
        assertThat(seats.exact()).isEqualByComparingTo("2.4");
        assertThat(seats.isKept(Map.of("a", 2, "b", 1))).isTrue();
        assertThat(seats.isKept(Map.of("a", 2, "b", 2))).isFalse();
        assertThat(seats.isKept(Map.of("a", 3))).isFalse();
        assertThat(seats.isKept(Map.of("c", 1))).isFalse();
    }

    private static final VoteRule.Counted EIGHTEEN = new VoteRule.Counted(20, 19, 17, 16, 2);

    @ParameterizedTest(name = "{7}")
    @CsvSource(textBlock = """
            # percent, strict, base,    quorum, writing, tie,          result,       why
            90,        false,  MEMBERS, ,       true,    FAILS,        PASSED,       18 of 20 is enough where 90 per cent is
            90,        true,   MEMBERS, ,       true,    FAILS,        FAILED,       exactly 90 per cent is not more
            90,        true,   MEMBERS, ,       true,    HEAD_DECIDES, HEAD_DECIDES, the head decides a tie
            90,        false,  MEMBERS, ,       false,   FAILS,        FAILED,       16 of 20 without the letters
            90,        false,  PRESENT, ,       false,   FAILS,        PASSED,       16 of the 17 who came
            85,        false,  SUMMONED, ,      false,   FAILS,        FAILED,       16 of the 19 summoned
            84,        true,   SUMMONED, ,      false,   HEAD_DECIDES, PASSED,       16 of 19 is more than 84 per cent
            80,        false,  MEMBERS, 17,     true,    FAILS,        PASSED,       the quorum is reached exactly
            80,        false,  MEMBERS, 18,     true,    FAILS,        NO_QUORUM,    one short of the quorum
            """)
    void aVoteIsTakenOfItsBase(
            BigDecimal percent,
            boolean strict,
            VoteRule.Base base,
            Integer quorum,
            boolean writing,
            VoteRule.Tie tie,
            VoteRule.Result result,
            String why) {
        VoteRule rule = new VoteRule(
                percent,
                strict,
                base,
                Optional.ofNullable(quorum).map(part -> new VoteRule.Fraction(part, 19)),
                writing,
                tie);

        assertThat(rule.decide(EIGHTEEN).result()).as(why).isEqualTo(result);
    }

    @Test
    void aVoteShowsItsArithmetic() {
        VoteRule rule = new VoteRule(
                BigDecimal.valueOf(90), false, VoteRule.Base.MEMBERS, Optional.empty(), true, VoteRule.Tie.FAILS);

        VoteRule.Outcome outcome = rule.decide(EIGHTEEN);

        assertThat(outcome.votes()).isEqualTo(18);
        assertThat(outcome.of()).isEqualTo(20);
        assertThat(outcome.share())
                .hasValueSatisfying(share -> assertThat(share).isEqualByComparingTo("90"));
    }

    @Test
    void aVoteOfNobodyFails() {
        VoteRule rule = new VoteRule(
                BigDecimal.valueOf(50), false, VoteRule.Base.PRESENT, Optional.empty(), false, VoteRule.Tie.FAILS);

        VoteRule.Outcome outcome = rule.decide(new VoteRule.Counted(5, 5, 0, 0, 0));

        assertThat(outcome.result()).isEqualTo(VoteRule.Result.FAILED);
        assertThat(outcome.share()).isEmpty();
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # from,     days, until,      why
            2018-12-03, 10,   2018-12-17, two weekends lie between
            2018-12-07, 1,    2018-12-10, Friday to Monday
            2018-12-28, 2,    2019-01-02, the holiday of the first of January is left out
            2018-12-20, 2,    2018-12-22, a Saturday that is worked counts
            """)
    void workingDaysLeaveOutWeekendsAndHolidays(LocalDate from, int days, LocalDate until, String why) {
        WorkingDays calendar = new WorkingDays(Set.of(LocalDate.of(2019, 1, 1)), Set.of(LocalDate.of(2018, 12, 22)));

        assertThat(calendar.after(from, days)).as(why).isEqualTo(until);
    }
}
