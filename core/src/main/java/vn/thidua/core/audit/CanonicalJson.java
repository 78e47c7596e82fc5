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

    private static final String HEX = "0123456789abcdef";

    /** Control characters that have an escape of their own. */
    private static final String SHORT = "\b\t\n\f\r";

    private static final int SHORT_ESCAPE = 2;
    private static final int LONG_ESCAPE = 6;

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

    /**
     * Returns the text that {@link #quote} writes as {@code json}; empty if it never writes that, so that a text has one
     * spelling only.
     */
    static Optional<String> unquote(String json) {
        StringBuilder text = new StringBuilder(json.length());
        int end = json.length() - 1;
        int plain = 1;
        for (int i = 1; i < end; i++) {
            char unit = json.charAt(i);
            if (unit < ' ' || unit == '"') {
                return Optional.empty();
            }
            if (unit == '\\') {
                text.append(json, plain, i);
                char sign = i + 1 < end ? json.charAt(i + 1) : ' ';
                int meant = sign == 'u' && i + LONG_ESCAPE <= end ? control(json, i + 2) : meantBy(sign);
                if (meant < 0) {
                    return Optional.empty();
                }
                text.append((char) meant);
                i += (sign == 'u' ? LONG_ESCAPE : SHORT_ESCAPE) - 1;
                plain = i + 1;
            }
        }
        boolean quoted = end > 0 && json.charAt(0) == '"' && json.charAt(end) == '"';
        return quoted ? Optional.of(text.append(json, plain, end).toString()) : Optional.empty();
    }

    private static int meantBy(char sign) {
        return switch (sign) {
            case '"', '\\' -> sign;
            case 'b' -> '\b';
            case 't' -> '\t';
            case 'n' -> '\n';
            case 'f' -> '\f';
            case 'r' -> '\r';
            default -> -1;
        };
    }

    /** Only control characters without a short escape are written by number: two zeros, then two lower-case digits. */
    private static int control(String json, int at) {
        int high = json.charAt(at + 2) - '0';
        int low = HEX.indexOf(json.charAt(at + 3));
        boolean written = json.startsWith("00", at) && (high == 0 || high == 1) && low >= 0;
        int unit = written ? high * HEX.length() + low : -1;
        return SHORT.indexOf(unit) < 0 ? unit : -1;
    }

    private static char hex(int digit) {
        return HEX.charAt(digit);
    }
}
