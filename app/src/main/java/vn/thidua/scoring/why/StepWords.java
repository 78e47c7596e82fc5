package vn.thidua.scoring.why;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thidua.core.scoring.Band;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Deduction;
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Lateness;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.Operand;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.Proportional;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.ScoringStep;
import vn.thidua.core.scoring.StartingPoints;
import vn.thidua.core.scoring.Task;
import vn.thidua.core.scoring.Tier;
import vn.thidua.core.scoring.WeightedTasks;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says the steps of a score in words. A figure that was read is named in the line that first uses it. */
final class StepWords {

    private final Language language;
    private final UnaryOperator<String> shortName;
    private final RuleWords rules;
    private final List<String> lines = new ArrayList<>();
    private final List<String> unnamed = new ArrayList<>();

    StepWords(Language language, UnaryOperator<String> shortName) {
        this.language = language;
        this.shortName = shortName;
        this.rules = new RuleWords(language);
    }

    List<String> lines(LeafScore score) {
        boolean percent = isPercent(score.leaf().rule());
        for (ScoringStep step : score.steps()) {
            say(step, percent);
            if (step instanceof ScoringStep.AmongPeers peers) {
                new PeerWords(language).arithmetic(peers, score.leaf()).ifPresent(lines::add);
            }
        }
        nameTheRest();
        return List.copyOf(lines);
    }

    private void say(ScoringStep step, boolean percent) {
        switch (step) {
            case ScoringStep.Read(String code, BigDecimal value) -> unnamed.add(text("step.read", code, number(value)));
            case ScoringStep.ReadTarget(String code, BigDecimal value) ->
                unnamed.add(text("step.read-target", code, number(value)));
            case ScoringStep.Given _ -> {}
            case ScoringStep.Percentage(BigDecimal dividend, BigDecimal divisor, BigDecimal result) ->
                sayPair("step.percentage", dividend, divisor, result);
            case ScoringStep.Difference(BigDecimal minuend, BigDecimal subtrahend, BigDecimal result) ->
                sayPair("step.difference", minuend, subtrahend, result);
            case ScoringStep.StartedWith(BigDecimal points) -> add("step.started", number(points));
            case ScoringStep.DaysLate(var gathering, var days, BigDecimal result) ->
                add("step.days." + RuleWords.key(gathering), number(result), text("days." + RuleWords.key(days)));
            case ScoringStep.WeightedMean(List<Task> tasks, BigDecimal _, BigDecimal weights, BigDecimal mean) ->
                add(
                        "step.weighted-mean",
                        tasks.stream().map(this::task).collect(Collectors.joining(" + ")),
                        number(weights),
                        number(mean));
            case ScoringStep.PerCentOf(BigDecimal mean, BigDecimal whole, BigDecimal result) ->
                add("step.per-cent-of", number(mean), number(whole), number(result));
            case ScoringStep.Zeroed(String offence, BigDecimal points) -> add("step.zeroed", offence, number(points));
            case ScoringStep.Entered(BigDecimal points) -> add("step.entered", number(points));
            case ScoringStep.Compared(
                    BigDecimal value,
                    Binary.Comparison comparison,
                    BigDecimal threshold,
                    boolean met) ->
                add(
                        met ? "step.met" : "step.not-met",
                        rules.measured(value, percent),
                        rules.comparison(comparison, rules.measured(threshold, percent)));
            case ScoringStep.InBand(BigDecimal _, Band band) ->
                add("step.in-band", rules.band(band, percent), number(band.points()));
            case ScoringStep.Share(BigDecimal actual, BigDecimal target, BigDecimal ratio, BigDecimal held) ->
                add(
                        ratio.compareTo(held) == 0 ? "step.share" : "step.share-held",
                        number(actual),
                        number(target),
                        number(ratio),
                        number(held));
            case ScoringStep.Above(BigDecimal value, BigDecimal start, BigDecimal units) -> {
                if (start.signum() != 0) {
                    add(
                            units.signum() == 0 ? "step.not-above" : "step.above",
                            number(value),
                            number(start),
                            number(units));
                }
            }
            case ScoringStep.Multiplied(BigDecimal units, BigDecimal points) ->
                add("step.multiplied", number(units), number(points), number(units.multiply(points)));
            case ScoringStep.SubtractedFrom(BigDecimal maximum, BigDecimal result) ->
                add("step.subtracted", number(maximum), number(maximum.subtract(result)), number(result));
            case ScoringStep.Limited(ScoringStep.Limit limit, BigDecimal value, BigDecimal result) -> {
                if (value.compareTo(result) == 0) {
                    add(limit == ScoringStep.Limit.CAP ? "step.cap" : "step.floor", number(value));
                }
            }
            case ScoringStep.AmongPeers peers -> sayPeers(peers, percent);
            case ScoringStep.Rounded(BigDecimal exact, BigDecimal points) -> {
                if (exact.compareTo(points) != 0) {
                    add("step.rounded", number(exact), Texts.text(language, "scoring.why.number", points));
                }
            }
        }
    }

    /** The two numbers of a quotient or difference were read just before; they are named inside the line. */
    private void sayPair(String key, BigDecimal first, BigDecimal second, BigDecimal result) {
        if (unnamed.size() < 2) {
            add(key, number(first), number(second), number(result));
            return;
        }
        String last = unnamed.removeLast();
        String before = unnamed.removeLast();
        add(key, before, last, number(result));
    }

    private String task(Task task) {
        return text("step.task", number(task.weight()), number(task.completion()), task.code());
    }

    private void sayPeers(ScoringStep.AmongPeers peers, boolean percent) {
        String leaders =
                String.join(", ", peers.leaders().stream().map(shortName).toList());
        // Without anchor the unit has no target, and the pool is measured by quantity.
        boolean shown = percent && peers.anchor().isPresent();
        add(
                "step.peers",
                rules.measured(peers.value(), shown),
                leaders,
                rules.measured(peers.best(), shown),
                number(peers.points()));
    }

    private void add(String key, Object... arguments) {
        nameTheRest();
        lines.add(text(key, arguments));
    }

    private void nameTheRest() {
        lines.addAll(unnamed);
        unnamed.clear();
    }

    private static boolean isPercent(Rule rule) {
        Optional<Operand> operand = switch (rule) {
            case Binary binary -> Optional.of(binary.operand());
            case Tier tier -> Optional.of(tier.operand());
            case PeerRelative peers -> Optional.of(peers.operand());
            case Direct _,
                    Lateness _,
                    Proportional _,
                    Deduction _,
                    Bonus _,
                    WeightedTasks _,
                    Derived _,
                    StartingPoints _ -> Optional.empty();
        };
        return operand.filter(RuleWords::isPercent).isPresent();
    }

    private String number(BigDecimal value) {
        return Exact.text(language, value);
    }

    private String text(String key, Object... arguments) {
        return Texts.text(language, "scoring.why." + key, arguments);
    }
}
