package vn.thidua.recognition.file;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Fact;
import vn.thidua.core.eligibility.SubjectKind;
import vn.thidua.core.eligibility.reckoning.VoteRule;

/** What a case asks. */
sealed interface Asked {

    /** Returns the facts that the case gives, and those that it supposes. */
    default List<Fact> given() {
        return switch (this) {
            case Eligible eligible ->
                Stream.concat(eligible.facts().stream(), eligible.whatIf().stream())
                        .toList();
            case Rating rating -> rating.facts();
            case Streamlining streamlining -> streamlining.facts();
            default -> List.of();
        };
    }

    /**
     * May the form be proposed?
     *
     * @param whatIf facts that are added for a second answer
     */
    record Eligible(String form, SubjectKind subject, List<Fact> facts, List<Fact> whatIf) implements Asked {

        public Eligible {
            facts = List.copyOf(facts);
            whatIf = List.copyOf(whatIf);
        }
    }

    /**
     * Which rating is the highest that can be given?
     *
     * @param facts with what the question says of the person: leads others or not, which staff
     */
    record Rating(SubjectKind subject, List<Fact> facts) implements Asked {

        public Rating {
            facts = List.copyOf(facts);
        }
    }

    /** Does any ground for streamlining hold? */
    record Streamlining(List<Fact> facts) implements Asked {

        public Streamlining {
            facts = List.copyOf(facts);
        }
    }

    /** How many may hold the form? */
    record Quota(String form, Map<String, Integer> bases, Optional<Map<String, Integer>> granted) implements Asked {

        public Quota {
            bases = Map.copyOf(bases);
            granted = granted.map(Map::copyOf);
        }
    }

    /** What does the count decide? */
    record Vote(String vote, VoteRule.Counted counted) implements Asked {}

    /** How much money goes with the form? */
    record Money(String form, SubjectKind subject) implements Asked {}

    /** By which coefficient is the money reckoned? */
    record Coefficient(String form, SubjectKind subject) implements Asked {}

    /** Until when must an answer be given? */
    record Term(String deadline, LocalDate from, Set<LocalDate> holidays, Set<LocalDate> worked) implements Asked {

        public Term {
            holidays = Set.copyOf(holidays);
            worked = Set.copyOf(worked);
        }
    }

    /** Until when may a file come in? */
    record Filing(String deadline) implements Asked {}

    /** What does the file consist of? */
    record Dossier(String form) implements Asked {}

    /** What does a provision say? */
    record Provision(String id) implements Asked {}

    /** Who decides? */
    record Authority(String form, String at) implements Asked {}

    /** May both be given? */
    record Combine(String first, String second, boolean isSameMerit) implements Asked {}

    /** Is the pack in force? */
    record InForce(String pack) implements Asked {}

    /** How high is the base salary? */
    record BaseSalary() implements Asked {}
}
