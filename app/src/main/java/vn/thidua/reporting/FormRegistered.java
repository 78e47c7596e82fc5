package vn.thidua.reporting;

import java.util.List;
import vn.thidua.shared.LineDefect;

/** What became of a form that was handed in. */
public sealed interface FormRegistered {

    /**
     * Form and periods are registered.
     *
     * @param code of the form
     * @param version of the form
     * @param warnings what is worth a look and keeps nothing from being registered
     */
    record Registered(String code, int version, List<LineDefect> warnings) implements FormRegistered {

        public Registered {
            warnings = List.copyOf(warnings);
        }
    }

    /** Nothing was registered. Holds every defect of both texts. */
    record Refused(List<LineDefect> defects) implements FormRegistered {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
