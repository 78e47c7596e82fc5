package vn.thidua.core.laboratory;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Entries;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Limits;
import vn.thidua.core.scoring.Node;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.Rounding;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Scoring;
import vn.thidua.core.scoring.Section;

class TableCutTests {

    private static final Label NAME = new Label("Mục", "Section");
    private static final ScoreTable TABLE = new ScoreTable(
            "T",
            "1",
            NAME,
            new BigDecimal(10),
            new Rounding(2, RoundingMode.HALF_UP, Rounding.Scope.PER_LEAF),
            List.of(
                    section("I", 6, 5, leaf("I.1", 4), leaf("I.2", 2)),
                    section("II", 4, 0, section("II.1", 4, 0, leaf("II.1.1", 4)))));

    @Test
    void droppingNothingChangesNothing() {
        assertThat(TableCut.without(TABLE, Set.of())).isEqualTo(TABLE);
    }

    @Test
    void maximaFallWithWhatIsDropped() {
        ScoreTable cut = TableCut.without(TABLE, Set.of("I.1"));

        assertThat(cut.maximum()).isEqualByComparingTo("6");
        assertThat(cut.defects()).isEmpty();
        assertThat(cut.leaves()).extracting(Leaf::code).containsExactly("I.2", "II.1.1");
        assertThat(cut.nodes().getFirst()).isInstanceOfSatisfying(Section.class, section -> {
            assertThat(section.maximum()).isEqualByComparingTo("2");
            assertThat(section.limits().floor())
                    .hasValueSatisfying(floor -> assertThat(floor).isEqualByComparingTo("2"));
        });
    }

    @Test
    void sectionsThatAreEmptyGoToo() {
        assertThat(TableCut.without(TABLE, Set.of("II.1.1")).nodes())
                .extracting(Node::code)
                .containsExactly("I");
    }

    @Test
    void aTableWithNothingLeftIsDefective() {
        assertThat(TableCut.without(TABLE, Set.of("I.1", "I.2", "II.1.1")).defects())
                .isNotEmpty();
    }

    @Test
    void countsScoresAtTheMaximum() {
        ScoreSheet sheet = Scoring.score(
                        TABLE,
                        List.of(new Entries(
                                "A",
                                Map.of(),
                                Map.of(),
                                Map.of("I.1", new BigDecimal("4.0"), "I.2", BigDecimal.ONE),
                                Set.of())))
                .getFirst();

        assertThat(AtMaximum.of(TABLE.nodes().get(0), List.of(sheet))).isEqualTo(new AtMaximum(1, 2));
        assertThat(AtMaximum.of(TABLE.nodes().get(0), List.of(sheet)).percent()).contains(new BigDecimal("50.0"));
        assertThat(AtMaximum.of(TABLE.nodes().get(1), List.of(sheet)).percent()).isEmpty();
        assertThat(Contender.of(sheet, Map.of(), List.of()).share("II.1").maximum())
                .isEqualByComparingTo("4");
    }

    @Test
    void anOffenceThatOnlyZeroedWhatIsDroppedIsDroppedToo() {
        Offence zeroing = new Offence("O1", NAME, List.of(new Offence.Consequence.LeafZeroed("I.1")));
        Offence barring = new Offence(
                "O2", NAME, List.of(new Offence.Consequence.LeafZeroed("I.1"), new Offence.Consequence.NoPlace()));
        ScoreTable table = new ScoreTable(
                "T",
                "1",
                NAME,
                TABLE.maximum(),
                TABLE.rounding(),
                TABLE.nodes(),
                Limits.NONE,
                List.of(zeroing, barring));

        ScoreTable cut = TableCut.without(table, Set.of("I.1"));

        assertThat(cut.defects()).isEmpty();
        assertThat(cut.offences()).containsExactly(new Offence("O2", NAME, List.of(new Offence.Consequence.NoPlace())));
        assertThat(TableCut.without(table, Set.of("I.2")).offences()).containsExactly(zeroing, barring);
    }

    private static Section section(String code, int maximum, int floor, Node... children) {
        return new Section(
                code,
                NAME,
                BigDecimal.valueOf(maximum),
                List.of(children),
                Optional.empty(),
                floor == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(floor)));
    }

    private static Leaf leaf(String code, int maximum) {
        return new Leaf(code, NAME, BigDecimal.valueOf(maximum), new Direct());
    }
}
