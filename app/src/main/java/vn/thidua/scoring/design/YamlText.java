package vn.thidua.scoring.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlNode.Scalar;
import vn.thidua.shared.YamlNode.Sequence;

/**
 * Writes nodes as the YAML that they are read from: short parts on one line, everything else one key a line. What is read back
 * is what was written, but for the numbers of the lines.
 */
final class YamlText {

    private static final int LONGEST_FLOW = 110;
    private static final int DEEPEST_FLOW = 2;
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*");
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]{0,8})(\\.[0-9]{1,6})?");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern RESERVED = Pattern.compile("null|true|false|yes|no|on|off|y|n");

    private YamlText() {}

    /** Returns {@code root} as a text that ends with a line break. */
    static String of(YamlNode root) {
        return String.join("\n", lines(root)) + "\n";
    }

    /** Returns {@code node} on one line, however long that is. */
    static String line(YamlNode node) {
        return switch (node) {
            case Scalar(int _, String text) -> scalar(text);
            case Sequence(int _, List<YamlNode> items) ->
                items.stream().map(YamlText::line).collect(Collectors.joining(", ", "[", "]"));
            case Mapping mapping ->
                mapping.fields().entrySet().stream()
                        .map(field -> scalar(field.getKey()) + ": " + line(field.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
        };
    }

    private static List<String> lines(YamlNode node) {
        return switch (node) {
            case Scalar scalar -> List.of(line(scalar));
            case Sequence(int _, List<YamlNode> items) when items.isEmpty() -> List.of("[]");
            case Sequence(int _, List<YamlNode> items) ->
                items.stream().flatMap(YamlText::item).toList();
            case Mapping mapping when mapping.fields().isEmpty() -> List.of("{}");
            case Mapping mapping ->
                mapping.fields().entrySet().stream().flatMap(YamlText::field).toList();
        };
    }

    private static Stream<String> item(YamlNode item) {
        List<String> lines = isFlow(item) ? List.of(line(item)) : lines(item);
        return Stream.concat(
                Stream.of("- " + lines.getFirst()), lines.stream().skip(1).map(line -> "  " + line));
    }

    private static Stream<String> field(Map.Entry<String, YamlNode> field) {
        String key = scalar(field.getKey()) + ":";
        YamlNode value = field.getValue();
        if (isFlow(value)) {
            return Stream.of(key + " " + line(value));
        }
        return Stream.concat(Stream.of(key), lines(value).stream().map(line -> "  " + line));
    }

    /** A section or criterion always has a block of its own, so that a difference of two texts shows what changed. */
    private static boolean isFlow(YamlNode node) {
        boolean isNode = node instanceof Mapping mapping
                && (mapping.fields().containsKey("rule") || mapping.fields().containsKey("criteria"));
        boolean isList = node instanceof Sequence(int _, List<YamlNode> items)
                && items.stream().anyMatch(item -> !(item instanceof Scalar));
        return depth(node) == 0
                || isEmpty(node)
                || (!isNode && !isList && depth(node) <= DEEPEST_FLOW && isShort(node));
    }

    private static boolean isEmpty(YamlNode node) {
        return switch (node) {
            case Scalar _ -> false;
            case Sequence sequence -> sequence.items().isEmpty();
            case Mapping mapping -> mapping.fields().isEmpty();
        };
    }

    private static boolean isShort(YamlNode node) {
        return line(node).length() <= LONGEST_FLOW;
    }

    private static int depth(YamlNode node) {
        List<YamlNode> parts = switch (node) {
            case Scalar _ -> List.of();
            case Sequence sequence -> sequence.items();
            case Mapping mapping -> new ArrayList<>(mapping.fields().values());
        };
        return node instanceof Scalar
                ? 0
                : 1 + parts.stream().mapToInt(YamlText::depth).max().orElse(0);
    }

    private static String scalar(String text) {
        boolean isPlain = NUMBER.matcher(text).matches()
                || DAY.matcher(text).matches()
                || (WORD.matcher(text).matches()
                        && !RESERVED.matcher(text.toLowerCase(Locale.ROOT)).matches());
        return isPlain ? text : quoted(text);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(sign -> {
            switch (sign) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default -> {
                    if (mustEscape(sign)) {
                        quoted.append(String.format(Locale.ROOT, sign > 0xFFFF ? "\\U%08X" : "\\u%04X", sign));
                    } else {
                        quoted.appendCodePoint(sign);
                    }
                }
            }
        });
        return quoted.append('"').toString();
    }

    private static boolean mustEscape(int sign) {
        return switch (Character.getType(sign)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE -> true;
            default -> false;
        };
    }
}
