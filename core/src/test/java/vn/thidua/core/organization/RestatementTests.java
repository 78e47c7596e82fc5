package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.organization.HistoryExamples.day;
import static vn.thidua.core.organization.HistoryExamples.history;
import static vn.thidua.core.organization.HistoryExamples.written;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.core.consolidation.Consolidated;
import vn.thidua.core.consolidation.Consolidation;
import vn.thidua.core.consolidation.Counterparts;
import vn.thidua.core.consolidation.Coverage;
import vn.thidua.core.consolidation.Direction;
import vn.thidua.core.consolidation.Indicator;
import vn.thidua.core.consolidation.NotAsked;
import vn.thidua.core.consolidation.Report;

class RestatementTests {

    private static final Indicator PASSED =
            new Indicator("DT04", new Aggregation.Sum(), new Aggregation.Sum(), Direction.HIGHER, 0);
    private static final Indicator PASS_RATE = new Indicator(
            "DT05", new Aggregation.Ratio("DT04", "DT03"), new Aggregation.Ratio("DT04", "DT03"), Direction.HIGHER, 1);
    private static final String UNITS = "1 open P; 1 open Q; 1 open A < P; 1 open B < P; 1 open C < Q; 1 open X < A;";

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # changes,                                         A B C X of day 1 on day 9,           why
            5 rename A New; 6 move A < Q,                      B<P=B A<Q=A X<A=X C<Q=C,             each unit stands where it stands now
            5 merge A B > A,                                   A<P=A&B X<A=X C<Q=C,                 one entry with two members
            5 merge B C > +N,                                  N=B&C A<P=A X<A=X,                   the successor may be new
            5 split B > B +N < P,                              A<P=A X<A=X C<Q=C B+N<P=B,           one entry for both under what is above both
            5 split B > B +N < Q,                              A<P=A X<A=X C<Q=C B+N=B,             nothing is above both
            5 split B > A X,                                   A<P=A X<A=X C<Q=C A+X<P=B,           above both is what neither of them is
            5 split B > +M +N < P; 7 merge M C > +L < Q,       A<P=A X<A=X L<Q=C L+N=B,             C belongs to L alone; B to L and N
            5 split B > +M +N < P; 7 split C > M N,            A<P=A X<A=X M+N<P=B&C,               what the same units share stands together
            5 close B,                                         A<P=A X<A=X C<Q=C -B<P=B,            what nobody takes over stays where it was lost
            5 close X; 7 merge A C > C,                        B<P=B C<Q=A&C -X<C=X,                under whoever has what stood above
            5 close X; 7 close A; 8 close B; 9 close P,        C<Q=C -A=A -B=B -X=X,                under nobody if nobody has
            5 close X; 7 split A > +M +N < P,                  B<P=B C<Q=C M+N<P=A -X<P=X,          or above those who share it
            5 split B > +M +N < P; 7 close M,                  A<P=A X<A=X C<Q=C N-M<P=B,           not all of it is N's
            5 split B > +M +N < P; 7 close M; 7 close N,       A<P=A X<A=X C<Q=C -M-N<P=B,          both are gone
            5 split B > +M +N < P; 6 move N < A; 7 close M; 7 close N, A<P=A X<A=X C<Q=C -M-N<P=B,  one stood where the other's place was inside
            """)
    void putsFiguresWhereTheyBelongLater(String changes, String entries, String why) {
        Restatement restated = Restatement.of(history(UNITS + changes), List.of("A", "B", "C", "X"), day(1), day(9));

        assertThat(restated.entries())
                .extracting(RestatementTests::entry)
                .containsExactlyInAnyOrder(entries.split(" ", -1));
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # changes,                        units of day 9, on day 1,                           why
            5 merge A B > A,                  A C X,          C<Q=C X<A=X A+B<P=A,                nobody knows which part was whose
            5 merge A C > +N < P,             B N,            B<P=B A+C=N,                        nothing was above both
            5 split B > B +N < P,             A B C N,        A<P=A B<P=B&N C<Q=C,                the parts are the whole
            5 open N < A,                     A B N,          A<P=A B<P=B -N<A=N,                 what was not there stands where it began
            5 merge A B > +M < P; 7 open N < M, M N,          A+B<P=M -N<P=N,                     or above those who were there
            """)
    void putsFiguresWhereTheyBelongedBefore(String changes, String units, String entries, String why) {
        Restatement restated = Restatement.of(history(UNITS + changes), List.of(units.split(" ", -1)), day(9), day(1));

        assertThat(restated.entries())
                .extracting(RestatementTests::entry)
                .containsExactlyInAnyOrder(entries.split(" ", -1));
    }

    @Test
    void leavesFiguresOfAStrangerAsTheyAre() {
        assertThat(Restatement.of(history(UNITS), List.of("A", "N"), day(1), day(9))
                        .entries())
                .extracting(RestatementTests::entry)
                .containsExactly("A<P=A", "-N=N");
    }

    @Test
    void makesARatioOfItsPartsAndNamesWhoReportedNothing() {
        Restatement restated = Restatement.of(
                history("1 open A; 1 open B; 1 open C; 5 merge A B C > A"), List.of("A", "B", "C"), day(1), day(9));
        Consolidated figures = restated.find("A")
                .orElseThrow()
                .figures(
                        List.of(PASSED, PASS_RATE),
                        List.of(report("A", 8, 10), report("B", 90, 90), report("stranger", 1, 1)));

        assertThat(figures.figure("DT05").value()).contains(new BigDecimal("98.0"));
        assertThat(figures.figure("DT04").value()).contains(new BigDecimal(98));
        assertThat(figures.reports()).isEqualTo(new Coverage(List.of("A", "B"), List.of("C")));
    }

    @Test
    void namesAllMembersUnderAUnit() {
        Restatement restated = Restatement.of(
                history(UNITS + "5 split B > B +N < P; 5 close X; 7 move A < Q"),
                List.of("A", "B", "C", "X"),
                day(1),
                day(9));

        assertThat(restated.membersUnder("P")).containsExactly("B");
        assertThat(restated.membersUnder("Q")).containsExactlyInAnyOrder("A", "C", "X");
        assertThat(restated.membersUnder("gone")).isEmpty();
        assertThat(restated.to()).isEqualTo(day(9));
    }

    @Test
    void comparesWhatCameTogetherWithWhatItCameFrom() {
        History history =
                history("1 open A; 1 open B; 1 open C; 1 open D; 5 merge A B > A; 6 split C > C +E; 7 open F");
        Restatement previous = Restatement.of(history, List.of("A", "B", "C", "D"), day(1), day(9));
        Restatement current = Restatement.of(history, List.of("A", "C", "D", "E", "F"), day(8), day(9));

        List<Counterparts> counterparts = current.counterparts(previous);

        assertThat(counterparts)
                .containsExactlyInAnyOrder(
                        new Counterparts("A", List.of("A"), List.of("A", "B")),
                        new Counterparts("C + E", List.of("C", "E"), List.of("C")),
                        new Counterparts("D", List.of("D"), List.of("D")),
                        new Counterparts("F", List.of("F"), List.of()));

        ComparedFigure line = Consolidation.compareCounterparts(
                        List.of(PASSED),
                        counterparts,
                        List.of(report("A", 8, 1), report("C", 3, 1), report("E", 2, 1), report("F", 7, 1)),
                        List.of(report("A", 1, 1), report("B", 4, 1), report("C", 4, 1), report("D", 9, 1)),
                        List.of(),
                        Map.of(),
                        NotAsked.NOTHING,
                        NotAsked.NOTHING)
                .getFirst();
        assertThat(line.current().value()).contains(new BigDecimal(20));
        assertThat(line.previous().value()).contains(new BigDecimal(18));
        assertThat(line.change().current()).contains(new BigDecimal(13));
        assertThat(line.change().previous()).contains(new BigDecimal(9));
        assertThat(line.change().comparedUnits()).containsExactlyInAnyOrder("A", "C", "E");
    }

    @Test
    void comparesNothingIfOneOfThoseThatCameTogetherLacksTheFigure() {
        History history = history("1 open A; 1 open B; 5 merge A B > A");
        List<Counterparts> counterparts = Restatement.of(history, List.of("A"), day(8), day(9))
                .counterparts(Restatement.of(history, List.of("A", "B"), day(1), day(9)));
        ComparedFigure line = Consolidation.compareCounterparts(
                        List.of(PASSED),
                        counterparts,
                        List.of(report("A", 8, 1)),
                        List.of(report("A", 5, 1)),
                        List.of(),
                        Map.of(),
                        NotAsked.NOTHING,
                        NotAsked.NOTHING)
                .getFirst();

        assertThat(line.previous().value()).contains(new BigDecimal(5));
        assertThat(line.change().difference()).isEmpty();
    }

    @Test
    void comparesNothingIfOneSideIsOnlyAPart() {
        History history = history("1 open A; 1 open B; 5 merge A B > A");
        Restatement before = Restatement.of(history, List.of("A"), day(1), day(9));
        Restatement whole = Restatement.of(history, List.of("A"), day(8), day(9));
        Restatement part = Restatement.of(history, List.of("A"), day(2), day(9));

        assertThat(before.entries().getFirst().outside()).containsExactly("B");
        assertThat(whole.entries().getFirst().outside()).isEmpty();
        assertThat(whole.counterparts(before))
                .containsExactly(
                        new Counterparts("A", List.of("A"), List.of()), new Counterparts("A", List.of(), List.of("A")));
        assertThat(part.counterparts(before)).containsExactly(new Counterparts("A", List.of("A"), List.of("A")));
    }

    @Test
    void refusesToCompareOnTreesOfDifferentDays() {
        History history = history(UNITS);
        Restatement one = Restatement.of(history, List.of("A"), day(1), day(8));
        Restatement other = Restatement.of(history, List.of("A"), day(1), day(9));

        assertThatThrownBy(() -> one.counterparts(other)).isInstanceOf(IllegalArgumentException.class);
    }

    /** Writes an entry as {@code A+B<P=C&D}: shared by A and B, under P, of C and D. */
    private static String entry(RestatedEntry entry) {
        return written(entry.heritage())
                + entry.parent().map(parent -> "<" + parent).orElse("") + "=" + String.join("&", entry.members());
    }

    private static Report report(String unit, int passed, int tested) {
        return new Report(unit, Map.of("DT04", BigDecimal.valueOf(passed), "DT03", BigDecimal.valueOf(tested)));
    }
}
