package vn.thidua.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.thidua.core.scoring.ScoringExamples.NAME;
import static vn.thidua.core.scoring.ScoringExamples.entries;
import static vn.thidua.core.scoring.ScoringExamples.leaf;
import static vn.thidua.core.scoring.ScoringExamples.limits;
import static vn.thidua.core.scoring.ScoringExamples.quantity;
import static vn.thidua.core.scoring.ScoringExamples.sheet;
import static vn.thidua.core.scoring.ScoringExamples.told;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.core.scoring.Offence.Consequence;

class OffenceTests {

    private static final Offence FALSE_FIGURES = new Offence(
            "FALSE", NAME, List.of(new Consequence.LeafZeroed("typed"), new Consequence.LeafZeroed("counted")));
    private static final Offence SERIOUS_CASE = new Offence(
            "SERIOUS",
            NAME,
            List.of(new Consequence.LowestGrade(), new Consequence.NoPlace(), new Consequence.NoTitle("FLAG")));

    @ParameterizedTest(name = "{4}")
    @CsvSource(textBlock = """
            # entries,                                      typed,        counted, total, why
            points:typed=8 Y=2,                             8,            8,       16.00, nothing found
            points:typed=8 Y=2 offence:FALSE,               0,            0,       0.00,  both leaves are zeroed
            points:typed=8 Y=2 offence:SERIOUS,             8,            8,       16.00, the score stays visible
            points:typed=8 Y=2 offence:SERIOUS offence:FALSE, 0,          0,       0.00,  two offences
            points:typed=8 Y=12 offence:FALSE,              0,            -2,      -2.00, less than zero stays less
            Y=2 offence:FALSE,                              0,            0,       0.00,  what nobody could tell is zeroed too
            points:typed=8 Y=2 not:counted offence:FALSE,   0,            NOT_ASSIGNED, 0.00, what is not assigned stays so
            """)
    void zeroesLeaves(String entries, String typed, String counted, String total, String why) {
        ScoreSheet sheet = sheet(table(Limits.NONE), "A " + entries);

        assertThat(told(sheet.leaves().get(0))).isEqualTo(typed);
        assertThat(told(sheet.leaves().get(1))).isEqualTo(counted);
        assertThat(sheet.total()).isEqualTo(total);
    }

    @Test
    void showsWhatTheLeafWouldHaveHad() {
        LeafScore score = sheet(table(Limits.NONE), "A points:typed=8 Y=2 offence:FALSE")
                .leaves()
                .getFirst();

        assertThat(score.steps())
                .containsExactly(
                        new ScoringStep.Entered(new BigDecimal(8)), new ScoringStep.Zeroed("FALSE", BigDecimal.ZERO));
    }

    @Test
    void isNoDeductionThatACapGivesBack() {
        ScoreSheet sheet = sheet(table(limits("deductionCap=1")), "A points:typed=8 Y=2 offence:FALSE");

        assertThat(sheet.total()).isEqualTo("0.00");
        assertThat(sheet.clamped().returnedByDeductionCap()).isEqualTo("0");
    }

    @Test
    void isFoundByItsCodeInTheOrderOfTheTable() {
        ScoreTable table = table(Limits.NONE);

        assertThat(table.offencesOf(entries("A offence:SERIOUS offence:FALSE")))
                .containsExactly(FALSE_FIGURES, SERIOUS_CASE);
        assertThat(table.offencesOf(entries("A offence:SERIOUS"))).containsExactly(SERIOUS_CASE);
        assertThat(SERIOUS_CASE.leadsTo(new Consequence.NoPlace())).isTrue();
        assertThat(SERIOUS_CASE.leadsTo(new Consequence.NoTitle("OTHER"))).isFalse();
        assertThat(FALSE_FIGURES.leadsTo(new Consequence.LowestGrade())).isFalse();
    }

    @Test
    void barsFromAPlaceOnlyIfTheTableSaysSo() {
        ScoreTable table = table(Limits.NONE);

        assertThat(table.disqualifications(entries("A offence:SERIOUS offence:FALSE")))
                .containsExactly("SERIOUS");
        assertThat(table.disqualifications(entries("A offence:FALSE"))).isEmpty();
        assertThat(table.disqualifications(entries("A"))).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            # entries,                why
            A offence:THEFT,          the table knows no such offence
            A task:typed/T1=1*100,    tasks for a leaf that counts none
            A task:none/T1=1*100,     tasks for no leaf at all
            """)
    void refusesEntriesThatDoNotFitTheTable(String entries, String why) {
        assertThatThrownBy(() -> sheet(table(Limits.NONE), entries))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("entries of A name");
    }

    @Test
    void namesWhatIsWrongWithIt() {
        Offence unknownLeaf = new Offence("LEAF", NAME, List.of(new Consequence.LeafZeroed("I")));
        Offence withoutConsequence = new Offence("NONE", NAME, List.of());
        Offence nameless = new Offence(" ", NAME, List.of(new Consequence.NoPlace()));
        ScoreTable table = new ScoreTable(
                "T",
                "2017",
                NAME,
                BigDecimal.TEN,
                ScoringExamples.AT_TOTAL,
                List.of(ScoringExamples.section("I", "10", leaf("typed", "10", new Direct()))),
                Limits.NONE,
                List.of(unknownLeaf, withoutConsequence, nameless, SERIOUS_CASE, SERIOUS_CASE));

        assertThat(table.defects())
                .extracting(defect -> defect.kind() + " " + defect.node())
                .containsExactly(
                        "OFFENCE_LEAF_UNKNOWN LEAF",
                        "OFFENCE_WITHOUT_CONSEQUENCE NONE",
                        "CODE_BLANK  ",
                        "CODE_DUPLICATE SERIOUS");
    }

    private static ScoreTable table(Limits limits) {
        return new ScoreTable(
                "T",
                "2017",
                NAME,
                new BigDecimal(20),
                ScoringExamples.AT_TOTAL,
                List.of(
                        leaf("typed", "10", new Direct()),
                        leaf("counted", "10", new Deduction(quantity("Y"), BigDecimal.ONE, new BigDecimal(-1000)))),
                limits,
                List.of(FALSE_FIGURES, SERIOUS_CASE));
    }
}
