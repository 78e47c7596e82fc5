package vn.thidua.core.audit;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JSON that has exactly one spelling: a subset of RFC 8785, of texts and objects only.
 *
 * <p>Names are sorted by UTF-16 code unit, there is no space between tokens, texts are in Unicode's composed form (NFC) and
 * only what must be escaped is escaped. What cannot be stored as text, half a surrogate pair or the character zero, becomes
 * U+FFFD.
 */
final class CanonicalJson {

    private static final char REPLACEMENT = '\uFFFD';

    private CanonicalJson() {}

    /** Returns the object whose members are {@code members}: their values are texts, or maps of the same kind. */
    static String object(Map<String, ?> members) {
        return new TreeMap<>(members)
                .entrySet().stream()
                        .map(member -> text(member.getKey()) + ":" + value(member.getValue()))
                        .collect(Collectors.joining(",", "{", "}"));
    }

    private static String value(Object value) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> named = new TreeMap<>();
            members.forEach((name, member) -> named.put(name.toString(), member));
            return object(named);
        }
        return text(value.toString());
    }

    private static String text(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2);
        quote(storable(text), quoted);
        return quoted.toString();
    }

    /** Returns {@code text} in NFC, with U+FFFD for every character that no database and no UTF-8 file can hold. */
    static String storable(String text) {
        boolean whole = text.chars().noneMatch(unit -> unit == 0 || Character.isSurrogate((char) unit));
        String held = whole
                ? text
                : text.codePoints()
                        .map(point -> point == 0 || isHalf(point) ? REPLACEMENT : point)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
        return Normalizer.normalize(held, Normalizer.Form.NFC);
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }

    /** Appends {@code text} between quotation marks, escaping only what must be. */
    static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char unit = text.charAt(i);
            switch (unit) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\t' -> json.append("\\t");
                case '\n' -> json.append("\\n");
                case '\f' -> json.append("\\f");
                case '\r' -> json.append("\\r");
                default -> {
                    if (unit < ' ') {
                        json.append("\\u00").append(hex(unit >> 4)).append(hex(unit & 15));
                    } else {
                        json.append(unit);
                    }
                }
            }
        }
        json.append('"');
    }

    /** Returns the text that {@link #quote} writes as {@code json}; empty if it never writes that. */
    static Optional<String> unquote(String json) {
        StringBuilder text = new StringBuilder(json.length());
        int end = json.length() - 1;
        for (int i = 1; i < end; i++) {
            char unit = json.charAt(i);
            if (unit == '\\' && i + 1 < end) {
                int digits = json.charAt(i + 1) == 'u' ? 4 : 0;
                text.append(escaped(json, i + 1, end));
                i += 1 + digits;
            } else {
                text.append(unit);
            }
        }
        // Whatever is spelled differently from how it would be written is not accepted, so no byte of a file is free.
        StringBuilder again = new StringBuilder(json.length());
        quote(text.toString(), again);
        return json.contentEquals(again) ? Optional.of(text.toString()) : Optional.empty();
    }

    private static char escaped(String json, int at, int end) {
        return switch (json.charAt(at)) {
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            case 'u' -> at + 4 < end ? control(json.substring(at + 3, at + 5)) : REPLACEMENT;
            default -> json.charAt(at);
        };
    }

    /** Only control characters are written by number, and those need two digits. */
    private static char control(String digits) {
        int high = Character.digit(digits.charAt(0), 16);
        int low = Character.digit(digits.charAt(1), 16);
        return high < 0 || low < 0 ? REPLACEMENT : (char) (high << 4 | low);
    }

    private static char hex(int digit) {
        return Character.forDigit(digit, 16);
    }
}
