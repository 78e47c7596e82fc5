package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.LeafOutcome;
import vn.thidua.core.scoring.Scorer;
import vn.thidua.scoring.board.ScoredUnit;
import vn.thidua.web.Formats;
import vn.thidua.web.Texts;

/**
 * Points of a criterion that nobody in the round gives: a rule computes them, or somebody else alone hands them in.
 *
 * @param points a dash while they are not known
 * @param source where they come from
 * @param hint what to do if they are not right
 */
public record OutsidePoints(String points, String source, String hint) {

    /** Returns those of {@code leaf}; empty if the people of the round score it. */
    static Optional<OutsidePoints> of(Leaf leaf, Optional<ScoredUnit> scored) {
        if (SheetLeaves.isTyped(leaf)) {
            return Optional.empty();
        }
        String points = scored.map(unit -> unit.leaf(leaf.code()).outcome())
                .map(outcome -> outcome instanceof LeafOutcome.Scored(BigDecimal found)
                        ? Formats.number(found, 2)
                        : Formats.ABSENT)
                .orElse(Formats.ABSENT);
        return Optional.of(leaf.scorer()
                .map(Scorer::name)
                .map(RoundNames::label)
                .map(name -> new OutsidePoints(
                        points,
                        Texts.text("scoring.round.by-scorer", name),
                        Texts.text("scoring.round.by-scorer.help", name)))
                .orElseGet(() -> new OutsidePoints(
                        points, Texts.text("scoring.round.from-figures"), Texts.text("scoring.round.computed.help"))));
    }
}
