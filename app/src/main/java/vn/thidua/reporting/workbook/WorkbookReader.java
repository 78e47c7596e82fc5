package vn.thidua.reporting.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reads the workbooks that units send back. */
@Component
public final class WorkbookReader {

    /** Creates a reader that knows the headings of the tables from {@code texts}. */
    public WorkbookReader(MessageSource texts) {}

    /**
     * Reads the workbook {@code content} and says all that is wrong with it at once.
     *
     * @param file name of the file, for the defects
     * @param content an .xlsx file of at most 10 MB; not closed
     * @throws IOException if {@code content} cannot be read; what is read can only lead to a refusal
     */
    public ReadOutcome read(String file, InputStream content, Expected expected) throws IOException {
        return new ReadOutcome.Refused(List.of());
    }
}
