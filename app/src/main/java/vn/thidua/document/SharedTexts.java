package vn.thidua.document;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words that the cells of a workbook share. Each is made into a text when a cell first asks for it, and once. */
final class SharedTexts {

    /** Letters of all shared words together. */
    private static final int MOST_LETTERS = 12_000_000;

    private static final int MOST_TEXTS = 1_000_000;
    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final StringBuilder letters = new StringBuilder();
    private int[] ends = new int[64];
    private @Nullable String[] made = {};
    private int count;

    static SharedTexts read(Container container, Deadline deadline) throws Unreadable {
        SharedTexts texts = new SharedTexts();
        ArchivePart part = container.find("xl/sharedStrings.xml").orElse(null);
        if (part == null) {
            return texts;
        }
        try (XmlCursor xml = container.walk(part, deadline)) {
            xml.root();
            while (xml.child(1)) {
                if (xml.name().equals("si")) {
                    richText(xml, texts.letters);
                    texts.end(part.name());
                }
            }
        }
        texts.made = new String[texts.count];
        return texts;
    }

    /** Adds the words of the current element to {@code out}: plain, or in runs of one look each; readings are left out. */
    static void richText(XmlCursor xml, StringBuilder out) throws Unreadable {
        int own = xml.depth();
        while (xml.child(own)) {
            if (xml.name().equals("t")) {
                xml.textInto(out);
            } else if (xml.name().equals("r")) {
                int run = xml.depth();
                while (xml.child(run)) {
                    if (xml.name().equals("t")) {
                        xml.textInto(out);
                    }
                }
            }
        }
    }

    private void end(String part) throws Unreadable {
        if (letters.length() > MOST_LETTERS || count >= MOST_TEXTS) {
            throw Unreadable.because(ContainerViolation.TOO_MUCH_TEXT, part);
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
        }
        ends[count++] = letters.length();
    }

    boolean has(int index) {
        return index >= 0 && index < count;
    }

    String get(int index) {
        String text = made[index];
        if (text == null) {
            text = unescaped(letters.substring(index == 0 ? 0 : ends[index - 1], ends[index]));
            made[index] = text;
        }
        return text;
    }

    /** Excel writes letters that XML cannot hold as their number. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                String.valueOf((char) HexFormat.fromHexDigits(match.group(1)))))
                : text;
    }
}
