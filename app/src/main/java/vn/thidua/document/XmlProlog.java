package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands in front of the first element of an XML part: the only place where a document type can be declared. */
final class XmlProlog {

    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");

    private XmlProlog() {}

    /** @param begin the first {@code length} bytes are the beginning of the part */
    static void check(String part, byte[] begin, int length) throws Unreadable {
        int at = length >= 3 && begin[0] == (byte) 0xEF && begin[1] == (byte) 0xBB && begin[2] == (byte) 0xBF ? 3 : 0;
        // What is not written in ASCII-like letters would hide every word that is looked for.
        if (length > at + 1 && (begin[at] <= 0 || begin[at + 1] <= 0)) {
            throw Unreadable.because(ContainerViolation.OTHER_ENCODING, part);
        }
        while (at < length) {
            if (begin[at] != '<') {
                at++;
            } else if (starts(begin, at, length, "<?")) {
                int end = after(begin, at, length, "?>");
                encoding(part, new String(begin, at, end - at, StandardCharsets.ISO_8859_1));
                at = end;
            } else if (starts(begin, at, length, "<!--")) {
                at = after(begin, at + 4, length, "-->");
            } else if (starts(begin, at, length, "<!")) {
                throw Unreadable.because(ContainerViolation.DOCUMENT_TYPE, part);
            } else {
                return;
            }
        }
        if (length > 0) {
            throw Unreadable.because(ContainerViolation.DAMAGED);
        }
    }

    private static void encoding(String part, String declaration) throws Unreadable {
        Matcher named = ENCODING.matcher(declaration);
        if (declaration.startsWith("<?xml") && named.find()) {
            String encoding = named.group(1).toLowerCase(Locale.ROOT);
            if (!encoding.equals("utf-8") && !encoding.equals("us-ascii")) {
                throw Unreadable.because(ContainerViolation.OTHER_ENCODING, part);
            }
        }
    }

    private static boolean starts(byte[] text, int at, int length, String word) {
        for (int letter = 0; letter < word.length(); letter++) {
            if (at + letter >= length || text[at + letter] != word.charAt(letter)) {
                return false;
            }
        }
        return true;
    }

    private static int after(byte[] text, int from, int length, String word) {
        for (int at = from; at < length; at++) {
            if (starts(text, at, length, word)) {
                return at + word.length();
            }
        }
        return length;
    }
}
