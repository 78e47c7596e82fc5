package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

/** Whatever officers do to a workbook, no figure is ever stored for another indicator, and none is lost in silence. */
class WrongCellProperties {

    /** An edit of one of the tables; the workbook has four. */
    @Property(tries = 150)
    void noFigureEverLandsInAWrongCell(@ForAll @Size(min = 1, max = 8) List<OfficerEdits> edits, @ForAll long seed) {
        byte[] file = edited(edits, seed);

        ReadOutcome outcome = WorkbookExamples.read(file);

        if (outcome instanceof ReadOutcome.Accepted) {
            assertThat(FilledWorkbook.values(outcome)).isEqualTo(FilledWorkbook.original());
        } else {
            assertThat(FilledWorkbook.errors(outcome)).isNotEmpty();
        }
    }

    /** Found by the property: one field under a target that is the same for all, and the target of the unit below it. */
    @Example
    void aFieldThatBeginsWithTheNumberOfAnotherRowIsNotReadForThisOne() {
        noFigureEverLandsInAWrongCell(
                List.of(OfficerEdits.DELETE_ROW, OfficerEdits.DELETE_ROW, OfficerEdits.MERGE), 9223372036854775806L);
    }

    /** The property would be worth nothing if it held for any reader, or if every workbook were refused. */
    @Example
    void aReaderThatGoesByPositionIsCaughtAndManyWorkbooksAreTaken() {
        Random random = new Random(2017);
        int wrong = 0;
        int taken = 0;
        List<OfficerEdits> edits = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            edits.addAll(EnumSet.allOf(OfficerEdits.class));
        }
        for (OfficerEdits edit : edits) {
            byte[] file = edited(List.of(edit), random.nextLong());
            Map<String, BigDecimal> byPosition = PositionReader.figures(file);
            Map<String, BigDecimal> original = FilledWorkbook.original();
            wrong += byPosition.entrySet().stream()
                            .anyMatch(figure -> figure.getValue().compareTo(original.get(figure.getKey())) != 0)
                    ? 1
                    : 0;
            taken += WorkbookExamples.read(file) instanceof ReadOutcome.Accepted ? 1 : 0;
        }

        assertThat(wrong).isGreaterThan(3);
        assertThat(taken).isGreaterThan(15);
    }

    private static byte[] edited(List<OfficerEdits> edits, long seed) {
        Random random = new Random(seed);
        return WorkbookExamples.changed(FilledWorkbook.FILE, workbook -> {
            for (OfficerEdits edit : edits) {
                int sheet = random.nextInt(workbook.getNumberOfSheets());
                if (!workbook.getSheetAt(sheet).getSheetName().equals(Manifest.TAB)) {
                    edit.apply(workbook.getSheetAt(sheet), random);
                }
            }
        });
    }
}
