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
     */
    record Registered(String code, int version) implements FormRegistered {}

    /** Nothing was registered. Holds every defect of both texts. */
    record Refused(List<LineDefect> defects) implements FormRegistered {

        public Refused {
            defects = List.copyOf(defects);
        }
    }
}
