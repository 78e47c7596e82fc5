package vn.thidua.reporting.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.shared.InstallationSeal;

/**
 * Writes the workbooks that units fill in: a cover, one sheet for each sheet of the form, and a hidden manifest.
 *
 * <p>Figures are typed in the open cells; derived indicators are live formulas in locked cells.
 */
@Component
public final class WorkbookWriter {

    private final MessageSource messages;
    private final Optional<ManifestSignature> signature;

    /** Creates a writer that takes headings and instructions from {@code messages} and signs what it writes. */
    @Autowired
    public WorkbookWriter(MessageSource messages, InstallationSeal seal) {
        this.messages = messages;
        this.signature = Optional.of(new ManifestSignature(seal));
    }

    /** Creates a writer outside of an installation: nobody signs. */
    public WorkbookWriter(MessageSource messages) {
        this.messages = messages;
        this.signature = Optional.empty();
    }

    /**
     * Writes the workbook in which one unit answers one form for one period.
     *
     * @param assignment what is asked of whom
     * @param language of headings and instructions
     * @param out where the .xlsx file goes; not closed
     * @throws IOException if {@code out} fails
     */
    public void write(Assignment assignment, Locale language, OutputStream out) throws IOException {
        SheetTexts texts = new SheetTexts(messages, language);
        SheetLayout layout = new SheetLayout(assignment.form());
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            SheetStyles styles = new SheetStyles(workbook);
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(assignment.form().name().in(language));
            SheetPen cover = new SheetPen(workbook.createSheet(texts.text("cover.tab")), styles);
            new CoverSheet(assignment, cover, texts).write();
            // Formulas may name a later sheet, so every sheet exists before the first is filled.
            assignment.form().sheets().forEach(sheet -> workbook.createSheet(sheet.tab()));
            for (FormSheet sheet : assignment.form().sheets()) {
                SheetPen pen = new SheetPen(workbook.getSheet(sheet.tab()), styles);
                new TableSheet(assignment, sheet, pen, layout, texts).write();
            }
            for (FormSheet sheet : assignment.form().sheets()) {
                sheet.indicators()
                        .forEach(indicator -> CellIds.write(
                                workbook, indicator.code(), layout.figureSeenFromAnywhere(indicator.code())));
            }
            Manifest manifest = Manifest.of(
                    assignment.form(),
                    assignment.unit().code(),
                    assignment.period().code(),
                    assignment.made());
            signature.map(signing -> signing.sign(manifest)).orElse(manifest).write(workbook);
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            workbook.write(out);
        }
    }

    /**
     * What is asked of whom.
     *
     * @param form the questions
     * @param unit who answers
     * @param period for which period
     * @param prefill what already stands in the workbook
     * @param invented whether every sheet says that its figures are invented
     * @param made as of when {@code prefill} stood on the server; empty if it was not taken from there
     */
    public record Assignment(
            Form form,
            ReportingUnit unit,
            ReportingPeriod period,
            Prefill prefill,
            boolean invented,
            Optional<Instant> made) {

        /** An assignment whose figures were not taken from a server. */
        public Assignment(Form form, ReportingUnit unit, ReportingPeriod period, Prefill prefill, boolean invented) {
            this(form, unit, period, prefill, invented, Optional.empty());
        }
    }
}
