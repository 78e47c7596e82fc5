package vn.thidua.reporting.intake;

import static vn.thidua.web.Texts.text;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.document.SheetCell;
import vn.thidua.document.WorkbookFile;
import vn.thidua.document.WorkbookSheet;
import vn.thidua.identity.Installation;
import vn.thidua.reporting.period.Period;
import vn.thidua.reporting.period.PeriodRepository;
import vn.thidua.shared.Scope;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/** Writes the list of everything wrong in the files that were refused for a period. */
@Component
public class RefusalsWorkbook {

    /** Stands for a reader who has no imports of their own. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final IntakeFileQueries refusals;
    private final PeriodRepository periods;
    private final Installation installation;

    RefusalsWorkbook(IntakeFileQueries refusals, PeriodRepository periods, Installation installation) {
        this.refusals = refusals;
        this.periods = periods;
        this.installation = installation;
    }

    /**
     * Returns the .xlsx file about the units in {@code scope}, without figures of restricted indicators.
     *
     * @throws vn.thidua.shared.NotFound if there is no such period
     */
    public byte[] bytes(Scope scope, String period) {
        return bytes(new IntakeReader(scope, NOBODY, false), period);
    }

    byte[] bytes(IntakeReader reader, String code) {
        Period period = periods.get(code);
        String name = period.info().name().in(Language.current().locale());
        String title = text("reporting.intake.refusals.title", name);
        try (WorkbookFile file = new WorkbookFile(
                title,
                text("web.brand"),
                installation.asOf().atStartOfDay(Formats.ZONE).toInstant())) {
            WorkbookSheet sheet =
                    file.sheet(text("reporting.intake.refusals.sheet"), List.of(5, 24, 13, 11, 8, 9, 18, 44, 44, 24));
            sheet.title(title);
            if (installation.isDemo()) {
                sheet.note(text("reporting.appendix.invented"));
            }
            sheet.gap();
            sheet.header(
                    text("reporting.number"),
                    text("reporting.file"),
                    text("reporting.unit"),
                    text("reporting.intake.sheet"),
                    text("reporting.cell"),
                    text("reporting.intake.severity"),
                    text("reporting.intake.found"),
                    text("reporting.intake.reason"),
                    text("reporting.intake.mend"),
                    text("reporting.intake.refusals.replaced"));
            List<FileRow> files = refusals.refused(reader, period);
            write(sheet, files, refusals.words(reader));
            if (files.isEmpty()) {
                sheet.note(text("reporting.intake.refusals.none"));
            }
            return file.bytes();
        }
    }

    private static void write(WorkbookSheet sheet, List<FileRow> files, DefectWords words) {
        int number = 0;
        for (FileRow file : files) {
            for (IntakeResultPage.DefectLine line : file.shown(words, "").defects()) {
                number++;
                sheet.row(
                        SheetCell.figure(number),
                        SheetCell.text(file.name()),
                        SheetCell.text(file.unit()),
                        SheetCell.text(line.sheet().isEmpty() ? text("reporting.intake.whole-file") : line.sheet()),
                        SheetCell.text(line.cell()),
                        SheetCell.text(line.error() ? text("reporting.intake.error") : text("reporting.intake.notice")),
                        SheetCell.text(line.found()),
                        SheetCell.text(line.reason()),
                        SheetCell.text(line.mend()),
                        SheetCell.text(file.replacement()
                                .map(FileRow.Replacement::words)
                                .orElse("")));
            }
        }
    }
}
