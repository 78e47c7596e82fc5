package vn.thidua.scoring.design;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.thidua.core.scoring.Band;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Lateness;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.Tier;
import vn.thidua.scoring.table.TableText;
import vn.thidua.scoring.why.RuleWords;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;
import vn.thidua.web.Tone;

/** Writes out a table for the screen: its tree, its sums, its differences from another. */
final class DesignWriter {

    private static final String KEY = "scoring.design.";

    private final Language language = Language.current();
    private final RuleWords rules = new RuleWords(language);

    /** Returns the tree, with each of {@code defects} at the node in whose text it stands. */
    List<DesignPage.Line> lines(Mapping root, List<LineDefect> defects) {
        List<Outline.Line> outline = Outline.of(root);
        Map<Integer, List<String>> byLine = new HashMap<>();
        for (LineDefect defect : defects) {
            int last = -1;
            for (int index = 0; index < outline.size(); index++) {
                if (index > 0 && outline.get(index).line() <= defect.line()) {
                    last = index;
                }
            }
            if (last > 0 && !isBehind(root, defect.line())) {
                byLine.computeIfAbsent(last, _ -> new ArrayList<>()).add(Texts.reason(defect.what()));
            }
        }
        List<DesignPage.Line> lines = new ArrayList<>();
        for (int index = 0; index < outline.size(); index++) {
            lines.add(line(outline.get(index), byLine.getOrDefault(index, List.of())));
        }
        return lines;
    }

    /** Says whether {@code line} is in a part of the table that stands behind its sections. */
    private static boolean isBehind(Mapping root, int line) {
        int sections = Optional.ofNullable(root.fields().get("sections"))
                .map(YamlNode::line)
                .orElse(0);
        return root.fields().values().stream().anyMatch(part -> part.line() > sections && part.line() <= line);
    }

    private DesignPage.Line line(Outline.Line line, List<String> defects) {
        return new DesignPage.Line(
                line.address().toString(),
                line.address().positions().size(),
                line.code(),
                language == Language.VI ? line.vi() : line.en(),
                typed(line.maximum()),
                sum(line),
                line.excess().filter(excess -> excess.signum() == 0).isPresent() ? Tone.DONE : Tone.LATE,
                line.rule().map(rule -> rule(line, rule)).orElse(""),
                defects);
    }

    /** Returns {@code number} with the decimal sign of the reader's language; what is no number stays as it is. */
    String typed(String number) {
        return Outline.number(number).isPresent() && language == Language.VI ? number.replace('.', ',') : number;
    }

    private static String sum(Outline.Line line) {
        if (line.sum().isEmpty()) {
            return "";
        }
        String sum = Formats.number(line.sum().get().stripTrailingZeros());
        Optional<BigDecimal> excess = line.excess();
        if (excess.isEmpty()) {
            return text("sum.of", sum);
        }
        String by = Formats.number(excess.get().abs());
        return switch (excess.get().signum()) {
            case 0 -> text("sum.right", sum);
            case 1 -> text("sum.over", sum, by);
            default -> text("sum.short", sum, by);
        };
    }

    /** Returns what does not add up, one sentence a node; empty if everything does. */
    List<String> sums(Mapping root) {
        return Outline.of(root).stream()
                .filter(line -> line.sum().isPresent()
                        && line.excess().filter(excess -> excess.signum() == 0).isEmpty())
                .map(line -> text(
                        "sum.line",
                        line.address().isTable() ? text("sum.table") : line.code(),
                        sum(line),
                        typed(line.maximum())))
                .toList();
    }

    private String rule(Outline.Line line, YamlNode rule) {
        return TableText.rule(rule)
                .map(read -> rule(line.code(), line.vi(), line.en(), line.maximum(), read))
                .orElseGet(() -> YamlText.line(rule));
    }

    private String rule(String code, String vi, String en, String maximum, Rule rule) {
        Leaf leaf = new Leaf(code, new Label(vi, en), Outline.number(maximum).orElse(BigDecimal.ZERO), rule);
        List<Band> bands = switch (rule) {
            case Tier tier -> tier.bands();
            case Lateness lateness -> lateness.bands();
            default -> List.of();
        };
        String steps = bands.stream()
                .map(band -> text("band", rules.band(band, leaf), Formats.number(band.points())))
                .collect(Collectors.joining("; "));
        return steps.isEmpty() ? rules.sentence(leaf) : rules.sentence(leaf) + " " + steps + ".";
    }

    /** Returns what the table says beside its tree. */
    List<DesignPage.Fact> head(Mapping root) {
        return new HeadWords(language == Language.VI ? "vi" : "en").facts(root);
    }

    /** Returns what differs, in words. */
    List<String> differences(Mapping before, Mapping after) {
        return TableDiff.between(before, after).stream().map(this::difference).toList();
    }

    private String difference(TableDiff.Change change) {
        String name = TreeEdit.text(change.node(), "name", language == Language.VI ? "vi" : "en");
        String key = "change." + kebab(change.kind().name().toLowerCase(Locale.ROOT));
        return switch (change.kind()) {
            case HEAD -> text(key, head(change.code()), absent(change.was()), absent(change.is()));
            case REORDERED -> text(key, parent(change.code()), change.is());
            case MOVED -> text(key, change.code(), name, parent(change.was()), parent(change.is()));
            case RULE -> text(key, change.code(), name, ruleOf(change, change.was()), ruleOf(change, change.is()));
            case ADDED, REMOVED, RENAMED, MAXIMUM, OTHER ->
                text(key, change.code(), name, absent(typed(change.was())), absent(typed(change.is())));
        };
    }

    private String ruleOf(TableDiff.Change change, String line) {
        Mapping node = change.node();
        return Draft.tree(line)
                .flatMap(TableText::rule)
                .map(rule -> rule(
                        change.code(),
                        TreeEdit.text(node, "name", "vi"),
                        TreeEdit.text(node, "name", "en"),
                        TreeEdit.text(node, "maximum"),
                        rule))
                .orElseGet(() -> absent(line));
    }

    private static String head(String key) {
        return Texts.find(KEY + "key." + kebab(key)).orElse(key);
    }

    private static String parent(String code) {
        return code.isEmpty() ? text("sum.table") : code;
    }

    private static String absent(String text) {
        return text.isEmpty() ? Formats.ABSENT : text;
    }

    static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(KEY + key, arguments);
    }
}
