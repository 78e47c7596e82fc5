package vn.thidua.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class OutlineProperties {

    private static final String HEAD = "TT\tNội dung\tĐiểm tối đa\n";
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    /** Sections of criteria, written out and read again, are the same sections, without a defect. */
    @Property
    void readsWhatWasWritten(
            @ForAll @Size(min = 1, max = 10)
                    List<@Size(min = 1, max = 8) List<@IntRange(max = 500) Integer>> sections) {
        StringBuilder written = new StringBuilder(HEAD);
        for (int section = 0; section < sections.size(); section++) {
            written.append(ROMAN.get(section)).append("\tMục\n");
            for (int leaf = 0; leaf < sections.get(section).size(); leaf++) {
                written.append(leaf + 1)
                        .append("\tTiêu chí\t")
                        .append(BigDecimal.valueOf(sections.get(section).get(leaf), 1)
                                .toPlainString()
                                .replace('.', ','))
                        .append('\n');
            }
        }

        OutlineTable table = OutlineReader.read(PastedText.rows(written.toString()));

        assertThat(table.defects()).isEmpty();
        assertThat(table.nodes()).hasSameSizeAs(sections);
        for (int section = 0; section < sections.size(); section++) {
            List<BigDecimal> points = new ArrayList<>();
            table.nodes()
                    .get(section)
                    .children()
                    .forEach(leaf -> points.add(leaf.maximum().orElseThrow()));
            assertThat(points)
                    .usingElementComparator(BigDecimal::compareTo)
                    .containsExactlyElementsOf(sections.get(section).stream()
                            .map(tenths -> BigDecimal.valueOf(tenths, 1))
                            .toList());
        }
    }

    /** Whatever is pasted is read to its end, and each defect names a line that is there. */
    @Property
    void neverFailsAndNamesOnlyLinesThatAreThere(@ForAll("pasted") String pasted) {
        List<OutlineRow> rows = PastedText.rows(pasted);
        OutlineTable table = OutlineReader.read(rows);

        assertThat(table.defects())
                .allSatisfy(defect -> assertThat(defect.line()).isBetween(1, Math.max(1, rows.size())));
    }

    /** Rows as a text and back are the same rows, whatever their cells say. */
    @Property
    void aTextOfRowsIsReadAsTheSameRows(@ForAll("cells") List<List<String>> cells) {
        List<OutlineRow> rows = new ArrayList<>();
        cells.forEach(row -> rows.add(new OutlineRow(rows.size() + 1, row)));
        Assume.that(rows.stream().flatMap(row -> row.cells().stream()).noneMatch(cell -> cell.startsWith("\"")));

        assertThat(PastedText.rows(PastedText.of(rows))).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> cells() {
        return Arbitraries.strings()
                .ofMaxLength(12)
                .map(PastedText::clean)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .list()
                .ofMaxSize(6);
    }

    @Provide
    Arbitrary<String> pasted() {
        Arbitrary<String> number =
                Arbitraries.of("", "A", "I", "II", "C", "1", "2", "1.1", "2.1", "a", "đ", "-", "?", "Mục 3");
        Arbitrary<String> points = Arbitraries.of("", "0", "2,5", "1.500", "5-10", "x", "–", "-3", "10 %");
        Arbitrary<String> content = Arbitraries.strings().ofMaxLength(8);
        return Combinators.combine(number, content, points)
                .as((mark, text, worth) -> mark + "\t" + text + "\t" + worth + "\n")
                .list()
                .ofMaxSize(12)
                .map(rows -> HEAD + String.join("", rows));
    }
}
