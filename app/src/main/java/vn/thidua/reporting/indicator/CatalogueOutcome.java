package vn.thidua.reporting.indicator;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** What became of an attempt to read a catalogue of indicators. */
public sealed interface CatalogueOutcome {

    /** The file is sound. */
    record Read(IndicatorCatalogue catalogue) implements CatalogueOutcome {}

    /** Nothing was taken from the file. Holds every defect, in the order of the lines. */
    record Refused(List<LineDefect> defects) implements CatalogueOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
