package vn.thidua.core.eligibility;

import java.util.List;
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

    /** A clause alone. */
    record One(Clause clause) implements Rule {}

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
