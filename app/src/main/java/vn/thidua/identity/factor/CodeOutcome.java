package vn.thidua.identity.factor;

import java.time.Duration;
import java.util.List;

/** What became of a code that somebody typed. */
sealed interface CodeOutcome {

    /**
     * The code is right and used up.
     *
     * @param recoveryCodes the codes to be written down, if the code has just set up the second factor; else none
     */
    record Right(List<String> recoveryCodes) implements CodeOutcome {

        public Right {
            recoveryCodes = List.copyOf(recoveryCodes);
        }

        /** Tells none of the codes. */
        @Override
        public String toString() {
            return "Right";
        }
    }

    /** Wrong, too old, or used before. */
    record Wrong() implements CodeOutcome {}

    /** It was not looked at, because there were too many tries. */
    record Early(Duration delay) implements CodeOutcome {}
}
