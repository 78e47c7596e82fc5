package vn.thidua.recognition.intake;

import java.util.List;
import vn.thidua.recognition.register.NewFact;
import vn.thidua.shared.Violation;

/**
 * A line and what becomes of it.
 *
 * @param reasons why it is not entered, or what is to be known although it is
 * @param facts what is entered if it is
 */
record JudgedLine(Line line, Bucket bucket, List<Violation> reasons, List<NewFact> facts) {

    JudgedLine {
        reasons = List.copyOf(reasons);
        facts = List.copyOf(facts);
    }
}
