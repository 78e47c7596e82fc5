package vn.thidua.organization.intake;

import static vn.thidua.web.Texts.text;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;

/** Writes the workbook to fill in: a guide, and one sheet a list with its headings. */
@Component
class EmptyLists {

    private static final int WIDTH = 22;

    private final Clock clock;

    EmptyLists(Clock clock) {
        this.clock = clock;
    }

    /** Returns the .xlsx file in the reader's language; either language is read. */
    byte[] bytes() {
        try (WorkbookFile file =
                new WorkbookFile(text("organization.intake.template"), text("web.brand"), clock.instant())) {
            for (Subject subject : Subject.values()) {
                List<Column> columns = subject.columns();
                WorkbookSheet sheet = file.sheet(text(subject.key()), Collections.nCopies(columns.size(), WIDTH));
                sheet.header(columns.stream()
                        .map(column -> column.isRequired() ? column.title() + " *" : column.title())
                        .toArray(String[]::new));
            }
            guide(file.sheet(text("organization.intake.guide"), List.of(16, 24, 16, 10, 70)));
            return file.bytes();
        }
    }

    private static void guide(WorkbookSheet sheet) {
        sheet.title(text("organization.intake.template"));
        sheet.note(text("organization.intake.guide.note"));
        sheet.gap();
        sheet.header(
                text("organization.intake.guide.list"),
                text("organization.intake.guide.column"),
                text("organization.intake.guide.name"),
                text("organization.intake.guide.required"),
                text("organization.intake.guide.meaning"));
        for (Subject subject : Subject.values()) {
            for (Column column : subject.columns()) {
                List<SheetCell> cells = new ArrayList<>();
                cells.add(SheetCell.text(text(subject.key())));
                cells.add(SheetCell.text(column.title()));
                cells.add(SheetCell.text(column.code()));
                cells.add(SheetCell.text(column.isRequired() ? text("organization.intake.guide.yes") : ""));
                cells.add(SheetCell.text(column.meaning()));
                sheet.row(cells);
            }
        }
    }
}
