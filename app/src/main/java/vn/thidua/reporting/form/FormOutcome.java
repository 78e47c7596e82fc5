package vn.thidua.reporting.form;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** What became of an attempt to read a form. */
public sealed interface FormOutcome {

    /** Form and catalogue are sound. */
    record Read(Form form) implements FormOutcome {}

    /** Nothing was taken from the files. Holds every defect of both. */
    record Refused(List<LineDefect> defects) implements FormOutcome {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
