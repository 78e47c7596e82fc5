package vn.thidua.reporting.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.form.Form;

/** Writes the workbooks that units fill in. */
@Component
public final class WorkbookWriter {

    /** Creates a writer that takes headings and instructions from {@code texts}. */
    public WorkbookWriter(MessageSource texts) {}

    /**
     * Writes the workbook in which one unit answers one form for one period.
     *
     * @param assignment what is asked of whom
     * @param language of headings and instructions
     * @param out where the .xlsx file goes; not closed
     * @throws IOException if {@code out} fails
     */
    public void write(Assignment assignment, Locale language, OutputStream out) throws IOException {
        out.flush();
    }

    /**
     * What is asked of whom.
     *
     * @param form the questions
     * @param unit who answers
     * @param period for which period
     * @param prefill what already stands in the workbook
     * @param invented whether every sheet says that its figures are invented
     */
    public record Assignment(
            Form form, ReportingUnit unit, ReportingPeriod period, Prefill prefill, boolean invented) {}
}
