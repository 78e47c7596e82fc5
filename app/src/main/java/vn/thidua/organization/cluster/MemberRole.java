package vn.thidua.organization.cluster;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.organization.SearchKey;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** What a unit is in its cluster. */
enum MemberRole {
    HEAD,
    DEPUTY,
    MEMBER;

    /**
     * Returns the role written as {@code text}: its name or its words in any language, with or without diacritics and
     * capitals. A blank text is {@link #MEMBER}.
     */
    static Optional<MemberRole> of(String text) {
        String asked = SearchKey.of(text);
        return asked.isEmpty()
                ? Optional.of(MEMBER)
                : Arrays.stream(values())
                        .filter(role -> Stream.concat(
                                        Stream.of(role.name()),
                                        Arrays.stream(Language.values())
                                                .map(language -> Texts.text(language, role.key())))
                                .anyMatch(word -> SearchKey.of(word).equals(asked)))
                        .findFirst();
    }

    /** Returns the key of the words. */
    String key() {
        return "organization.cluster.role." + name().toLowerCase(Locale.ROOT);
    }
}
