package vn.thidua.core.eligibility.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApportionmentTests {

    @ParameterizedTest(name = "{6}")
    @CsvSource(nullValues = "-", textBlock = """
            # total, bases,            most,        seats,            tied, open/unused, why
            7,       a=20 b=33,        -,           a=3 b=4,          -,    0/0,         2.64 and 4.36: the larger remainder has the seat
            8,       a=20 b=20 c=10,   -,           a=3 b=3 c=2,      -,    0/0,         two equal remainders and two seats: no tie is left
            3,       a=10 b=10,        -,           a=1 b=1,          a b,  1/0,         one seat for two equal claims: people decide
            4,       a=10 b=10 c=10,   -,           a=1 b=1 c=1,      a b c, 1/0,        three claims to one seat
            5,       a=10 b=10 c=10,   -,           a=1 b=1 c=1,      a b c, 2/0,        three claims to two seats
            4,       a=30 b=10,        -,           a=3 b=1,          -,    0/0,         nothing to round
            0,       a=3 b=3,          -,           a=0 b=0,          -,    0/0,         no seat
            1,       a=3 b=0,          -,           a=1 b=0,          -,    0/0,         a group with nobody gets none
            2,       a=0 b=0,          -,           a=0 b=0,          -,    0/2,         nobody to measure by
            7,       a=20 b=33,        a=2 b=4,     a=2 b=4,          -,    0/1,         the law of each group comes first and a seat is left
            3,       a=10 b=10,        a=1 b=2,     a=1 b=2,          -,    0/0,         who may have no more has no claim
            3,       a=50 b=110 c=40,  -,           a=1 b=2 c=0,      -,    0/0,         0.75 1.65 0.6: first a then b
            5,       a=90 b=30 c=30,   -,           a=3 b=1 c=1,      -,    0/0,         all whole
            """)
    void dividesByTheLargestRemainder(
            int total, String bases, String most, String seats, String tied, String rest, String why) {
        Apportionment proposed = Apportionment.of(total, numbers(bases), most == null ? Map.of() : numbers(most));

        assertThat(proposed.seats()).as(why).isEqualTo(numbers(seats));
        assertThat(proposed.tied())
                .as(why)
                .isEqualTo(tied == null ? Set.of() : new TreeSet<>(Arrays.asList(tied.split(" ", -1))));
        assertThat(proposed.open() + "/" + proposed.unused()).as(why).isEqualTo(rest);
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
