package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.organization.HistoryExamples.change;
import static vn.thidua.core.organization.HistoryExamples.day;
import static vn.thidua.core.organization.HistoryExamples.history;
import static vn.thidua.core.organization.HistoryExamples.written;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeTests {

    /** P over A (over X, Y) and B (over Z); Q beside P. */
    private static final String UNITS =
            "1 open P; 1 open Q; 1 open A < P; 1 open B < P; 1 open X < A; 1 open Y < A;" + "1 open Z < B;";

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # changes,                       tree on day 5,                             why
            5 open C < B,                    P A<P X<A Y<A B<P C<B Z<B Q,               a new unit stands where it is put
            5 open C,                        C P A<P X<A Y<A B<P Z<B Q,                 a unit may stand under none
            5 rename A Alpha,                P A:Alpha<P X<A Y<A B<P Z<B Q,             only the name changes
            5 move A < Q,                    P B<P Z<B Q A<Q X<A Y<A,                   what stands under a unit moves with it
            5 move A,                        A X<A Y<A P B<P Z<B Q,                     a unit may become a root
            5 merge A B > A,                 P A<P X<A Y<A Z<A Q,                       children go to the successor
            5 merge A B > +C < Q,            P Q C<Q X<C Y<C Z<C,                       a new unit takes all children
            5 merge A B A > B,               P B<P X<B Y<B Z<B Q,                       who is named twice counts once
            5 merge P A > A,                 A B<A Z<B X<A Y<A Q,                       a successor takes the place of the unit above that ends
            5 merge P A X > X,               Q X B<X Z<B Y<X,                           it takes the place of the topmost one
            5 merge P Q X > X,               X A<X Y<A B<X Z<B,                         what lay between stands under the successor
            5 split A > A +C < P,            P A<P X<A Y<A B<P Z<B C<P Q,               a unit that goes on keeps its children
            5 split A > A +C < P | X=C,      P A<P Y<A B<P Z<B C<P X<C Q,               unless they are given away
            5 split A > +C +D < P | X=C Y=D, P B<P Z<B C<P X<C D<P Y<D Q,               a unit that ends gives all of them away
            5 split A > B Q | X=B Y=Q,       P B<P X<B Z<B Q Y<Q,                       it may be shared out among others
            5 split A > X Y,                 P B<P Z<B X<P Y<P Q,                       children that take over rise
            5 close X,                       P A<P Y<A B<P Z<B Q,                       a unit without children may end
            5 close X; 5 close Y; 5 close A, P B<P Z<B Q,                               what stood under it may end on the same day
            5 move X < Q; 5 move Y < Q; 5 close A, P B<P Z<B Q X<Q Y<Q,                 or move away on the same day
            5 merge A B > A; 5 rename A New, P A:New<P X<A Y<A Z<A Q,                   changes of one day follow each other
            5 rename A New; 5 merge A B > B, P B<P X<B Y<B Z<B Q,                       a change of the day is gone with the unit
            9 close X; 5 open C < Q,         P A<P X<A Y<A B<P Z<B Q C<Q,               a later change of another unit is no obstacle
            9 rename P Top; 5 open C < P,    P A<P X<A Y<A B<P Z<B C<P Q,               nor is a later name of the unit above
            """)
    void changesTheTree(String changes, String tree, String why) {
        assertThat(written(history(UNITS + changes).treeOn(day(5)))).isEqualTo(tree);
    }

    @ParameterizedTest(name = "{3}")
    @CsvSource(textBlock = """
            # before,                        change,                         defects,                                          why
            '',                              5 rename N New,                 UNIT_UNKNOWN N,                                   nobody knows it
            '',                              5 rename A,                     NAME_BLANK A,                                     a unit has a name
            '',                              5 rename A A,                   NOTHING_CHANGES A,                                it is called so
            '',                              5 move A < P,                   NOTHING_CHANGES A,                                it stands there
            '',                              0 rename A New,                 NOT_THERE A 1,                                    it has not begun
            3 close X,                       5 rename X New,                 NOT_THERE X 3,                                    it has ended
            3 close X,                       5 open X < A,                   ALREADY_KNOWN X,                                  nobody comes back
            '',                              5 open A < N,                   ALREADY_KNOWN A; PARENT_NOT_THERE N,              all reasons at once
            '',                              0 open C < A,                   PARENT_NOT_THERE A,                               the unit above has not begun
            9 close X,                       5 open C < X,                   PARENT_ENDS_LATER X 9,                            it would be left behind on day 9
            9 close X,                       5 move Y < X,                   PARENT_ENDS_LATER X 9,                            the same for a unit that moves
            9 close X,                       5 rename X New,                 ENDS_LATER X 9,                                   what came later was built on this
            9 rename X New,                  5 close X,                      CHANGES_LATER X 9,                                it cannot have ended before
            9 rename X New; 10 close X,      5 move X < B,                   CHANGES_LATER X 9; ENDS_LATER X 10,               both are named
            9 merge X Y > X,                 5 rename X New,                 CHANGES_LATER X 9,                                a survivor of a later merger has a later change
            9 merge X Y > X,                 5 rename Y New,                 ENDS_LATER Y 9,                                   a merger that ends a unit is its end
            '',                              5 move A < X,                   CYCLE A 5,                                        X stands under A
            '',                              5 move A < A,                   CYCLE A 5,                                        nobody stands under itself
            9 move P < Q,                    5 move Q < A,                   CYCLE Q 9,                                        the circle would close on day 9
            '',                              5 close A,                      CHILD_LEFT X; CHILD_LEFT Y,                       each child is named
            9 open C < X,                    5 close X,                      CHILD_LATER C 9,                                  C would stand under nobody
            5 open C < X,                    5 close C,                      NEW_THAT_DAY C,                                   it would never have been
            5 open C < X,                    5 merge C X > X,                NEW_THAT_DAY C,                                   it has nothing to hand over
            5 open C < X,                    5 merge C X > C,                NEW_THAT_DAY C,                                   found it by the merger instead
            '',                              5 merge A A > A,                TOO_FEW_PREDECESSORS A,                           one unit is no merger
            '',                              5 merge A B > Q,                SUCCESSOR_NOT_MERGED Q,                           say that Q is merged as well
            '',                              5 merge A N > Q,                SUCCESSOR_NOT_MERGED Q; UNIT_UNKNOWN N,           all reasons at once
            '',                              5 merge A B > +C < A,           PARENT_NOT_THERE A,                               A ends
            '',                              5 merge A B > +C < X,           CYCLE C 5; CYCLE X 5,                             X will stand under C
            '',                              5 merge A B > +Q < P,           ALREADY_KNOWN Q,                                  Q is not new
            9 move X < Q,                    5 merge A B > B,                CHANGES_LATER X 9,                                a child that moves later cannot be handed over
            9 open C < A,                    5 merge A B > B,                CHILD_LATER C 9,                                  a later child neither
            '',                              5 split A > A,                  TOO_FEW_SUCCESSORS A,                             one unit is no split
            '',                              5 split A > A +C +C < P,        SUCCESSOR_TWICE C,                                two units need two codes
            '',                              5 split A > +C +D < P | X=C,    CHILD_LEFT Y,                                     Y is forgotten
            '',                              5 split A > +C +D < A | X=C Y=D, PARENT_NOT_THERE A,                              A ends
            '',                              5 split A > A +C < P | Z=C,     NOT_A_CHILD Z,                                    Z is not A's to give
            '',                              5 split A > A +C < P | X=B,     CHILD_TO_STRANGER X,                              B takes over nothing
            '',                              5 split N > A B,                UNIT_UNKNOWN N,                                   nobody knows it
            '',                              5 split A > X B | X=X Y=B,      CYCLE X 5,                                        nobody is given to itself
            9 move Y < Q,                    5 split A > A +C < P | Y=C,     CHANGES_LATER Y 9,                                a child that moves later cannot be handed over
            9 open C < A,                    5 split A > B Q | X=B Y=Q,      CHILD_LATER C 9,                                  a later child neither
            """)
    void refusesWithEveryReason(String before, String change, String defects, String why) {
        History history = history(UNITS + before);

        assertThat(history.apply(change(change)))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Refused.class,
                        refused -> assertThat(written(refused.defects())).isEqualTo(defects));
    }

    @Test
    void keepsTheDaysBeforeAndEveryStateHalfOpen() {
        History history = history(UNITS + "5 rename A Alpha; 9 merge A B > B");

        assertThat(history.states("A"))
                .containsExactly(
                        new UnitState("A", day(1), Optional.of(day(5)), "A", Optional.of("P")),
                        new UnitState("A", day(5), Optional.of(day(9)), "Alpha", Optional.of("P")));
        assertThat(history.treeOn(day(4)).find("A")).contains(new TreeUnit("A", "A", Optional.of("P")));
        assertThat(history.treeOn(day(8)).find("A")).contains(new TreeUnit("A", "Alpha", Optional.of("P")));
        assertThat(history.treeOn(day(9)).has("A")).isFalse();
    }

    @Test
    void isTheSameHistoryWhenReadFromItsRecord() {
        History history = history(UNITS + "5 split A > A +C < P | X=C; 7 merge B C > +D < P; 9 move Z < Q");
        History read = History.of(history.states().reversed(), history.successions());

        assertThat(read.states()).isEqualTo(history.states());
        assertThat(read.successions()).isEqualTo(history.successions());
    }

    @Test
    void refusesARecordWithTwoStatesAtATime() {
        UnitState open = new UnitState("A", day(1), Optional.empty(), "A", Optional.empty());
        UnitState second = new UnitState("A", day(5), Optional.empty(), "B", Optional.empty());

        assertThatThrownBy(() -> History.of(List.of(open, second), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> open.until(LocalDate.of(2020, 1, 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
