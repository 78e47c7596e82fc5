package vn.thidua.organization;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What names are found by: lower case, without diacritics, one space between words. What is stored and what is asked go
 * through the same function, so that {@code dak lak} finds what {@code Đắk Lắk} finds.
 */
public final class SearchKey {

    private static final Pattern MARK = Pattern.compile("\\p{M}+");
    private static final Pattern GAP = Pattern.compile("\\s+");
    private static final Pattern WILDCARD = Pattern.compile("[\\\\%_]");

    /** More words make a search slow and never better. */
    private static final int WORDS = 8;

    private SearchKey() {}

    /** Returns the key of {@code texts}, one after the other. */
    public static String of(String... texts) {
        String decomposed = Normalizer.normalize(String.join(" ", texts), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        String plain = MARK.matcher(decomposed).replaceAll("").replace('\u0111', 'd');
        return GAP.matcher(plain).replaceAll(" ").strip();
    }

    /**
     * Returns a pattern for SQL's {@code like} for each of the first words of {@code asked}; a key that matches all of them
     * is a hit. Nothing if {@code asked} is blank.
     */
    public static List<String> patterns(String asked) {
        String key = of(asked);
        return key.isEmpty()
                ? List.of()
                : Stream.of(key.split(" "))
                        .limit(WORDS)
                        .map(word -> "%" + WILDCARD.matcher(word).replaceAll("\\\\$0") + "%")
                        .collect(Collectors.toUnmodifiableList());
    }
}
