package vn.thidua.scoring.why;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says in one language how the points of a criterion came about. */
public final class Explanation {

    private static final String WHY = "scoring.why.";
    private static final int MOST_ROUNDED = 6;

    private final Language language;
    private final UnaryOperator<String> shortName;

    /** @param shortName turns the code of a unit into the name shown in tables */
    public Explanation(Language language, UnaryOperator<String> shortName) {
        this.language = language;
        this.shortName = shortName;
    }

    /** Returns the rule as a sentence. */
    public String rule(LeafScore score) {
        return new RuleWords(language).sentence(score.leaf());
    }

    /** Returns the arithmetic, one line for each step; empty if the criterion is not assigned. */
    public List<String> arithmetic(LeafScore score) {
        return new StepWords(language, shortName).lines(score);
    }

    /** Returns what came out: points, "not assigned", or what is missing. */
    public String outcome(LeafScore score) {
        return switch (score.outcome()) {
            case LeafOutcome.Scored(BigDecimal points) ->
                score.leaf().rule() instanceof Bonus
                        ? Texts.text(language, WHY + "scored-bonus", shown(points))
                        : Texts.text(
                                language,
                                WHY + "scored",
                                shown(points),
                                score.leaf().maximum());
            case LeafOutcome.NotAssigned() -> Texts.text(language, WHY + "not-assigned");
            case LeafOutcome.Unscored(LeafOutcome.Reason reason, String code) ->
                Texts.text(
                        language,
                        WHY + "unscored."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        code);
        };
    }

    /** Rounded points keep their digits; exact ones, of a table that rounds the total alone, are cut. */
    private Object shown(BigDecimal points) {
        return points.scale() <= MOST_ROUNDED ? points : Exact.text(language, points);
    }

    /** Returns the answer in one line for readers who may not see the figures behind it. */
    public String lineWithoutFigures(LeafScore score) {
        return score.outcome() instanceof LeafOutcome.Scored
                ? Texts.text(language, WHY + "line-restricted", outcome(score))
                : outcome(score);
    }

    /** Returns the whole answer in one line: arithmetic, then outcome. */
    public String line(LeafScore score) {
        List<String> arithmetic = arithmetic(score);
        return arithmetic.isEmpty()
                ? outcome(score)
                : Texts.text(language, WHY + "line", joined(arithmetic), outcome(score));
    }

    /** Inside a sentence a step begins small, unless it begins with the code of an indicator. */
    private String joined(List<String> steps) {
        StringBuilder line = new StringBuilder(steps.getFirst());
        for (String step : steps.subList(1, steps.size())) {
            boolean isWord = step.length() > 1 && Character.isLowerCase(step.charAt(1));
            line.append("; ")
                    .append(isWord ? step.substring(0, 1).toLowerCase(language.locale()) + step.substring(1) : step);
        }
        return line.toString();
    }
}
