package vn.thidua.scoring.design;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlNode.Sequence;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/** Says in words what a table states beside its tree. What is none of the usual values is shown as it is written. */
final class HeadWords {

    private static final List<String> KEYS =
            List.of("signedOn", "invented", "periods", "rounding", "ranking", "limits", "offences", "grades");

    private final String nameKey;

    /** @param nameKey key of the names that are shown: {@code vi} or {@code en} */
    HeadWords(String nameKey) {
        this.nameKey = nameKey;
    }

    List<DesignPage.Fact> facts(Mapping root) {
        return KEYS.stream()
                .filter(root.fields()::containsKey)
                .map(key -> new DesignPage.Fact(text("key." + DesignWriter.kebab(key)), words(key, value(root, key))))
                .toList();
    }

    private String words(String key, YamlNode value) {
        return switch (value) {
            case Sequence(int _, List<YamlNode> items) when items.isEmpty() -> text("head.none");
            case Sequence(int _, List<YamlNode> items) ->
                items.stream().map(item -> item(key, item)).collect(Collectors.joining("; "));
            case Mapping mapping
            when key.equals("rounding") ->
                joined(
                        text("head.digits", TreeEdit.text(mapping, "digits")),
                        constant("mode", mapping),
                        constant("each", mapping));
            case Mapping mapping
            when key.equals("ranking") -> joined(constant("by", mapping), constant("style", mapping), ties(mapping));
            case Mapping mapping when key.equals("limits") -> limits(mapping);
            case YamlNode.Scalar(int _, String written) when key.equals("signedOn") -> day(written);
            case YamlNode.Scalar(int _, String written)
            when key.equals("invented") -> written.equals("true") ? text("head.invented") : text("head.none");
            case YamlNode.Scalar _, Mapping _ -> YamlText.line(value);
        };
    }

    private String item(String key, YamlNode item) {
        if (!(item instanceof Mapping mapping)) {
            return YamlText.line(item);
        }
        String code = TreeEdit.text(mapping, "code");
        if (key.equals("periods")) {
            return code + " ("
                    + text(TreeEdit.text(mapping, "points").equals("FINAL") ? "head.final" : "head.provisional") + ")";
        }
        String from = Stream.of("from", "above")
                .filter(mapping.fields()::containsKey)
                .map(end -> text("head." + end, TreeEdit.text(mapping, end)))
                .findFirst()
                .orElse("");
        return joined(code + " " + TreeEdit.text(mapping, "name", nameKey), from);
    }

    private static String ties(Mapping ranking) {
        String ties = value(ranking, "tieBreaks") instanceof Sequence(int _, List<YamlNode> items)
                ? items.stream().map(HeadWords::tie).collect(Collectors.joining(", "))
                : "";
        return ties.isEmpty() ? "" : text("head.ties", ties);
    }

    private static String tie(YamlNode tie) {
        if (!(tie instanceof Mapping mapping)) {
            return YamlText.line(tie);
        }
        return mapping.fields().containsKey("section")
                ? text("head.tie.section", TreeEdit.text(mapping, "section"))
                : text(
                        TreeEdit.text(mapping, "better").equals("LOWER") ? "head.tie.lower" : "head.tie.higher",
                        TreeEdit.text(mapping, "indicator"));
    }

    private static String limits(Mapping limits) {
        return limits.fields().keySet().stream()
                .map(key -> Texts.find("scoring.design.head." + DesignWriter.kebab(key), TreeEdit.text(limits, key))
                        .orElse(key + " " + TreeEdit.text(limits, key)))
                .collect(Collectors.joining("; "));
    }

    private static String constant(String key, Mapping mapping) {
        String written = TreeEdit.text(mapping, key);
        return Texts.find("scoring.laboratory.setting." + key + "."
                        + written.toLowerCase(Locale.ROOT).replace('_', '-'))
                .orElse(written);
    }

    private static String day(String written) {
        try {
            return Formats.date(LocalDate.parse(written));
        } catch (DateTimeParseException other) {
            return written;
        }
    }

    private static YamlNode value(Mapping mapping, String key) {
        return mapping.fields().getOrDefault(key, TreeEdit.scalar(""));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text("scoring.design." + key, arguments);
    }
}
