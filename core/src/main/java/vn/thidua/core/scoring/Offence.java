package vn.thidua.core.scoring;

import java.util.List;
import java.util.Set;

/**
 * Something that a unit can be found guilty of and what the table makes of it. The score stays visible beside it.
 *
 * @param code identifies the offence within its table; entries name it
 * @param consequences at least one
 */
public record Offence(String code, Label name, List<Consequence> consequences) {

    public Offence {
        consequences = List.copyOf(consequences);
    }

    /** What an offence leads to. */
    public sealed interface Consequence {

        /** The leaf counts zero, or what it has if that is less. */
        record LeafZeroed(String leaf) implements Consequence {}

        /** The unit is in the lowest grade, whatever its total. */
        record LowestGrade() implements Consequence {}

        /** The unit has no place among the others. */
        record NoPlace() implements Consequence {}

        /** The unit cannot be put forward for a title. */
        record NoTitle(String title) implements Consequence {}
    }

    /** Returns the same offence without the zeroing of leaves that are not among {@code leaves}. */
    Offence among(Set<String> leaves) {
        return new Offence(
                code,
                name,
                consequences.stream()
                        .filter(consequence ->
                                !(consequence instanceof Consequence.LeafZeroed(String leaf)) || leaves.contains(leaf))
                        .toList());
    }

    /** Says whether the offence leads to {@code consequence}. */
    public boolean leadsTo(Consequence consequence) {
        return consequences.contains(consequence);
    }
}
