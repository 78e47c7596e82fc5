package vn.thidua.recognition.rules;

import java.util.Set;
import vn.thidua.core.eligibility.SubjectKind;

/**
 * Those who hold one of some titles or ratings for a year, so that they can be counted.
 *
 * @param codes at least one
 * @param subject who is counted: people or collectives
 */
public record CountedSet(Thing thing, Set<String> codes, SubjectKind subject) {

    /** What they hold. */
    public enum Thing {
        AWARD,
        RATING
    }

    public CountedSet {
        codes = Set.copyOf(codes);
    }

    /** Says whether people are counted. */
    public boolean isOfPeople() {
        return subject == SubjectKind.INDIVIDUAL;
    }
}
