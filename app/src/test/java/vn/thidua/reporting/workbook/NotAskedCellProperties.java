package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Random figures that are not asked, in workbooks that random edits were made to. */
class NotAskedCellProperties {

    @Property(tries = 60)
    void noFigureEverLandsInAWrongCell(
            @ForAll @Size(min = 1, max = 6) List<OfficerEdits> edits,
            @ForAll @Size(max = 20) List<Integer> picks,
            @ForAll long seed)
            throws IOException {
        Set<String> codes = new HashSet<>();
        picks.forEach(pick -> codes.add(typed().get(Math.floorMod(pick, typed().size()))));
        Form drawn = NotAskedCellTests.without(codes);
        Random random = new Random(seed);
        byte[] file = WorkbookExamples.changed(NotAskedCellTests.written(drawn), workbook -> {
            for (OfficerEdits edit : edits) {
                int sheet = random.nextInt(workbook.getNumberOfSheets());
                if (!workbook.getSheetAt(sheet).getSheetName().equals(Manifest.TAB)) {
                    edit.apply(workbook.getSheetAt(sheet), random);
                }
            }
        });

        ReadOutcome outcome = NotAskedCellTests.read(drawn, file);

        if (outcome instanceof ReadOutcome.Accepted) {
            assertThat(FilledWorkbook.values(outcome)).isEqualTo(NotAskedCellTests.left(codes));
        } else {
            assertThat(FilledWorkbook.errors(outcome)).isNotEmpty();
        }
    }

    private static List<String> typed() {
        return WorkbookExamples.form().indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .map(IndicatorDefinition::code)
                .filter(code -> !code.equals("DT03"))
                .toList();
    }
}
