package vn.thidua.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.document.CellArea;
import vn.thidua.document.CellName;
import vn.thidua.document.ContainerCheck;
import vn.thidua.document.ContainerViolation;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.Defect;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.Violation;

/**
 * Writes defects into a copy of the file that a person sent: a note at every cell that is meant, the cell coloured, and a
 * sheet in front of all others that lists them with links. Figures, formulas and number formats stay as they are; what was
 * written into the file by an earlier return is replaced.
 */
@Component
public final class DefectNotes {

    /** Notes that are ours begin with this name as their author. */
    static final String AUTHOR = "Thi Dua";

    private final MessageSource messages;

    /** Creates a writer that takes its words from {@code messages}. */
    DefectNotes(MessageSource messages) {
        this.messages = messages;
    }

    /** What became of an attempt to write defects back. */
    public sealed interface Outcome {

        /** The copy, under the name of the file. */
        record Written(SourceFile copy) implements Outcome {}

        /** The file cannot be opened, so nothing can be written into it. */
        record Impossible(Violation reason) implements Outcome {}
    }

    /**
     * Returns a copy of {@code source} in which {@code defects} are noted.
     *
     * @param words what a defect says in {@code language}: what is wrong, a line end, how to mend it
     */
    public Outcome write(SourceFile source, List<Defect> defects, Words words, Locale language) {
        byte[] file = source.content();
        if (IncomingWorkbook.open(file) instanceof IncomingWorkbook.Opening.Refused(Violation reason)) {
            return new Outcome.Impossible(reason);
        }
        Optional<Violation> refusal = ContainerCheck.refuse(file);
        if (refusal.isPresent()) {
            return new Outcome.Impossible(refusal.get());
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            write(workbook, defects, words, new SheetTexts(messages, language));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return new Outcome.Written(new SourceFile(source.name(), out.toByteArray()));
        } catch (IOException | RuntimeException damaged) {
            // What the reader passes over POI reads, and answers with unchecked exceptions of a dozen kinds.
            return new Outcome.Impossible(Violation.of(ContainerViolation.DAMAGED));
        }
    }

    /** Says a defect in words. */
    public interface Words {

        /** Returns what is wrong and how to mend it. */
        String of(Defect defect);
    }

    private static void write(XSSFWorkbook workbook, List<Defect> defects, Words words, SheetTexts texts) {
        NotedCells cells = new NotedCells(workbook);
        cells.clear();
        Map<Spot, List<Defect>> bySpot = new LinkedHashMap<>();
        for (Defect defect : defects) {
            spot(workbook, defect)
                    .ifPresent(spot ->
                            bySpot.computeIfAbsent(spot, _ -> new ArrayList<>()).add(defect));
        }
        bySpot.forEach((spot, found) -> cells.note(
                spot.sheet(),
                spot.row(),
                spot.column(),
                String.join("\n\n", found.stream().map(words::of).toList()),
                found.stream().anyMatch(defect -> defect.severity() == Severity.ERROR)));
        new DefectSheet(workbook, texts).write(defects, words);
    }

    private record Spot(XSSFSheet sheet, int row, int column) {}

    private static Optional<Spot> spot(XSSFWorkbook workbook, Defect defect) {
        XSSFSheet sheet = workbook.getSheet(defect.sheet());
        Optional<CellArea> area = CellName.area(defect.cell());
        return sheet == null
                ? Optional.empty()
                : area.map(cells -> new Spot(sheet, cells.firstRow(), cells.firstColumn()));
    }
}
