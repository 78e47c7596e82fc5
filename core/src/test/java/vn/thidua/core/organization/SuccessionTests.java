package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.organization.HistoryExamples.day;
import static vn.thidua.core.organization.HistoryExamples.history;
import static vn.thidua.core.organization.HistoryExamples.written;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuccessionTests {

    private static final String UNITS = "1 open A; 1 open B; 1 open C;";

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # changes,                                    unit, day, heirs on day 9, why
            5 rename A New; 6 move A < B,                 A,    1,   A,              a new name or place changes nothing
            5 merge A B > A,                              B,    1,   A,              the successor has it
            5 merge A B > A,                              A,    1,   A,              and its own
            5 merge A B > +N,                             A,    4,   N,              on the day before it still was A
            5 merge A B > +N,                             N,    5,   N,              on the day itself it is N
            5 split A > A +D,                             A,    1,   A+D,            nobody knows which part
            5 split A > A +D,                             A,    5,   A,              from then on A has its own
            5 split A > B C,                              A,    1,   B+C,            shared out among others
            5 split A > B C,                              B,    1,   B,              who takes over keeps its own
            5 split A > +D +E; 7 merge D E > +F,          A,    1,   F,              what parted came together again
            5 split A > +D +E; 7 merge D B > +F,          A,    1,   E+F,            part of it is in F
            5 split A > +D +E; 7 split D > +F +G,         A,    1,   E+F+G,          through several changes
            5 split A > +D +E; 7 close D,                 A,    1,   E-D,            part of it is gone
            5 split A > +D +E; 7 close D; 7 close E,      A,    1,   -D-E,           all of it is gone
            5 close A,                                    A,    1,   -A,             nobody took over
            5 merge A B > B; 5 rename B New; 7 close B,   A,    1,   -B,             the successor ended
            5 split A > A +D; 5 merge A C > C,            A,    1,   C+D,            two acts of one day follow each other
            5 merge A B > A; 5 merge A C > C,             B,    1,   C,              the same for mergers
            10 merge A B > A,                             B,    1,   B,              what comes later does not count
            """)
    void findsSuccessorsThroughEveryChange(String changes, String unit, int day, String heirs, String why) {
        assertThat(written(history(UNITS + changes).successorsOn(unit, day(day), day(9))))
                .isEqualTo(heirs);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # changes,                                    unit, forebears on day 1, why
            5 rename A New; 6 move A < B,                 A,    A,                  a new name or place changes nothing
            5 merge A B > A,                              A,    A+B,                nobody knows which part was whose
            5 merge A B > +N,                             N,    A+B,                the same for a new unit
            5 split A > A +D,                             D,    A,                  all of it was A's
            5 split A > A +D,                             A,    A,                  what is left as well
            5 split A > B C,                              B,    A+B,                its own and a part of A's
            5 split A > +D +E; 7 merge D E > +F,          F,    A,                  what parted came together again
            5 split A > +D +E; 7 merge D B > +F,          F,    A+B,                through several changes
            5 open D,                                     D,    -D,                 it took over from nobody
            5 open D; 7 merge A D > A,                    A,    A-D,                part of it had not begun
            """)
    void findsPredecessorsThroughEveryChange(String changes, String unit, String forebears, String why) {
        assertThat(written(history(UNITS + changes).predecessorsOn(unit, day(9), day(1))))
                .isEqualTo(forebears);
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # heritage of A,       kind,     why
            5 merge A B > B,       ONE_UNIT, all of it is B's
            5 split A > A +D,      SHARED,   it is A's and D's
            5 split A > +D +E; 7 close D, SHARED, it is not all E's
            5 close A,             NOBODY,   nobody took over
            """)
    void saysHowClearlyFiguresBelongToSomebody(String changes, Heritage.Kind kind, String why) {
        assertThat(history(UNITS + changes).successorsOn("A", day(1), day(9)).kind())
                .isEqualTo(kind);
    }

    @Test
    void addsThatWhoGoesOnSucceedsItself() {
        History history = History.of(
                List.of(
                        new UnitState("A", day(1), Optional.empty(), "A", Optional.empty()),
                        new UnitState("B", day(1), Optional.of(day(5)), "B", Optional.empty()),
                        new UnitState("C", day(1), Optional.empty(), "C", Optional.empty()),
                        new UnitState("D", day(7), Optional.empty(), "D", Optional.empty())),
                List.of(
                        new Succession(day(5), Map.of("B", Set.of("A"))),
                        new Succession(day(7), Map.of("C", Set.of("D")))));

        assertThat(written(history.predecessorsOn("A", day(9), day(1)))).isEqualTo("A+B");
        assertThat(written(history.successorsOn("B", day(1), day(9)))).isEqualTo("A");
        assertThat(written(history.successorsOn("C", day(1), day(9)))).isEqualTo("C+D");
    }

    @Test
    void refusesToLookTheWrongWay() {
        History history = history(UNITS);

        assertThatThrownBy(() -> history.successorsOn("A", day(2), day(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> history.predecessorsOn("A", day(1), day(2)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
