package vn.thidua.core.eligibility;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Something that would have to come, so that a clause is met.
 *
 * @param fact what would be known then; of what is to {@linkplain Kind#END end}, the same fact with its end
 * @param clause the first clause that asks for it
 * @param since the first year that it may be of; {@code fact} is of the last one, and both are the same if only one will do
 * @param by the last day for it, included
 */
public record Step(Kind kind, Fact fact, Clause clause, int since, LocalDate by) {

    /** What kind of thing it is; what costs most to bring about comes first. */
    public enum Kind {
        /** It can still be earned. */
        EARN,
        /** It weighs upon the subject and has no end yet. */
        END,
        /** People have to decide. */
        DECIDE,
        /** Nothing may come in between, or what goes on has to go on. */
        KEEP,
        /** It lies in the past, or is a state of things; nobody knows it here. */
        LOOK_UP
    }

    /** Returns {@code facts} as they are once {@code steps} have come. */
    static Facts onto(Facts facts, Collection<Step> steps) {
        List<Fact> more = steps.stream().map(Step::fact).toList();
        List<Fact> ended = steps.stream()
                .filter(step -> step.kind == Kind.END)
                .map(step -> open(step.fact))
                .toList();
        if (ended.isEmpty()) {
            return facts.with(more);
        }
        List<Fact> kept = new ArrayList<>(facts.all());
        kept.removeAll(ended);
        return Facts.of(kept).with(more);
    }

    /** Says whether it may as well be of any year before, as far back as awards go. */
    public boolean isOrEarlier() {
        return since == Counting.FIRST_YEAR;
    }

    Step of(Fact other) {
        return new Step(kind, other, clause, since, by);
    }

    Step since(int first) {
        return new Step(kind, fact, clause, first, by);
    }

    private static Fact open(Fact ended) {
        return switch (ended) {
            case Fact.Discipline(Fact.Degree degree, LocalDate from, Optional<LocalDate> _) ->
                new Fact.Discipline(degree, from, Optional.empty());
            case Fact.Inquiry(Fact.Question question, LocalDate from, Optional<LocalDate> _) ->
                new Fact.Inquiry(question, from, Optional.empty());
            default -> throw new IllegalArgumentException("does not end: " + ended);
        };
    }
}
