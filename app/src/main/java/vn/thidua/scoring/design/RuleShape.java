package vn.thidua.scoring.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlNode.Scalar;
import vn.thidua.shared.YamlNode.Sequence;

/** The shapes of rules and the fields by which the usual ones are filled in. The others are written as text. */
enum RuleShape {
    DIRECT("", "lowest", false),
    BINARY("of", "threshold", false),
    TIER("of", "", true),
    PROPORTIONAL("actual target", "ceiling floor", false),
    DEDUCTION("of", "perUnit floor", false),
    BONUS("of", "above perUnit cap", false),
    PEER_RELATIVE("of", "anchor anchorPoints", false),
    WEIGHTED_TASKS("", "", false),
    DERIVED("", "score outOf", false),
    STARTING_POINTS("", "", false),
    LATENESS("", "", false);

    /** Most bands of a form; a tier with more is written as text. */
    static final int MOST_BANDS = 12;

    private static final Pattern BLANK = Pattern.compile(" ");

    /** Kinds of operands, with the keys that hold what they name. */
    enum OperandKind {
        FIGURE("figure", ""),
        QUOTIENT("part", "whole"),
        OF_TARGET("ofTarget", ""),
        DIFFERENCE("figure", "minus"),
        CONSTANT("constant", "");

        private final String first;
        private final String second;

        OperandKind(String first, String second) {
            this.first = first;
            this.second = second;
        }

        private Set<String> keys() {
            return second.isEmpty() ? Set.of(first) : Set.of(first, second);
        }
    }

    /** What an operand names, as it is typed. */
    record Operand(OperandKind kind, String first, String second) {

        /** An operand that nobody has filled in. */
        static final Operand BLANK = new Operand(OperandKind.FIGURE, "", "");

        /** Reads {@code node}; empty if it is none of the kinds. */
        static Optional<Operand> of(YamlNode node) {
            return node instanceof Mapping mapping
                    ? Arrays.stream(OperandKind.values())
                            .filter(kind -> kind.keys().equals(mapping.fields().keySet()))
                            .findFirst()
                            .map(kind -> new Operand(
                                    kind, TreeEdit.text(mapping, kind.first), TreeEdit.text(mapping, kind.second)))
                    : Optional.empty();
        }

        Mapping node() {
            return kind.second.isEmpty()
                    ? TreeEdit.mapping(kind.first, TreeEdit.scalar(first))
                    : TreeEdit.mapping(kind.first, TreeEdit.scalar(first), kind.second, TreeEdit.scalar(second));
        }
    }

    /** A band from a value on, which belongs to it, to where the next begins; the first has no beginning. */
    record Step(String from, String points) {}

    private final String operands;
    private final String fields;
    private final boolean banded;

    /**
     * @param operands keys of what the rule reads, between blanks
     * @param fields keys of its other numbers and codes, between blanks
     * @param banded whether it has bands
     */
    RuleShape(String operands, String fields, boolean banded) {
        this.operands = operands;
        this.fields = fields;
        this.banded = banded;
    }

    /** Returns the shape of {@code rule}, if it names one. */
    static Optional<RuleShape> of(YamlNode rule) {
        return rule instanceof Mapping mapping ? named(TreeEdit.text(mapping, "shape")) : Optional.empty();
    }

    static Optional<RuleShape> named(String name) {
        return Arrays.stream(values())
                .filter(shape -> shape.name().equals(name))
                .findFirst();
    }

    List<String> operands() {
        return words(operands);
    }

    List<String> fields() {
        return words(fields);
    }

    private static List<String> words(String words) {
        return BLANK.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
    }

    boolean isBanded() {
        return banded;
    }

    boolean hasComparison() {
        return this == BINARY;
    }

    /** Says whether a form holds everything that {@code rule}, which has this shape, says. */
    boolean holds(Mapping rule) {
        List<String> known = Stream.of(operands(), fields(), List.of("shape", "is", "bands"))
                .flatMap(List::stream)
                .toList();
        return this != LATENESS
                && rule.repeated().isEmpty()
                && known.containsAll(rule.fields().keySet())
                && operands().stream()
                        .allMatch(name -> Optional.ofNullable(rule.fields().get(name))
                                .flatMap(Operand::of)
                                .isPresent())
                && fields().stream()
                        .allMatch(name -> rule.fields().getOrDefault(name, TreeEdit.scalar("")) instanceof Scalar)
                && (!banded || steps(rule).isPresent());
    }

    /** Returns the bands of {@code rule} as steps; empty if they end otherwise than where the next begins. */
    static Optional<List<Step>> steps(Mapping rule) {
        if (!(rule.fields().get("bands") instanceof Sequence(int _, List<YamlNode> items))
                || items.size() > MOST_BANDS) {
            return Optional.empty();
        }
        List<Step> steps = new ArrayList<>();
        for (YamlNode item : items) {
            if (!(item instanceof Mapping band)) {
                return Optional.empty();
            }
            steps.add(new Step(TreeEdit.text(band, "from"), TreeEdit.text(band, "points")));
        }
        return bands(steps).items().stream()
                        .map(YamlText::line)
                        .toList()
                        .equals(items.stream().map(YamlText::line).toList())
                ? Optional.of(steps)
                : Optional.empty();
    }

    /** Returns {@code steps} as the bands of a rule. */
    static Sequence bands(List<Step> steps) {
        List<YamlNode> bands = new ArrayList<>();
        for (int index = 0; index < steps.size(); index++) {
            Map<String, YamlNode> band = new LinkedHashMap<>();
            if (!steps.get(index).from().isEmpty()) {
                band.put("from", TreeEdit.scalar(steps.get(index).from()));
            }
            if (index + 1 < steps.size()) {
                band.put("below", TreeEdit.scalar(steps.get(index + 1).from()));
            }
            band.put("points", TreeEdit.scalar(steps.get(index).points()));
            bands.add(new Mapping(1, band, List.of()));
        }
        return TreeEdit.list(bands);
    }
}
