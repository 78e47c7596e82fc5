package vn.thidua.house.scan;

import java.util.ArrayList;
import java.util.List;

/**
 * A Java source taken apart: code without comments and without what stands in strings, and the strings.
 *
 * @param code as long as the source; comments and the insides of strings and characters are blanks
 * @param comments as long as the source; everything but comments is blanks
 * @param strings in order; each part of a text that is put together with {@code +} is its own
 */
public record JavaText(String code, String comments, List<Literal> strings) {

    /** A string or text block, and where its content starts. */
    public record Literal(int offset, String value) {}

    public JavaText {
        strings = List.copyOf(strings);
    }

    /** Takes {@code file} apart. */
    public static JavaText of(SourceFile file) {
        return new Scanner(file.text()).scan();
    }

    private static final class Scanner {

        private final String source;
        private final StringBuilder code;
        private final StringBuilder comments;
        private final List<Literal> strings = new ArrayList<>();
        private int at;

        Scanner(String source) {
            this.source = source;
            String blank = source.replaceAll("[^\\n]", " ");
            this.code = new StringBuilder(blank);
            this.comments = new StringBuilder(blank);
        }

        JavaText scan() {
            while (at < source.length()) {
                if (source.startsWith("//", at)) {
                    take(comments, end("\n", at));
                } else if (source.startsWith("/*", at)) {
                    take(comments, after("*/", at + 2));
                } else if (source.startsWith("\"\"\"", at)) {
                    literal("\"\"\"");
                } else if (source.charAt(at) == '"') {
                    literal("\"");
                } else if (source.charAt(at) == '\'') {
                    at = closing("'", at + 1) + 1;
                } else {
                    take(code, at + 1);
                }
            }
            return new JavaText(code.toString(), comments.toString(), strings);
        }

        private void literal(String quote) {
            int from = at + quote.length();
            int to = closing(quote, from);
            code.replace(at, from, quote);
            code.replace(to, to + quote.length(), quote);
            strings.add(new Literal(from, source.substring(from, to)));
            at = to + quote.length();
        }

        private int closing(String quote, int from) {
            int to = from;
            while (!source.startsWith(quote, to)) {
                to += source.charAt(to) == '\\' ? 2 : 1;
            }
            return to;
        }

        private void take(StringBuilder part, int to) {
            part.replace(at, to, source.substring(at, to));
            at = to;
        }

        private int end(String mark, int from) {
            int to = source.indexOf(mark, from);
            return to < 0 ? source.length() : to;
        }

        private int after(String mark, int from) {
            return Math.min(source.length(), end(mark, from) + mark.length());
        }
    }
}
