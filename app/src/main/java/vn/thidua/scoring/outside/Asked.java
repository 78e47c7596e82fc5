package vn.thidua.scoring.outside;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.scoring.Derived;
import vn.thidua.core.scoring.Direct;
import vn.thidua.core.scoring.Label;
import vn.thidua.core.scoring.Leaf;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.ScoreTable;
import vn.thidua.core.scoring.Scorer;
import vn.thidua.core.scoring.WeightedTasks;
import vn.thidua.scoring.points.TypedPoints;

/**
 * Something that a score table wants to hear from others than the people of a round.
 *
 * @param code of the criterion; of the score for {@link Kind#SCORE}, of the offence for {@link Kind#OFFENCE}
 * @param lowest fewest points or per cent
 * @param highest most points or per cent
 * @param scorer who alone gives the points; only for {@link Kind#POINTS}
 * @param bars whether it bars from a place; only for {@link Kind#OFFENCE}
 */
record Asked(
        Kind kind,
        String code,
        Label name,
        BigDecimal lowest,
        BigDecimal highest,
        Optional<Scorer> scorer,
        boolean bars) {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** In what way others say it. */
    enum Kind {
        /** Points of a criterion that one authority alone gives. */
        POINTS,
        /** A score that another body gave, of which a criterion is a share. */
        SCORE,
        /** How far a task is done. */
        TASK,
        /** An offence. */
        OFFENCE
    }

    /** Returns all that {@code table} asks for, in its order; offences last. */
    static List<Asked> of(ScoreTable table) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Leaf leaf : table.leaves()) {
            switch (leaf.rule()) {
                case Direct _ -> leaf.scorer().ifPresent(scorer -> put(asked, points(leaf, scorer)));
                case Derived derived -> put(asked, score(leaf, derived));
                case WeightedTasks _ -> put(asked, task(leaf));
                default -> {}
            }
        }
        for (Offence offence : table.offences()) {
            put(asked, offence(offence));
        }
        return new ArrayList<>(asked.values());
    }

    /** Several criteria may be shares of one score; the first names it. */
    private static void put(Map<String, Asked> asked, Asked one) {
        asked.putIfAbsent(one.key(), one);
    }

    private static Asked points(Leaf leaf, Scorer scorer) {
        return new Asked(
                Kind.POINTS,
                leaf.code(),
                leaf.name(),
                TypedPoints.lowest(leaf),
                leaf.maximum(),
                Optional.of(scorer),
                false);
    }

    /** A bonus can lift the other score above what it is reckoned out of. */
    private static Asked score(Leaf leaf, Derived derived) {
        return new Asked(
                Kind.SCORE,
                derived.score(),
                leaf.name(),
                BigDecimal.ZERO,
                derived.outOf().multiply(BigDecimal.TWO),
                Optional.empty(),
                false);
    }

    private static Asked task(Leaf leaf) {
        return new Asked(Kind.TASK, leaf.code(), leaf.name(), BigDecimal.ZERO, WHOLE, Optional.empty(), false);
    }

    private static Asked offence(Offence offence) {
        return new Asked(
                Kind.OFFENCE,
                offence.code(),
                offence.name(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.empty(),
                offence.leadsTo(new Offence.Consequence.NoPlace()));
    }

    /** Returns how it is named in a form, for example {@code offence:DISCIPLINE}. */
    String key() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + code;
    }
}
