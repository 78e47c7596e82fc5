package vn.thidua.core.organization;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * Whom the figures of a unit belong to on another day.
 *
 * @param present units of that day, by code; more than one if nobody can say which part belongs to whom
 * @param absent units that have, or had, a part as well but are not there on that day, by code: on a later day because they
 *     ended and nobody took over, on an earlier day because they had not begun and took over from nobody
 */
public record Heritage(List<String> present, List<String> absent) {

    public Heritage {
        present = present.stream().sorted().toList();
        absent = absent.stream().sorted().toList();
    }

    static Heritage of(Collection<String> units, Predicate<String> isThere) {
        return new Heritage(
                units.stream().filter(isThere).toList(),
                units.stream().filter(isThere.negate()).toList());
    }

    /** Says how clearly the figures belong to somebody. */
    public Kind kind() {
        if (present.isEmpty()) {
            return Kind.NOBODY;
        }
        return present.size() + absent.size() == 1 ? Kind.ONE_UNIT : Kind.SHARED;
    }

    /** How clearly figures belong to somebody. */
    public enum Kind {
        /** To one unit, wholly. */
        ONE_UNIT,
        /** To several together; how much to each is not known. */
        SHARED,
        /** To nobody who is there on that day. */
        NOBODY
    }
}
