package vn.thidua.scoring.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import vn.thidua.core.scoring.Binary;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.web.Option;
import vn.thidua.web.Texts;

/** Turns a rule into the fields of a form, and what was typed into a rule. */
final class RuleFields {

    private static final String KEY = "scoring.design.rule.";

    private RuleFields() {}

    /**
     * Returns the fields of {@code rule}.
     *
     * @param wanted shape that the person wants instead; the fields are then blank but for what both have
     */
    static DesignPage.RulePart part(YamlNode rule, Optional<RuleShape> wanted) {
        Optional<RuleShape> written = RuleShape.of(rule);
        RuleShape shape = wanted.or(() -> written).orElse(RuleShape.DIRECT);
        Mapping known = rule instanceof Mapping mapping ? mapping : TreeEdit.mapping();
        boolean isOther = written.filter(shape::equals).isEmpty();
        boolean byHand = shape == RuleShape.LATENESS || (!isOther && !shape.holds(known));
        return new DesignPage.RulePart(
                Arrays.stream(RuleShape.values())
                        .map(one -> new Option(one.name(), text("shape." + key(one))))
                        .toList(),
                shape.name(),
                byHand ? List.of() : operands(shape, known),
                byHand
                        ? List.of()
                        : shape.fields().stream()
                                .map(name -> new DesignPage.Field(
                                        name, text("field." + words(name)), typed(TreeEdit.text(known, name))))
                                .toList(),
                byHand || !shape.hasComparison() ? List.of() : List.of(comparison(known)),
                byHand || !shape.isBanded() ? List.of() : bands(known),
                byHand);
    }

    private static List<DesignPage.OperandField> operands(RuleShape shape, Mapping known) {
        return shape.operands().stream()
                .map(name -> {
                    RuleShape.Operand operand = Optional.ofNullable(
                                    known.fields().get(name))
                            .flatMap(RuleShape.Operand::of)
                            .orElse(RuleShape.Operand.BLANK);
                    return new DesignPage.OperandField(
                            name,
                            text("operand." + name),
                            Arrays.stream(RuleShape.OperandKind.values())
                                    .map(kind -> new Option(kind.name(), text("kind." + key(kind))))
                                    .toList(),
                            operand.kind().name(),
                            operand.kind() == RuleShape.OperandKind.CONSTANT ? typed(operand.first()) : operand.first(),
                            operand.second());
                })
                .toList();
    }

    private static DesignPage.Choice comparison(Mapping known) {
        return new DesignPage.Choice(
                "is",
                text("field.is"),
                Arrays.stream(Binary.Comparison.values())
                        .map(one -> new Option(one.name(), text("is." + key(one))))
                        .toList(),
                TreeEdit.text(known, "is"));
    }

    private static List<DesignPage.BandField> bands(Mapping known) {
        List<DesignPage.BandField> bands = new ArrayList<>();
        RuleShape.steps(known)
                .orElse(List.of())
                .forEach(step -> bands.add(new DesignPage.BandField(typed(step.from()), typed(step.points()))));
        int spare = bands.isEmpty() ? 4 : Math.min(bands.size() + 2, RuleShape.MOST_BANDS);
        while (bands.size() < spare) {
            bands.add(new DesignPage.BandField("", ""));
        }
        return bands;
    }

    /** Returns what was typed as a rule of {@code shape}. Fields left blank are left out; what is wrong with it is said by the draft. */
    static Mapping rule(RuleShape shape, MultiValueMap<String, String> typed) {
        Map<String, YamlNode> rule = new LinkedHashMap<>();
        rule.put("shape", TreeEdit.scalar(shape.name()));
        for (String name : shape.operands()) {
            rule.put(name, operand(name, typed).node());
        }
        if (shape.hasComparison()) {
            rule.put("is", TreeEdit.scalar(Typed.word(typed, "is")));
        }
        for (String name : shape.fields()) {
            String value = Typed.number(typed, name);
            if (!value.isEmpty()) {
                rule.put(name, TreeEdit.scalar(value));
            }
        }
        if (shape.isBanded()) {
            rule.put("bands", RuleShape.bands(steps(typed)));
        }
        return new Mapping(1, rule, List.of());
    }

    private static RuleShape.Operand operand(String name, MultiValueMap<String, String> typed) {
        RuleShape.OperandKind kind = Arrays.stream(RuleShape.OperandKind.values())
                .filter(one -> one.name().equals(Typed.word(typed, name + ".kind")))
                .findFirst()
                .orElse(RuleShape.OperandKind.FIGURE);
        String first = kind == RuleShape.OperandKind.CONSTANT
                ? Typed.number(typed, name + ".first")
                : Typed.word(typed, name + ".first");
        return new RuleShape.Operand(kind, first, Typed.word(typed, name + ".second"));
    }

    private static List<RuleShape.Step> steps(MultiValueMap<String, String> typed) {
        List<String> from = typed.getOrDefault("band.from", List.of());
        List<String> points = typed.getOrDefault("band.points", List.of());
        return IntStream.range(0, Math.min(RuleShape.MOST_BANDS, Math.min(from.size(), points.size())))
                .mapToObj(index -> new RuleShape.Step(Typed.number(from.get(index)), Typed.number(points.get(index))))
                .filter(step -> Stream.of(step.from(), step.points()).anyMatch(part -> !part.isEmpty()))
                .toList();
    }

    private static String typed(String number) {
        return new DesignWriter().typed(number);
    }

    private static String key(Enum<?> constant) {
        return words(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Returns {@code perUnit} as it stands in the keys of messages: {@code per-unit}. */
    private static String words(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String text(String key) {
        return Texts.text(KEY + key);
    }
}
