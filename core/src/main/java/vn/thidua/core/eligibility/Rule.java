package vn.thidua.core.eligibility;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Clauses joined by "and" and "or". */
public sealed interface Rule {

    /** Returns the clauses in the order of the text. */
    default Stream<Clause> clauses() {
        return switch (this) {
            case One(Clause clause) -> Stream.of(clause);
            case All(List<Rule> parts) -> parts.stream().flatMap(Rule::clauses);
            case Any(List<Rule> parts) -> parts.stream().flatMap(Rule::clauses);
        };
    }

    /**
     * Returns what of this concerns {@code subject}: an alternative that is for others is left out, and where one is being such
     * a subject the rest is. The verdict stays the same. Alternatives that are all for others stay as they are.
     */
    default Rule concerning(SubjectKind subject) {
        return switch (this) {
            case One _ -> this;
            case All(List<Rule> parts) ->
                new All(parts.stream().map(part -> part.concerning(subject)).toList());
            case Any(List<Rule> parts) -> {
                List<Rule> own = parts.stream()
                        .filter(part -> part instanceof One one && one.isGivenTo(subject))
                        .toList();
                List<Rule> open =
                        parts.stream().filter(part -> !part.isClosedTo(subject)).toList();
                yield open.isEmpty()
                        ? this
                        : new Any((own.isEmpty() ? open : own)
                                .stream().map(part -> part.concerning(subject)).toList());
            }
        };
    }

    /**
     * Says whether somewhere all alternatives are for other kinds of subjects: nothing is then said of what {@code subject} has
     * to do. A rule that is given to others as a whole does say so.
     */
    default boolean isSilentOn(SubjectKind subject) {
        return switch (this) {
            case One _ -> false;
            case All(List<Rule> parts) -> parts.stream().anyMatch(part -> part.isSilentOn(subject));
            case Any(List<Rule> parts) ->
                parts.stream().allMatch(part -> part.isClosedTo(subject) || part.isSilentOn(subject));
        };
    }

    private boolean isClosedTo(SubjectKind subject) {
        return switch (this) {
            case One(Clause clause) ->
                clause.requirement() instanceof Requirement.GivenTo(Set<SubjectKind> subjects)
                        && !subjects.contains(subject);
            case All(List<Rule> parts) -> parts.stream().anyMatch(part -> part.isClosedTo(subject));
            case Any(List<Rule> parts) -> parts.stream().allMatch(part -> part.isClosedTo(subject));
        };
    }

    /** A clause alone. */
    record One(Clause clause) implements Rule {

        private boolean isGivenTo(SubjectKind subject) {
            return clause.requirement() instanceof Requirement.GivenTo(Set<SubjectKind> subjects)
                    && subjects.contains(subject);
        }
    }

    /** All of the parts hold. */
    record All(List<Rule> parts) implements Rule {

        public All {
            parts = List.copyOf(parts);
        }
    }

    /** One of the parts holds; there is at least one. */
    record Any(List<Rule> parts) implements Rule {

        public Any {
            parts = List.copyOf(parts);
        }
    }
}
