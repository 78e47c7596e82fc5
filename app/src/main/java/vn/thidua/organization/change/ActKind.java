package vn.thidua.organization.change;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Which kind of act. */
public enum ActKind {
    OPEN,
    RENAME,
    MOVE,
    MERGE,
    SPLIT,
    CLOSE;

    /** Returns the word for addresses, message keys and the audit log, for example {@code merge}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Says whether units end by it for good, so that the person types a word before. */
    boolean isGrave() {
        return this == MERGE || this == SPLIT || this == CLOSE;
    }

    /** Returns the kind whose word is {@code code}, if there is one. */
    static Optional<ActKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
