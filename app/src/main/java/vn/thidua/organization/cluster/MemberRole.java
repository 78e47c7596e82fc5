package vn.thidua.organization.cluster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a unit is in its cluster. */
enum MemberRole {
    HEAD,
    DEPUTY,
    MEMBER;

    /** Returns the role written as {@code text}, in any case; a blank text is {@link #MEMBER}. */
    static Optional<MemberRole> of(String text) {
        String name = text.strip().toUpperCase(Locale.ROOT);
        return name.isEmpty()
                ? Optional.of(MEMBER)
                : Arrays.stream(values())
                        .filter(role -> role.name().equals(name))
                        .findFirst();
    }

    /** Returns the key of the words. */
    String key() {
        return "organization.cluster.role." + name().toLowerCase(Locale.ROOT);
    }
}
