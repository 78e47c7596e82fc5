package vn.thidua.recognition.intake;

import static vn.thidua.web.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.web.Texts;

/** Writes the lines that were not entered as a workbook: mended there, it can be handed in again as it is. */
@Component
class GapList {

    private static final int NARROW = 18;
    private static final int WIDE = 60;

    private final Clock clock;

    GapList(Clock clock) {
        this.clock = clock;
    }

    /** Returns the .xlsx file with {@code lines}, in their columns and with what is to be done. */
    byte[] bytes(String file, List<FactIntakeQueries.Shown> lines) {
        Set<Column> columns = new TreeSet<>();
        lines.forEach(line -> columns.addAll(line.cells().keySet()));
        columns.remove(Column.NOTE);
        List<Integer> widths = new ArrayList<>();
        List<String> headings = new ArrayList<>();
        columns.forEach(column -> {
            widths.add(NARROW);
            headings.add(column.title());
        });
        widths.add(WIDE);
        headings.add(Column.NOTE.title());
        try (WorkbookFile workbook =
                new WorkbookFile(text("recognition.intake.gaps"), text("web.brand"), clock.instant())) {
            WorkbookSheet sheet = workbook.sheet(text("recognition.intake.gaps"), widths);
            sheet.header(headings.toArray(String[]::new));
            for (FactIntakeQueries.Shown line : lines) {
                List<SheetCell> cells = new ArrayList<>();
                columns.forEach(column -> cells.add(SheetCell.text(line.cells().getOrDefault(column, ""))));
                cells.add(SheetCell.text(note(file, line)));
                sheet.row(cells);
            }
            return workbook.bytes();
        }
    }

    private static String note(String file, FactIntakeQueries.Shown line) {
        String place = text("recognition.intake.gaps.place", file, Integer.toString(line.line()));
        return place
                + line.reasons().stream()
                        .map(reason -> " " + Texts.reason(reason) + " "
                                + Texts.mend(reason).orElse(""))
                        .collect(Collectors.joining());
    }
}
