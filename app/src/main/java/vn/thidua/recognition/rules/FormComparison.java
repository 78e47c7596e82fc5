package vn.thidua.recognition.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.core.eligibility.Clause;
import vn.thidua.core.eligibility.Requirement;
import vn.thidua.core.eligibility.Rule;

/**
 * What is different between the rules for one form under two regimes.
 *
 * @param clauses every clause of either, in the order of the later rules; what is gone stands after what it came after
 */
public record FormComparison(Change change, List<ClauseChange> clauses) {

    /** What became of a form or a clause. */
    public enum Change {
        /** New. */
        ONLY_AFTER,
        /** Gone. */
        ONLY_BEFORE,
        /** It asks for something else. */
        CHANGED,
        /** It asks for the same; words and article may be others. */
        SAME
    }

    /** In what a clause differs that is in both. */
    public enum Aspect {
        /** What is asked; where people judge, the words are what is asked. */
        DEMAND,
        /** It had to hold by itself and is now one of several ways, or the other way round. */
        JOIN,
        /** The words, of the same demand. */
        WORDING,
        /** Where it is written. */
        CITATION
    }

    /** A clause before and after; it is missing in one of the two if it is new or gone. */
    public record ClauseChange(
            String id, Change change, Optional<Clause> before, Optional<Clause> after, Set<Aspect> aspects) {

        public ClauseChange {
            aspects = Set.copyOf(aspects);
        }
    }

    private record Placed(Clause clause, boolean isOneOfSeveral) {}

    public FormComparison {
        clauses = List.copyOf(clauses);
    }

    /** Compares; a form that is not in a regime is empty. */
    public static FormComparison between(Optional<FormRules> before, Optional<FormRules> after) {
        Map<String, Placed> were = before.map(FormComparison::placed).orElse(Map.of());
        Map<String, Placed> are = after.map(FormComparison::placed).orElse(Map.of());
        List<ClauseChange> clauses = new ArrayList<>();
        for (String id : inOrder(List.copyOf(were.keySet()), List.copyOf(are.keySet()))) {
            clauses.add(change(id, Optional.ofNullable(were.get(id)), Optional.ofNullable(are.get(id)), before, after));
        }
        if (before.isEmpty() || after.isEmpty()) {
            return new FormComparison(
                    before.isPresent() ? Change.ONLY_BEFORE : after.isPresent() ? Change.ONLY_AFTER : Change.SAME,
                    clauses);
        }
        boolean isSame = clauses.stream().allMatch(clause -> clause.change() == Change.SAME);
        return new FormComparison(isSame ? Change.SAME : Change.CHANGED, clauses);
    }

    /** Returns how many clauses became {@code change}. */
    public int count(Change change) {
        return Math.toIntExact(
                clauses.stream().filter(clause -> clause.change() == change).count());
    }

    private static Map<String, Placed> placed(FormRules form) {
        Map<String, Placed> placed = new LinkedHashMap<>();
        form.conditions().forEach(rule -> place(rule, false, placed));
        return placed;
    }

    private static void place(Rule rule, boolean isOneOfSeveral, Map<String, Placed> placed) {
        switch (rule) {
            case Rule.One(Clause clause) -> placed.put(clause.id(), new Placed(clause, isOneOfSeveral));
            case Rule.All(List<Rule> parts) -> parts.forEach(part -> place(part, isOneOfSeveral, placed));
            case Rule.Any(List<Rule> parts) ->
                parts.forEach(part -> place(part, isOneOfSeveral || parts.size() > 1, placed));
        }
    }

    /** Returns the ids of both, those of {@code are} in their order. */
    private static List<String> inOrder(List<String> were, List<String> are) {
        List<String> order = new ArrayList<>(are);
        for (int i = 0; i < were.size(); i++) {
            if (!order.contains(were.get(i))) {
                order.add(i == 0 ? 0 : order.indexOf(were.get(i - 1)) + 1, were.get(i));
            }
        }
        return order;
    }

    private static ClauseChange change(
            String id,
            Optional<Placed> was,
            Optional<Placed> is,
            Optional<FormRules> before,
            Optional<FormRules> after) {
        Optional<Clause> former = was.map(Placed::clause);
        Optional<Clause> latter = is.map(Placed::clause);
        if (was.isEmpty() || is.isEmpty()) {
            return new ClauseChange(
                    id, was.isEmpty() ? Change.ONLY_AFTER : Change.ONLY_BEFORE, former, latter, Set.of());
        }
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Clause old = was.get().clause();
        Clause now = is.get().clause();
        boolean isReworded = !words(before, id).equals(words(after, id));
        boolean isByPeople = now.requirement() instanceof Requirement.Judged;
        if (!old.requirement().equals(now.requirement()) || (isReworded && isByPeople)) {
            aspects.add(Aspect.DEMAND);
        }
        if (was.get().isOneOfSeveral() != is.get().isOneOfSeveral()) {
            aspects.add(Aspect.JOIN);
        }
        if (isReworded && !aspects.contains(Aspect.DEMAND)) {
            aspects.add(Aspect.WORDING);
        }
        if (!old.citation().equals(now.citation())) {
            aspects.add(Aspect.CITATION);
        }
        boolean isChanged = aspects.contains(Aspect.DEMAND) || aspects.contains(Aspect.JOIN);
        return new ClauseChange(id, isChanged ? Change.CHANGED : Change.SAME, former, latter, aspects);
    }

    /** The law speaks Vietnamese; a better translation is no change. */
    private static String words(Optional<FormRules> form, String id) {
        return form.map(rules -> rules.texts().get(id)).map(text -> text.vi()).orElse("");
    }
}
