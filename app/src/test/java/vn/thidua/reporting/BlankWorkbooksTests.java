package vn.thidua.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organization.UnitEntry;
import vn.thidua.organization.UnitList;
import vn.thidua.reporting.BlankWorkbooks.Handout;
import vn.thidua.reporting.BlankWorkbooks.Reading;
import vn.thidua.reporting.workbook.Expected;
import vn.thidua.reporting.workbook.ReadOutcome;
import vn.thidua.reporting.workbook.ReportingUnit;
import vn.thidua.reporting.workbook.WorkbookExamples;
import vn.thidua.reporting.workbook.WorkbookReader;
import vn.thidua.reporting.workbook.WorkbookViolation;
import vn.thidua.shared.Progress;
import vn.thidua.web.CatalogMessageSource;

class BlankWorkbooksTests {

    /** 83 indicators, 16 of which are computed. */
    private static final int ASKED = 67;

    @TempDir
    private Path folder = Path.of("unset");

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void areKnownAsTheirUnitsAndRefusedBecauseNothingStandsInThem(String language) throws IOException {
        List<UnitEntry> units = units();

        sound().write(handout(units, language), folder, Progress.SILENT);

        for (UnitEntry unit : units) {
            assertThat(read(unit, units)).isInstanceOfSatisfying(ReadOutcome.Refused.class, refused -> {
                assertThat(refused.unit()).contains(unit.code());
                assertThat(refused.period()).contains("2017-9M");
                assertThat(refused.defects())
                        .filteredOn(defect -> defect.what().code() == WorkbookViolation.FIGURE_EMPTY)
                        .hasSize(ASKED);
                assertThat(refused.defects())
                        .filteredOn(defect -> defect.severity() == Severity.ERROR)
                        .extracting(defect -> defect.what().code())
                        .containsExactly(WorkbookViolation.WORKBOOK_EMPTY);
            });
        }
    }

    @Test
    void tellOfEachFile() throws IOException {
        List<String> heard = new ArrayList<>();

        sound().write(
                        handout(units(), "vi"),
                        folder.resolve("out"),
                        (done, total, file) -> heard.add(done + "/" + total + " " + file));

        assertThat(heard).hasSize(13).startsWith("1/13 gia-lai.xlsx").endsWith("13/13 binh-thuan.xlsx");
    }

    @Test
    void changeNothingWhenOneOfThemCannotBeWritten() throws IOException {
        Path out = Files.createDirectories(folder.resolve("out"));
        Files.writeString(out.resolve("gia-lai.xlsx"), "earlier");

        assertThatThrownBy(() -> sound().write(handout(units(), "vi"), out, (done, total, file) -> {
                    if (done == 3) {
                        throw new IllegalStateException("power failed");
                    }
                }))
                .hasMessage("power failed");

        assertThat(names(folder)).containsExactly("out");
        assertThat(names(out)).containsExactly("gia-lai.xlsx");
        assertThat(out.resolve("gia-lai.xlsx")).hasContent("earlier");
    }

    @Test
    void areRefusedWithTheNamesOfTheFilesAsTheyWereGiven() throws IOException {
        SourceFile description = new SourceFile("my/form.yaml", new byte[0]);

        assertThat(BlankWorkbooks.read(description, sample("indicators.csv")))
                .isInstanceOfSatisfying(
                        Reading.Refused.class,
                        refused -> assertThat(refused.defects())
                                .isNotEmpty()
                                .allMatch(defect -> defect.file().equals("my/form.yaml")));
    }

    private static BlankWorkbooks sound() throws IOException {
        return switch (BlankWorkbooks.read(sample("form.yaml"), sample("indicators.csv"))) {
            case Reading.Sound(BlankWorkbooks workbooks) -> workbooks;
            case Reading.Refused(var defects) -> throw new AssertionError(defects);
        };
    }

    private static Handout handout(List<UnitEntry> units, String language) {
        return new Handout(units, "2017-9M", "nine months of 2017", Locale.of(language));
    }

    private static List<UnitEntry> units() throws IOException {
        return UnitList.read("units.csv", Files.readString(WorkbookExamples.SAMPLES.resolve("units.csv")))
                .entries();
    }

    private static SourceFile sample(String name) throws IOException {
        return new SourceFile(name, Files.readAllBytes(WorkbookExamples.SAMPLES.resolve(name)));
    }

    private ReadOutcome read(UnitEntry unit, List<UnitEntry> units) throws IOException {
        Expected expected = new Expected(
                WorkbookExamples.form(),
                units.stream()
                        .map(entry -> new ReportingUnit(entry.code(), entry.name(), entry.shortName()))
                        .toList(),
                List.of(WorkbookExamples.LAST_YEAR, WorkbookExamples.THIS_YEAR));
        String file = BlankWorkbooks.fileOf(unit);
        try (InputStream content = Files.newInputStream(folder.resolve(file))) {
            return new WorkbookReader(new CatalogMessageSource()).read(file, content, expected);
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
