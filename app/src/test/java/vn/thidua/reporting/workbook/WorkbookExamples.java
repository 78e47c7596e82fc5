package vn.thidua.reporting.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormOutcome;
import vn.thidua.reporting.form.FormReader;
import vn.thidua.reporting.workbook.WorkbookWriter.Assignment;

/** Forms, units and workbooks for tests. */
public final class WorkbookExamples {

    public static final Path SAMPLES = Path.of("..", "samples", "review-2017");
    public static final Locale VIETNAMESE = Locale.of("vi");
    public static final ReportingPeriod THIS_YEAR = new ReportingPeriod("2017-9M", "9 tháng năm 2017");
    public static final ReportingPeriod LAST_YEAR = new ReportingPeriod("2016-9M", "9 tháng năm 2016");

    static final ReportingUnit UNIT = new ReportingUnit("gia-lai", "Công an tỉnh Gia Lai", "Gia Lai");
    static final ReportingUnit NEIGHBOUR = new ReportingUnit("kon-tum", "Công an tỉnh Kon Tum", "Kon Tum");

    private WorkbookExamples() {}

    /** Returns the texts of the reporting module. */
    public static MessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/reporting");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        return messages;
    }

    /** Returns the form of the samples. */
    public static Form form() {
        try {
            return switch (FormReader.read(sample("form.yaml"), sample("indicators.csv"))) {
                case FormOutcome.Read(Form form) -> form;
                case FormOutcome.Refused(var defects) -> throw new AssertionError(defects);
            };
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static SourceFile sample(String name) throws IOException {
        return new SourceFile(name, Files.readAllBytes(SAMPLES.resolve(name)));
    }

    static Expected expected() {
        return new Expected(form(), List.of(UNIT, NEIGHBOUR), List.of(THIS_YEAR, LAST_YEAR));
    }

    static byte[] written(Prefill prefill) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new WorkbookWriter(messages())
                    .write(new Assignment(form(), UNIT, THIS_YEAR, prefill, true), VIETNAMESE, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Returns {@code file} after an officer did {@code change} to it. */
    static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static ReadOutcome read(byte[] file) {
        try {
            return new WorkbookReader(messages()).read("gia-lai.xlsx", new ByteArrayInputStream(file), expected());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
