package vn.thidua.reporting.correction;

import java.util.List;
import vn.thidua.reporting.report.Step;
import vn.thidua.shared.Violation;

/** What became of a wish to correct figures. */
sealed interface CorrectionOutcome {

    /** It was made, or was made when the same request came first; when it was only tried, nothing is stored. */
    record Made(Correction correction, List<Consequence> consequences) implements CorrectionOutcome {

        public Made {
            consequences = List.copyOf(consequences);
        }
    }

    /** Nothing was changed, for all of {@code reasons}. */
    record Refused(List<Violation> reasons) implements CorrectionOutcome {

        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /** Somebody else was faster; {@code last} is what they did with the report. */
    record Overtaken(Step last) implements CorrectionOutcome {}
}
