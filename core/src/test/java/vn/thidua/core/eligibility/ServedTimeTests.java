package vn.thidua.core.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.eligibility.EligibilityExamples.complete;
import static vn.thidua.core.eligibility.EligibilityExamples.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Service without a break, and times that count more than others; the day is 2024-12-15. */
class ServedTimeTests {

    @ParameterizedTest(name = "{3}")
    @CsvSource(delimiter = '|', textBlock = """
            # times of service (post from to)                              | unbroken | months | why
            staff 2014-12-15 2024-12-14                                    | true     | 120    | one time of ten years
            staff 2014-12-15 2019-12-14; staff 2019-12-15 2024-12-14       | true     | 120    | the next begins on the next day
            staff 2014-12-15 2019-12-14; staff 2019-12-16 2024-12-14       | true     | 60     | a day between breaks it: the longer part counts
            staff 2004-12-15 2014-12-14; staff 2020-12-15 2024-12-14       | true     | 120    | the longest need not be the last
            staff 2004-12-15 2014-12-14; staff 2020-12-15 2024-12-14       | false    | 168    | added up where breaks do no harm
            staff 2014-12-15 2024-12-14; combat 2016-12-15 2018-12-14      | false    | 144    | two years of ten count twice
            combat 2016-12-15 2018-12-14; staff 2014-12-15 2024-12-14      | true     | 144    | twice, and no break
            combat 2014-12-15 2015-01-14                                   | false    | 2      | a month alone counts for two
            combat 2014-12-15 2014-12-29; staff 2015-03-01 2015-03-15      | false    | 1      | 15 days twice and 15 days are 45 days, a month and a half
            hard 2014-12-15 2024-12-14                                     | false    | 180    | once and a half
            hard 2014-12-15 2024-12-14; combat 2014-12-15 2024-12-14       | false    | 240    | of a day in two posts the larger counts
            staff 2030-01-01 2031-01-01                                    | false    | 0      | not begun
            """)
    void countsMonths(String times, boolean unbroken, int months, String why) {
        Requirement.ServedMonths asked = new Requirement.ServedMonths(
                Set.of(),
                1,
                Optional.empty(),
                unbroken,
                Map.of("combat", BigDecimal.TWO, "hard", new BigDecimal("1.5")));
        List<Fact> facts = new ArrayList<>();
        facts.add(complete(Fact.Kind.SERVICE));
        Stream.of(times.split("; ", -1)).map(ServedTimeTests::service).forEach(facts::add);

        assertThat(judge(asked, facts).found()).as(why).contains(BigDecimal.valueOf(months));
    }

    private static Fact service(String written) {
        List<String> parts = Stream.of(written.split(" ", -1)).toList();
        return new Fact.Service(
                parts.getFirst(), LocalDate.parse(parts.get(1)), Optional.of(LocalDate.parse(parts.getLast())));
    }
}
