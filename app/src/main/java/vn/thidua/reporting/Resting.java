package vn.thidua.reporting;

import java.util.Set;
import java.util.UUID;
import vn.thidua.shared.BilingualText;

/**
 * One thing further down that rests on reported figures, as it stands at some moment.
 *
 * @param key tells it apart from others of its kind; the same before and after figures change
 * @param unit whose it is
 * @param subject what it is called
 * @param value what it says: a plain decimal for {@link Kind#SCORE} and {@link Kind#PLACE}, one of the constants of this
 *     record for the others
 * @param href where it is shown
 * @param owners accounts that answer for it
 */
public record Resting(
        Kind kind, String key, UUID unit, BilingualText subject, String value, String href, Set<UUID> owners) {

    /** Is what its owner issued or approved. */
    public static final String IN_FORCE = "in-force";

    /** Was issued of figures that do not count any more. */
    public static final String SUPERSEDED = "superseded";

    /** Its owner has to confirm it, because figures below have changed. */
    public static final String TO_CONFIRM = "to-confirm";

    public Resting {
        owners = Set.copyOf(owners);
    }

    /** What kind of thing rests on figures. */
    public enum Kind {
        /** Somebody approved the figures, or those of a unit above. */
        APPROVAL,
        /** Points of a unit. */
        SCORE,
        /** Place of a unit among others. */
        PLACE,
        /** A page that people look at; its value is a fingerprint of the figures on it. */
        PAGE,
        /** A paper that was issued. */
        DOCUMENT
    }
}
