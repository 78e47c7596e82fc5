package vn.thidua.organization.cluster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who deals the clusters of a series. */
enum SeriesLevel {
    MINISTRY,
    PROVINCE,
    INTERNAL;

    /** Returns the level whose name is {@code text}. */
    static Optional<SeriesLevel> of(String text) {
        return Arrays.stream(values())
                .filter(level -> level.name().equals(text))
                .findFirst();
    }

    /** Returns the key of the words. */
    String key() {
        return "organization.cluster.level." + name().toLowerCase(Locale.ROOT);
    }
}
