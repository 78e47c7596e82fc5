package vn.thidua.recognition.rules;

import vn.thidua.core.eligibility.Confidence;

/**
 * Where a rule is written.
 *
 * @param citation document, article and clause
 * @param confidence how sure we are of the wording
 */
public record Source(String citation, Confidence confidence) {

    /** Says whether the wording was looked up. */
    public boolean isVerified() {
        return confidence != Confidence.MEMORY;
    }
}
