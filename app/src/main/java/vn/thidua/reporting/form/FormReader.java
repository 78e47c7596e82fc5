package vn.thidua.reporting.form;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.reporting.SourceFile;
import vn.thidua.reporting.indicator.CatalogueOutcome;
import vn.thidua.reporting.indicator.CatalogueReader;
import vn.thidua.reporting.indicator.IndicatorCatalogue;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlTree;

/** Reads a form from its description and the catalogue of its indicators. */
public final class FormReader {

    private FormReader() {}

    /** Reads the description {@code form} (YAML) and the catalogue {@code indicators} (CSV), both UTF-8. */
    public static FormOutcome read(SourceFile form, SourceFile indicators) {
        Reading reading = reading(form, indicators);
        return reading.defects().isEmpty()
                ? new FormOutcome.Read(reading.form())
                : new FormOutcome.Refused(reading.defects());
    }

    /**
     * What was read of two texts.
     *
     * @param sketch what the description says, right or wrong
     * @param form meaningless while there are {@code defects}
     */
    record Reading(Sketch sketch, Form form, List<LineDefect> defects) {

        Reading {
            defects = List.copyOf(defects);
        }
    }

    static Reading reading(SourceFile form, SourceFile indicators) {
        List<LineDefect> defects = new ArrayList<>();
        IndicatorCatalogue catalogue =
                switch (CatalogueReader.read(indicators.name(), new ByteArrayInputStream(indicators.content()))) {
                    case CatalogueOutcome.Read(IndicatorCatalogue sound) -> sound;
                    case CatalogueOutcome.Refused(List<LineDefect> found) -> {
                        defects.addAll(found);
                        yield new IndicatorCatalogue(List.of());
                    }
                };
        boolean sound = defects.isEmpty();
        FormAssembly assembly = new FormAssembly(form.name(), catalogue, sound);
        switch (YamlTree.read(new String(form.content(), StandardCharsets.UTF_8))) {
            case YamlTree.Outcome.Read(YamlNode root) -> assembly.take(root);
            case YamlTree.Outcome.Broken(int line, String fault) ->
                assembly.refuse(line, FormViolation.FILE_UNREADABLE, fault);
        }
        defects.addAll(assembly.defects());
        return new Reading(assembly.sketch(), assembly.form(), defects);
    }
}
