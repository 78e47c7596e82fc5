package vn.thidua.reporting.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What comes home from LibreOffice: the right figures, or one defect for every place that was changed. */
@Tag("long")
class LibreOfficeEditsTests {

    private static final String FIRST = FilledWorkbook.code(0, 8);
    private static final String SHARE = FilledWorkbook.code(3, 13);

    @TempDir
    private static Path folder;

    @BeforeAll
    static void editByLibreOffice() throws IOException, InterruptedException {
        Files.write(folder.resolve("original.xlsx"), FilledWorkbook.FILE);
        new LibreOffice(folder).run("edits.bas", folder);
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # edit         | said             | why
            saved          | -                | saved by LibreOffice, nothing else
            insert-rows    | -                | codes tell the rows
            insert-columns | -                | headings tell the columns
            move-block     | -                | both do
            rename         | -                | the codes tell the sheet
            merge          | -                | a note across two columns
            formula        | -                | the stored result counts
            thousands      | -                | whole numbers: a point groups
            delete-row     | ROW_MISSING      | one indicator is gone
            delete-column  | COLUMN_MISSING   | the figures are gone
            merge-two      | E9:E10 MERGED_INPUTS | one number for two indicators
            percent        | E9 PERCENT_UNEXPECTED | people are not counted in per cent
            stray-text     | E9 NOT_A_NUMBER  | an estimate is no figure
            date-text      | E9 NOT_A_NUMBER  | a day is no figure
            drag-figure    | J9 FIGURE_ASTRAY | a figure outside of the columns is not lost
            """)
    void givesTheRightFiguresOrOneDefect(String edit, String said, String why) {
        ReadOutcome outcome = read(edit);

        assertThat(FilledWorkbook.errors(outcome)).as(why).isEqualTo(said.equals("-") ? List.of() : List.of(said));
        if (said.equals("-")) {
            Map<String, BigDecimal> expected = new TreeMap<>(FilledWorkbook.original());
            if (edit.equals("formula") || edit.equals("thousands")) {
                expected.put(FIRST, new BigDecimal(5_001));
            }
            assertThat(FilledWorkbook.values(outcome)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @CsvSource({"comma", "point"})
    void bothDecimalSignsAreUnderstood(String edit) {
        assertThat(FilledWorkbook.values(read(edit)).get(SHARE)).isEqualByComparingTo("82.5");
    }

    @Test
    void theEditsOfPoiAreReadAlikeAfterLibreOfficeSavedThem() throws IOException, InterruptedException {
        Path in = Files.createDirectories(folder.resolve("poi"));
        Path out = Files.createDirectories(folder.resolve("resaved"));
        Map<String, byte[]> edited = new TreeMap<>(OfficerEditsTests.EDITED);
        // LibreOffice works these out when it saves, and mends them by that.
        edited.keySet().removeAll(List.of("formula-empty", "formula-lies", "word-lies", "formula-elsewhere"));
        for (Map.Entry<String, byte[]> edit : edited.entrySet()) {
            Files.write(in.resolve(edit.getKey() + ".xlsx"), edit.getValue());
        }
        new LibreOffice(folder)
                .convert(
                        edited.keySet().stream()
                                .map(name -> in.resolve(name + ".xlsx"))
                                .toList(),
                        "xlsx",
                        out);

        edited.forEach((name, file) -> {
            ReadOutcome before = WorkbookExamples.read(file);
            ReadOutcome after = WorkbookExamples.read(bytes(out.resolve(name + ".xlsx")));
            assertThat(FilledWorkbook.values(after)).as(name).isEqualTo(FilledWorkbook.values(before));
            assertThat(after.getClass()).as(name).isEqualTo(before.getClass());
        });
    }

    @Test
    void aFileThatWentBackWithNotesOpensAndPrints() throws IOException, InterruptedException {
        Path noted =
                Files.write(folder.resolve("noted.xlsx"), DefectNotesTests.noted(bytes(folder.resolve("saved.xlsx"))));
        new LibreOffice(folder).convert(List.of(noted), "pdf", folder);

        assertThat(Files.size(folder.resolve("noted.pdf"))).isGreaterThan(10_000);
    }

    private static ReadOutcome read(String edit) {
        return WorkbookExamples.read(bytes(folder.resolve(edit + ".xlsx")));
    }

    private static byte[] bytes(Path file) {
        try {
            return Objects.requireNonNull(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
