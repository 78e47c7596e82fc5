package vn.thidua.reporting.form;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.reporting.indicator.CatalogueOutcome;
import vn.thidua.reporting.indicator.CatalogueReader;
import vn.thidua.reporting.indicator.IndicatorCatalogue;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Reads a form from its description and the catalogue of its indicators. */
public final class FormReader {

    static final String FORM = "form.yaml";
    static final String INDICATORS = "indicators.csv";

    private static final YAMLMapper YAML = new YAMLMapper();

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
        List<LineDefect> defects = new ArrayList<>();
        IndicatorCatalogue catalogue = switch (CatalogueReader.read(INDICATORS, indicators)) {
            case CatalogueOutcome.Read(IndicatorCatalogue sound) -> sound;
            case CatalogueOutcome.Refused(List<LineDefect> found) -> {
                defects.addAll(found);
                yield new IndicatorCatalogue(List.of());
            }
        };
        boolean sound = defects.isEmpty();
        FormAssembly assembly = new FormAssembly(catalogue, sound);
        try {
            assembly.take(YAML.readValue(form, FormDescription.class));
        } catch (JacksonException damaged) {
            int line = damaged.getLocation() == null
                    ? 0
                    : Math.max(0, damaged.getLocation().getLineNr());
            defects.add(new LineDefect(
                    FORM, line, Violation.of(FormViolation.FILE_UNREADABLE, damaged.getOriginalMessage())));
        }
        defects.addAll(assembly.defects());
        return defects.isEmpty() ? new FormOutcome.Read(assembly.form()) : new FormOutcome.Refused(defects);
    }
}
