package vn.thidua.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.core.organization.HistoryExamples.day;
import static vn.thidua.core.organization.HistoryExamples.history;
import static vn.thidua.core.organization.HistoryExamples.written;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeTests {

    private static final Tree TREE = history(
                    "1 open P; 1 open Q; 1 open B < P; 1 open A < P; 1 open X < A; 1 open Y < X")
            .treeOn(day(1));

    @Test
    void knowsTheWayUpAndDown() {
        assertThat(written(TREE)).isEqualTo("P A<P X<A Y<X B<P Q");
        assertThat(TREE.path("Y")).containsExactly("P", "A", "X", "Y");
        assertThat(TREE.subtree("A")).containsExactly("A", "X", "Y");
        assertThat(TREE.childrenOf("P")).containsExactly("A", "B");
        assertThat(TREE.path("N")).isEmpty();
        assertThat(TREE.subtree("N")).isEmpty();
        assertThat(TREE.day()).isEqualTo(day(1));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # units, parent, why
            A B,     P,      both stand under P
            Y B,     P,      however deep
            A Y,     P,      A stands under P; Y under A and P
            X,       A,      one unit has its parent
            P Y,     none,   P stands under none
            A Q,     none,   Q stands elsewhere
            """)
    void findsTheNearestUnitAboveAll(String units, String parent, String why) {
        assertThat(TREE.nearestCommonParent(List.of(units.split(" ", -1))).orElse("none"))
                .isEqualTo(parent);
    }

    @Test
    void losesNobodyWhoseRecordIsBroken() {
        Tree tree = new Tree(day(1), List.of(state("A", "B"), state("B", "C"), state("C", "A"), state("D", "gone")));

        assertThat(written(tree)).isEqualTo("D A C<A B<C");
        assertThat(tree.path("B")).containsExactly("A", "C", "B");
    }

    @Test
    void isDeepWithoutEnd() {
        Tree tree = new Tree(
                day(1),
                IntStream.range(0, 20_000)
                        .mapToObj(i -> state("U" + i, "U" + (i - 1)))
                        .toList());

        assertThat(tree.path("U19999")).hasSize(20_000);
        assertThat(tree.subtree("U0")).hasSize(20_000);
    }

    private static UnitState state(String unit, String parent) {
        return new UnitState(unit, day(1), Optional.empty(), unit, Optional.of(parent));
    }
}
