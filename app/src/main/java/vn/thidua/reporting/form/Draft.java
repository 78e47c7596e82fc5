package vn.thidua.reporting.form;

import java.time.Instant;

/**
 * The next version of a form while it is being made.
 *
 * @param base version that it was begun from
 * @param definition YAML as it would be registered
 * @param catalogue CSV as it would be registered
 * @param version grows with each change
 */
record Draft(
        String code, int base, String definition, String catalogue, long version, Instant editedAt, String editedBy) {

    FormReader.Reading reading() {
        return FormReader.reading(FormService.description(definition), FormService.catalogue(catalogue));
    }
}
