package vn.thidua.scoring.why;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.thidua.core.scoring.Band;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Deduction;
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Lateness;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Operand;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.Proportional;
import vn.thidua.core.scoring.Scorer;
import vn.thidua.core.scoring.StartingPoints;
import vn.thidua.core.scoring.Tier;
import vn.thidua.core.scoring.WeightedTasks;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says a rule in words. */
public final class RuleWords {

    private final Language language;

    /** Words in {@code language}. */
    public RuleWords(Language language) {
        this.language = language;
    }

    /** Returns what {@code leaf} is scored by, in one sentence. */
    public String sentence(Leaf leaf) {
        String maximum = number(leaf.maximum());
        return switch (leaf.rule()) {
            case Direct(Optional<Scorer> scorer, BigDecimal lowest) ->
                scorer.map(only -> text("rule.direct-scorer", name(only.name()), number(lowest), maximum))
                        .orElseGet(() -> text("rule.direct", number(lowest), maximum));
            case StartingPoints() -> text("rule.starting-points", maximum);
            case Lateness(var deadlines, var gathering, var days, List<Band> _) ->
                text("rule.lateness." + key(gathering), text("days." + key(days)), String.join(", ", deadlines));
            case WeightedTasks() -> text("rule.weighted-tasks", maximum);
            case Derived(String score, BigDecimal outOf) -> text("rule.derived", maximum, score, number(outOf));
            case Binary(Operand operand, Binary.Comparison comparison, BigDecimal threshold) ->
                text(
                        "rule.binary",
                        maximum,
                        operand(operand),
                        comparison(comparison, measured(threshold, isPercent(operand))));
            case Tier tier -> text("rule.tier", operand(tier.operand()));
            case Proportional(Operand actual, Operand target, BigDecimal ceiling, Optional<BigDecimal> _) ->
                text("rule.proportional", maximum, operand(actual), operand(target), number(ceiling));
            case Deduction(Operand operand, BigDecimal perUnit, BigDecimal floor) ->
                text("rule.deduction", maximum, number(perUnit), operand(operand), number(floor));
            case Bonus(Operand operand, BigDecimal above, BigDecimal perUnit, BigDecimal cap) ->
                above.signum() == 0
                        ? text("rule.bonus", number(perUnit), operand(operand), number(cap))
                        : text(
                                "rule.bonus-above",
                                number(perUnit),
                                operand(operand),
                                measured(above, isPercent(operand)),
                                number(cap));
            case PeerRelative(Operand operand, BigDecimal anchor, BigDecimal anchorPoints) ->
                text(
                        "rule.peer-relative",
                        operand(operand),
                        measured(anchor, isPercent(operand)),
                        number(anchorPoints),
                        maximum);
        };
    }

    /** Returns the range of a band of {@code leaf}: "từ 95 % đến dưới 98 %". */
    public String band(Band band, Leaf leaf) {
        return band(band, leaf.rule() instanceof Tier tier && isPercent(tier.operand()));
    }

    String band(Band band, boolean percent) {
        Optional<String> lower = band.lower()
                .map(bound -> text(bound.isIncluded() ? "band.from" : "band.above", measured(bound.value(), percent)));
        Optional<String> upper = band.upper().map(bound -> {
            String end = bound.isIncluded() ? "up-to" : "below";
            return text((lower.isPresent() ? "band.and-" : "band.") + end, measured(bound.value(), percent));
        });
        return lower.isPresent() && upper.isPresent()
                ? lower.get() + " " + upper.get()
                : lower.or(() -> upper).orElseGet(() -> text("band.any"));
    }

    String comparison(Binary.Comparison comparison, String threshold) {
        return text("comparison." + key(comparison), threshold);
    }

    static boolean isPercent(Operand operand) {
        return operand instanceof Operand.Quotient || operand instanceof Operand.OfTarget;
    }

    String measured(BigDecimal value, boolean percent) {
        return percent ? text("percent", number(value)) : number(value);
    }

    static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String name(Label label) {
        return language == Language.VI ? label.vi() : label.en();
    }

    String operand(Operand operand) {
        return switch (operand) {
            case Operand.Quantity(String code) -> code;
            case Operand.Quotient(String numerator, String denominator) ->
                text("operand.quotient", numerator, denominator);
            case Operand.OfTarget(String code) -> text("operand.of-target", code);
            case Operand.Difference(String minuend, String subtrahend) ->
                text("operand.difference", minuend, subtrahend);
            case Operand.Constant(BigDecimal value) -> number(value);
        };
    }

    private String number(BigDecimal value) {
        return Exact.text(language, value);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, "scoring.why." + key, arguments);
    }
}
