package vn.thidua.core.eligibility.reckoning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTests {

    private static final WorkingDays CALENDAR =
            new WorkingDays(Set.of(LocalDate.of(2018, 1, 1)), Set.of(LocalDate.of(2017, 12, 30)));

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # until,   days, last day,   why
            2017-10-12, 1,   2017-10-11, the day before
            2017-10-09, 1,   2017-10-06, a Monday: the Friday before
            2018-01-02, 1,   2017-12-30, New Year is no working day and that Saturday is worked
            2017-10-12, 10,  2017-09-28, two weeks
            """)
    void countsBack(LocalDate until, int days, LocalDate last, String why) {
        assertThat(CALENDAR.before(until, days)).as(why).isEqualTo(last);
    }

    @Property
    void backAndForthComesToTheSameWorkingDay(
            @ForAll @IntRange(min = 0, max = 3000) int offset, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate last = CALENDAR.after(LocalDate.of(2015, 1, 1).plusDays(offset), days);

        assertThat(CALENDAR.after(CALENDAR.before(last, days), days)).isEqualTo(last);
    }
}
