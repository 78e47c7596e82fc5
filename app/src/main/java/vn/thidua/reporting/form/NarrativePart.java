package vn.thidua.reporting.form;

import vn.thidua.shared.BilingualText;

/**
 * A piece of text that a form asks beside its figures.
 *
 * @param code identifies the part on the form over all versions, for example {@code results}
 * @param title what is to be written about
 * @param guidance what helps to write it; both languages empty if nothing does
 * @param required whether a report cannot be sent while the part is empty
 * @param maxLength most characters, as a person counts them; 1 to {@link #LONGEST}
 * @param restricted whether only persons entrusted with restricted figures may read it
 */
public record NarrativePart(
        String code, BilingualText title, BilingualText guidance, boolean required, int maxLength, boolean restricted) {

    /** Most characters that any part may have. */
    public static final int LONGEST = 20_000;
}
