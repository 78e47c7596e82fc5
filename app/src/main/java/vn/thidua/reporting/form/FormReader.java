package vn.thidua.reporting.form;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.indicator.CatalogueOutcome;
import vn.thidua.reporting.indicator.CatalogueReader;
import vn.thidua.reporting.indicator.IndicatorCatalogue;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/** Reads a form from its description and the catalogue of its indicators. */
public final class FormReader {

    private static final YAMLMapper YAML = new YAMLMapper();

    private FormReader() {}

    /** Reads the description {@code form} (YAML) and the catalogue {@code indicators} (CSV), both UTF-8. */
    public static FormOutcome read(SourceFile form, SourceFile indicators) {
        List<LineDefect> defects = new ArrayList<>();
        IndicatorCatalogue catalogue = switch (CatalogueReader.read(indicators.name(), stream(indicators))) {
            case CatalogueOutcome.Read(IndicatorCatalogue sound) -> sound;
            case CatalogueOutcome.Refused(List<LineDefect> found) -> {
                defects.addAll(found);
                yield new IndicatorCatalogue(List.of());
            }
        };
        boolean sound = defects.isEmpty();
        FormAssembly assembly = new FormAssembly(form.name(), catalogue, sound);
        try {
            assembly.take(YAML.readValue(stream(form), FormDescription.class));
        } catch (JacksonException damaged) {
            int line = damaged.getLocation() == null
                    ? 0
                    : Math.max(0, damaged.getLocation().getLineNr());
            defects.add(new LineDefect(
                    form.name(), line, Violation.of(FormViolation.FILE_UNREADABLE, damaged.getOriginalMessage())));
        }
        defects.addAll(assembly.defects());
        return defects.isEmpty() ? new FormOutcome.Read(assembly.form()) : new FormOutcome.Refused(defects);
    }

    private static InputStream stream(SourceFile file) {
        return new ByteArrayInputStream(file.content());
    }
}
