package vn.thidua.recognition.quota;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.eligibility.Confidence;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.reckoning.Quota;
import vn.thidua.recognition.rules.CountedSet;
import vn.thidua.recognition.rules.CountedSet.Thing;
import vn.thidua.recognition.rules.Entry;
import vn.thidua.recognition.rules.Source;

class QuotaTableTests {

    private static final CountedSet WORKERS =
            new CountedSet(Thing.AWARD, Set.of("advanced-worker"), SubjectKind.INDIVIDUAL);
    private static final CountedSet FIGHTERS =
            new CountedSet(Thing.AWARD, Set.of("base-emulation-fighter"), SubjectKind.INDIVIDUAL);

    @ParameterizedTest(name = "{7}")
    @CsvSource(nullValues = "-", textBlock = """
            # each, lines base/granted, whole, typed,     rounding, base exact seats left, kept, why
            false,  a=33/4 b=20/3,      53/7,  -,         -,        53 7.95 7 0,           true,  4 and 3 are the 7 of 53
            false,  a=33/5 b=20/2,      53/7,  -,         -,        53 7.95 7 0,           true,  5 is over the share of 33 and hides nothing
            false,  a=33/5 b=20/3,      53/8,  -,         -,        53 7.95 7 -1,          false, 5 and 3 look right rounded by themselves
            false,  a=33/5 b=20/3,      53/8,  -,         HALF_UP,  53 7.95 8 0,           true,  another rounding is tried
            true,   a=33/5 b=20/2,      53/7,  -,         -,        53 7.95 7 0,           false, each group has to keep it too
            true,   a=33/4 b=20/3,      53/7,  -,         -,        53 7.95 7 0,           true,  and each does
            false,  a=33/4 b=20/3,      52/7,  -,         -,        52 7.80 7 0,           true,  who is in both is counted once
            false,  a=33/0 b=0/0,       33/0,  b=40,      -,        73 10.95 10 10,        true,  a unit without register is typed
            false,  a=33/5 b=0/0,       33/5,  a=40 b=10, -,        50 7.50 7 2,           true,  what is typed takes the place of what is counted
            false,  a=0/0 b=0/0,        0/0,   -,         -,        0 0.00 0 0,            true,  nobody: zero is known
            false,  a=0/1 b=0/0,        0/1,   -,         -,        0 0.00 0 -1,           false, one of nobody is one too many
            """)
    void theWholeDecides(
            boolean each,
            String lines,
            String whole,
            String typed,
            RoundingMode rounding,
            String expected,
            boolean kept,
            String why) {
        QuotaTable table = QuotaTable.of(
                share(Optional.of(WORKERS), each),
                asked(Optional.ofNullable(rounding), Optional.empty(), typed == null ? Map.of() : numbers(typed)),
                counts(lines),
                count(whole),
                true);
        QuotaTable.Row row = table.whole();

        assertThat(row.base().orElseThrow() + " " + row.exact().orElseThrow() + " "
                        + row.seats().orElseThrow() + " " + row.left().orElseThrow())
                .as(why)
                .isEqualTo(expected);
        assertThat(table.isKept()).as(why).isEqualTo(kept);
    }

    @Test
    void withoutASetToCountItIsTypedAndNothingIsMadeUp() {
        List<Map.Entry<String, Headcount>> lines = counts("a=0/1 b=0/1");
        QuotaTable untyped = table(asked(Optional.empty(), Optional.empty(), Map.of()), lines);
        QuotaTable oneLine = table(asked(Optional.empty(), Optional.empty(), Map.of("a", 12)), lines);
        QuotaTable whole = table(asked(Optional.empty(), Optional.of(9), Map.of()), lines);

        assertThat(untyped.whole().base()).isEmpty();
        assertThat(untyped.whole().left()).isEmpty();
        assertThat(untyped.open()).isEqualTo(2);
        assertThat(untyped.proposal()).isEmpty();
        assertThat(oneLine.whole().seats()).contains(1);
        assertThat(oneLine.open()).as("the other line is not known").isEqualTo(1);
        assertThat(oneLine.proposal()).isEmpty();
        assertThat(whole.whole().seats()).contains(1);
        assertThat(whole.whole().left()).contains(-1);
        assertThat(whole.isKept()).isFalse();
    }

    @Test
    void noLimitMeansThatNothingIsLeftOver() {
        Entry.Share none = new Entry.Share(
                "worker",
                "advanced-worker",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(WORKERS),
                false,
                Optional.empty(),
                new Source("x", Confidence.SEEN));
        QuotaTable table = QuotaTable.of(
                none, asked(Optional.empty(), Optional.empty(), Map.of()), counts("a=0/40"), count("0/40"), true);

        assertThat(table.whole().granted()).contains(40);
        assertThat(table.whole().seats()).isEmpty();
        assertThat(table.whole().left()).isEmpty();
        assertThat(table.isKept()).isTrue();
    }

    @Test
    void proposesADivisionThatNeverExceedsTheWholeNorTheLineThatDecides() {
        List<Map.Entry<String, Headcount>> lines = counts("a=33/0 b=20/0");
        QuotaAsked asked = asked(Optional.empty(), Optional.empty(), Map.of());
        QuotaTable free = QuotaTable.of(share(Optional.of(WORKERS), false), asked, lines, count("53/0"), true);
        QuotaTable each = QuotaTable.of(
                share(Optional.of(WORKERS), true),
                asked(Optional.of(RoundingMode.CEILING), Optional.empty(), Map.of()),
                lines,
                count("53/0"),
                true);

        assertThat(free.proposal().orElseThrow().seats()).isEqualTo(Map.of("a", 4, "b", 3));
        assertThat(each.whole().seats()).contains(8);
        assertThat(each.proposal().orElseThrow().seats())
                .as("20 may have 3 by themselves, rounded up")
                .isEqualTo(Map.of("a", 5, "b", 3));
        assertThat(QuotaTable.of(
                                share(Optional.of(WORKERS), false),
                                asked(Optional.empty(), Optional.of(80), Map.of()),
                                lines,
                                count("53/0"),
                                true)
                        .proposal())
                .as("what is supposed over all says nothing of the lines")
                .isEmpty();
    }

    @Test
    void unitsThatEachDecideShareNoSeats() {
        QuotaTable table = QuotaTable.of(
                share(Optional.of(WORKERS), false),
                asked(Optional.empty(), Optional.empty(), Map.of()),
                counts("a=33/5 b=20/2"),
                count("53/7"),
                false);

        assertThat(table.whole().base()).contains(53);
        assertThat(table.whole().seats()).as("nobody has seats over all").isEmpty();
        assertThat(table.isKept()).as("nobody hides in the sum of others").isFalse();
        assertThat(table.proposal()).isEmpty();
    }

    @Test
    void saysHowManyStandInTwoLines() {
        QuotaTable table = QuotaTable.of(
                share(Optional.of(WORKERS), false),
                asked(Optional.empty(), Optional.empty(), Map.of()),
                counts("a=10/0 b=5/0"),
                count("14/0"),
                true);

        assertThat(table.twice()).isEqualTo(1);
        assertThat(table.whole().baseForMore()).contains(20L);
    }

    private static QuotaTable table(QuotaAsked asked, List<Map.Entry<String, Headcount>> lines) {
        return QuotaTable.of(share(Optional.empty(), false), asked, lines, count("0/2"), true);
    }

    private static Entry.Share share(Optional<CountedSet> base, boolean each) {
        return new Entry.Share(
                "fighter",
                "base-emulation-fighter",
                Optional.of(new Quota(BigDecimal.valueOf(15), RoundingMode.FLOOR)),
                Optional.empty(),
                base,
                Optional.of(FIGHTERS),
                each,
                Optional.empty(),
                new Source("x", Confidence.SEEN));
    }

    private static QuotaAsked asked(
            Optional<RoundingMode> rounding, Optional<Integer> whole, Map<String, Integer> bases) {
        return new QuotaAsked("", "", LocalDate.of(2017, 10, 12), 2016, rounding, whole, bases);
    }

    private static List<Map.Entry<String, Headcount>> counts(String written) {
        List<Map.Entry<String, Headcount>> counts = new ArrayList<>();
        for (String part : written.split(" ", -1)) {
            String[] pair = part.split("=", 2);
            counts.add(Map.entry(pair[0], count(pair[1])));
        }
        return counts;
    }

    private static Headcount count(String written) {
        String[] pair = written.split("/", 2);
        return new Headcount(Integer.parseInt(pair[0]), Integer.parseInt(pair[1]), 0, 0);
    }

    private static Map<String, Integer> numbers(String written) {
        Map<String, Integer> numbers = new TreeMap<>();
        for (String part : written.split(" ", -1)) {
            String[] pair = part.split("=", 2);
            numbers.put(pair[0], Integer.valueOf(pair[1]));
        }
        return numbers;
    }
}
