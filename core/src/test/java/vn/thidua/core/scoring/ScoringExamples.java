package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Score tables and entries in the short form of the tables of cases. */
final class ScoringExamples {

    static final Label NAME = new Label("Tiêu chí", "Criterion");
    static final Rounding AT_TOTAL = new Rounding(2, RoundingMode.HALF_UP, Rounding.Scope.TOTAL);
    static final Rounding AT_LEAF = new Rounding(2, RoundingMode.HALF_UP, Rounding.Scope.PER_LEAF);

    private ScoringExamples() {}

    static Leaf leaf(String code, String maximum, Rule rule) {
        return new Leaf(code, NAME, new BigDecimal(maximum), rule);
    }

    static Section section(String code, String maximum, Node... children) {
        return new Section(code, NAME, new BigDecimal(maximum), List.of(children), Optional.empty(), Optional.empty());
    }

    static Section limited(String code, String maximum, String bonusCap, String floor, Node... children) {
        return new Section(code, NAME, new BigDecimal(maximum), List.of(children), number(bonusCap), number(floor));
    }

    /** Reads the limits {@code "bonusCap=3 deductionCap=2 floor=0 ceiling=10"}, any of which may be left out. */
    static Limits limits(String text) {
        Map<String, BigDecimal> limits = new HashMap<>();
        for (String word : text.split(" +", -1)) {
            if (!word.isEmpty()) {
                put(limits, word);
            }
        }
        return new Limits(
                Optional.ofNullable(limits.get("bonusCap")),
                Optional.ofNullable(limits.get("deductionCap")),
                Optional.ofNullable(limits.get("floor")),
                Optional.ofNullable(limits.get("ceiling")));
    }

    static ScoreTable table(Rounding rounding, String maximum, Node... nodes) {
        return new ScoreTable("T", "2017", NAME, new BigDecimal(maximum), rounding, List.of(nodes));
    }

    static Operand quantity(String code) {
        return new Operand.Quantity(code);
    }

    /** Reads a number; {@code none} is no number. */
    static Optional<BigDecimal> number(String text) {
        return text.equals("none") ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    /**
     * Reads {@code "A X=3 target:X=4 points:L=5 not:M task:L/T1=1.5*90 offence:O"}: quantity, target, typed points,
     * exemption, task T1 of leaf L with weight and completion, and offence of unit A.
     */
    static Entries entries(String text) {
        List<String> words = Arrays.asList(text.strip().split(" +", -1));
        Map<String, BigDecimal> quantities = new HashMap<>();
        Map<String, BigDecimal> targets = new HashMap<>();
        Map<String, BigDecimal> points = new HashMap<>();
        Set<String> notAssigned = new HashSet<>();
        Map<String, List<Task>> tasks = new HashMap<>();
        Set<String> offences = new HashSet<>();
        for (String word : words.subList(1, words.size())) {
            if (word.startsWith("not:")) {
                notAssigned.add(word.substring("not:".length()));
            } else if (word.startsWith("offence:")) {
                offences.add(word.substring("offence:".length()));
            } else if (word.startsWith("task:")) {
                List<String> parts =
                        Arrays.asList(word.substring("task:".length()).split("[/=*]", -1));
                tasks.computeIfAbsent(parts.get(0), _ -> new ArrayList<>())
                        .add(new Task(parts.get(1), new BigDecimal(parts.get(2)), new BigDecimal(parts.get(3))));
            } else if (word.startsWith("target:")) {
                put(targets, word.substring("target:".length()));
            } else if (word.startsWith("points:")) {
                put(points, word.substring("points:".length()));
            } else {
                put(quantities, word);
            }
        }
        return new Entries(words.getFirst(), quantities, targets, points, notAssigned, tasks, offences);
    }

    private static void put(Map<String, BigDecimal> numbers, String assignment) {
        List<String> sides = Arrays.asList(assignment.split("=", 2));
        numbers.put(sides.get(0), new BigDecimal(sides.get(1)));
    }

    /** Reads entries of several units, parted by semicolons. */
    static List<Entries> cluster(String text) {
        return Arrays.stream(text.split(";", -1)).map(ScoringExamples::entries).toList();
    }

    /** Scores one leaf {@code L} of unit {@code A} without rounding it. */
    static LeafScore score(Rule rule, String maximum, String figures) {
        return sheet(table(AT_TOTAL, maximum, leaf("L", maximum, rule)), "A " + figures)
                .leaves()
                .getFirst();
    }

    static ScoreSheet sheet(ScoreTable table, String entries) {
        return Scoring.score(table, List.of(entries(entries))).getFirst();
    }

    /** Says in one word what a case expects: points, or the reason why there are none. */
    static String told(LeafScore score) {
        return switch (score.outcome()) {
            case LeafOutcome.Scored(BigDecimal points) -> points.toPlainString();
            case LeafOutcome.NotAssigned() -> "NOT_ASSIGNED";
            case LeafOutcome.Unscored(LeafOutcome.Reason reason, String code) -> reason + " " + code;
        };
    }

    /** Names the kinds of defects of a table with one leaf {@code L}, parted by semicolons. */
    static String defects(Rule rule, String maximum) {
        return String.join(
                ";",
                table(AT_TOTAL, maximum, leaf("L", maximum, rule)).defects().stream()
                        .map(defect -> defect.kind().name())
                        .toList());
    }
}
