package vn.thidua.reporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import vn.thidua.organization.UnitEntry;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormOutcome;
import vn.thidua.reporting.form.FormReader;
import vn.thidua.reporting.workbook.Prefill;
import vn.thidua.reporting.workbook.ReportingPeriod;
import vn.thidua.reporting.workbook.ReportingUnit;
import vn.thidua.reporting.workbook.WorkbookWriter;
import vn.thidua.reporting.workbook.WorkbookWriter.Assignment;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Progress;
import vn.thidua.web.CatalogMessageSource;

/**
 * The workbooks of one form before anybody has filled them in: one for each unit.
 *
 * <p>They are made of files alone; nothing is asked of a database and nothing is registered.
 */
public final class BlankWorkbooks {

    private static final String EXTENSION = ".xlsx";

    private final Form form;

    private BlankWorkbooks(Form form) {
        this.form = form;
    }

    /** What became of the files that describe a form. */
    public sealed interface Reading {

        /** Both files are sound. */
        record Sound(BlankWorkbooks workbooks) implements Reading {}

        /** There is no form to hand out. Holds every defect of both files. */
        record Refused(List<LineDefect> defects) implements Reading {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Who is asked, and for when.
     *
     * @param units each gets a workbook
     * @param period code of the period, for example {@code 2017-9M}
     * @param periodName how the workbooks call it, for example "9 tháng năm 2017"
     * @param language of headings and instructions
     */
    public record Handout(List<UnitEntry> units, String period, String periodName, Locale language) {

        public Handout {
            units = List.copyOf(units);
        }
    }

    /**
     * Reads the form {@code description} with the indicators of {@code catalogue}. Formats: {@code docs/formats/form.md},
     * {@code docs/formats/indicators.md}.
     */
    public static Reading read(SourceFile description, SourceFile catalogue) {
        return switch (FormReader.read(description, catalogue)) {
            case FormOutcome.Read(Form form) -> new Reading.Sound(new BlankWorkbooks(form));
            case FormOutcome.Refused(List<LineDefect> defects) -> new Reading.Refused(defects);
        };
    }

    /** Returns the codes that the form does not ask everything of and that are none of {@code units}, sorted. */
    public List<String> unknown(List<UnitEntry> units) {
        Set<String> known = units.stream().map(UnitEntry::code).collect(Collectors.toSet());
        return form.notAsked().figures().keySet().stream()
                .filter(unit -> !known.contains(unit))
                .sorted()
                .toList();
    }

    /** Returns the name of the workbook of {@code unit}, without folder. */
    public static String fileOf(UnitEntry unit) {
        return unit.code() + EXTENSION;
    }

    /** Returns the code of the form. */
    public String form() {
        return form.code();
    }

    /** Returns the version of the form, from 1. */
    public int version() {
        return form.version();
    }

    /**
     * Writes the workbooks of {@code handout} to {@code folder}, which is made if it is not there. They are written beside
     * it first and moved when all of them are there: either all stand in the folder afterwards or none. A file that has the
     * name of one of them is replaced.
     *
     * @throws IOException if the folder cannot be written to; the operator's to mend
     */
    public void write(Handout handout, Path folder, Progress progress) throws IOException {
        Path target = folder.toAbsolutePath().normalize();
        Path beside = target.getParent() == null ? target : target.getParent();
        Files.createDirectories(beside);
        Path draft = Files.createTempDirectory(beside, ".form-");
        try {
            List<String> files = write(handout, draft, progress, new WorkbookWriter(new CatalogMessageSource()));
            Files.createDirectories(target);
            for (String file : files) {
                Files.move(
                        draft.resolve(file),
                        target.resolve(file),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            FileSystemUtils.deleteRecursively(draft);
        }
    }

    private List<String> write(Handout handout, Path draft, Progress progress, WorkbookWriter writer)
            throws IOException {
        ReportingPeriod period = new ReportingPeriod(handout.period(), handout.periodName());
        List<String> files = new ArrayList<>();
        for (UnitEntry entry : handout.units()) {
            ReportingUnit unit = new ReportingUnit(entry.code(), entry.name(), entry.shortName());
            String file = fileOf(entry);
            try (OutputStream out = Files.newOutputStream(draft.resolve(file))) {
                writer.write(new Assignment(form, unit, period, Prefill.NOTHING, false), handout.language(), out);
            }
            files.add(file);
            progress.advanced(files.size(), handout.units().size(), file);
        }
        return files;
    }
}
