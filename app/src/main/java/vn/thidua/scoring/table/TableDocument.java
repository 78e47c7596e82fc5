package vn.thidua.scoring.table;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.core.ranking.RankingRule;
import vn.thidua.core.rating.Gate;
import vn.thidua.core.rating.Grading;
import vn.thidua.core.scoring.Binary;
import vn.thidua.core.scoring.Bonus;
import vn.thidua.core.scoring.Condition;
import vn.thidua.core.scoring.Deduction;
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Lateness;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Operand;
import vn.thidua.core.scoring.PeerRelative;
import vn.thidua.core.scoring.Proportional;
import vn.thidua.core.scoring.Rule;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.StartingPoints;
import vn.thidua.core.scoring.Tier;
import vn.thidua.core.scoring.WeightedTasks;
import vn.thidua.shared.BilingualText;

/**
 * A version of a score table as it was signed.
 *
 * @param version 1 or more
 * @param signedOn day on which the cluster signed it
 * @param invented whether its content is made up for demonstration; everything computed from it then says so
 * @param periods codes of the periods it is in force for, and what their points are worth
 * @param rankedBy which total gives the places
 * @param style which place comes after a shared one
 * @param tieBreaks what decides between units with the same total, the first first
 * @param rules the table itself, without defects
 * @param grading its grades, without defects; empty if units are not rated
 */
public record TableDocument(
        String code,
        int version,
        BilingualText name,
        LocalDate signedOn,
        boolean invented,
        Map<String, Standing> periods,
        RankedBy rankedBy,
        RankingRule.Style style,
        List<TieBreak> tieBreaks,
        ScoreTable rules,
        Grading grading) {

    /** Which of the two totals of a score sheet gives the places. */
    public enum RankedBy {
        /** The sum of the points. */
        RAW_TOTAL,
        /** The sum of the points, scaled from what was assigned to the unit to the maximum of the table. */
        SCALED_TOTAL
    }

    public TableDocument {
        periods = Collections.unmodifiableMap(new LinkedHashMap<>(periods));
        tieBreaks = List.copyOf(tieBreaks);
    }

    /** Returns the same table, in force for the same periods, with another order and other rules. For trials. */
    public TableDocument tried(RankedBy by, RankingRule.Style other, List<TieBreak> ties, ScoreTable otherRules) {
        return new TableDocument(
                code, version, name, signedOn, invented, periods, by, other, ties, otherRules, grading);
    }

    /** Returns the codes of the indicators that the rules and the tie-breaks read. */
    public Set<String> indicators() {
        Stream<String> broken = tieBreaks.stream()
                .flatMap(tie -> tie instanceof TieBreak.Figure figure ? Stream.of(figure.indicator()) : Stream.empty());
        return Stream.of(rules.leaves().stream().flatMap(TableDocument::indicators), broken, gateIndicators())
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the codes of the indicators that the gates of grades read, in their order. */
    public Stream<String> gateIndicators() {
        return grading.grades().stream()
                .flatMap(grade -> grade.gates().stream())
                .flatMap(gate -> gate instanceof Gate.OfFigure(Condition condition)
                        ? condition.operand().figures().stream()
                        : Stream.empty());
    }

    /** Returns the codes of the indicators that the rule of {@code leaf} reads, in the order of the rule. */
    public static Stream<String> indicators(Leaf leaf) {
        return leaf.rule() instanceof Lateness lateness
                ? lateness.deadlines().stream()
                : operands(leaf.rule()).flatMap(operand -> operand.figures().stream());
    }

    private static Stream<Operand> operands(Rule rule) {
        return switch (rule) {
            case Binary binary -> Stream.of(binary.operand());
            // What another body gave, or people typed, is no indicator of the form.
            case Direct _, Lateness _, WeightedTasks _, Derived _, StartingPoints _ -> Stream.empty();
            case Tier tier -> Stream.of(tier.operand());
            case Proportional proportional -> Stream.of(proportional.actual(), proportional.target());
            case Deduction deduction -> Stream.of(deduction.operand());
            case Bonus bonus -> Stream.of(bonus.operand());
            case PeerRelative peers -> Stream.of(peers.operand());
        };
    }
}
