package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A score table: what a cluster scores its units by in one year. A tree of any depth.
 *
 * <p>The constructor accepts any table, so that all of its defects can be shown at once; {@link Scoring} refuses a table
 * that has any.
 *
 * @param maximum equals the sum of the maxima of {@code nodes}
 * @param nodes in order of printing
 * @param limits those of the total
 * @param offences what a unit can be found guilty of, in order of printing
 */
public record ScoreTable(
        String code,
        String version,
        Label name,
        BigDecimal maximum,
        Rounding rounding,
        List<Node> nodes,
        Limits limits,
        List<Offence> offences) {

    public ScoreTable {
        nodes = List.copyOf(nodes);
        offences = List.copyOf(offences);
    }

    /** A table without limits on its total and without offences. */
    public ScoreTable(
            String code, String version, Label name, BigDecimal maximum, Rounding rounding, List<Node> nodes) {
        this(code, version, name, maximum, rounding, nodes, Limits.NONE, List.of());
    }

    /** Returns everything that is wrong with the table, in order of printing; empty if it can be used. */
    public List<TableDefect> defects() {
        return new TableCheck(this).defects();
    }

    /** Returns the criteria in order of printing. */
    public List<Leaf> leaves() {
        return leavesOf(nodes).toList();
    }

    /** Returns what of the table {@code entries} were found guilty of, in the order of the table. */
    public List<Offence> offencesOf(Entries entries) {
        return entries.offences().isEmpty()
                ? List.of()
                : offences.stream()
                        .filter(offence -> entries.offences().contains(offence.code()))
                        .toList();
    }

    /** Returns the codes of the offences that bar {@code entries} from a place, in the order of the table. */
    public List<String> disqualifications(Entries entries) {
        return offencesOf(entries).stream()
                .filter(offence -> offence.leadsTo(new Offence.Consequence.NoPlace()))
                .map(Offence::code)
                .toList();
    }

    /**
     * Returns what is allowed and yet probably a mistake, in order of printing.
     *
     * @param measures unit of measure by code of the figure; figures that are not among them are not judged
     */
    public List<TableWarning> warnings(Map<String, String> measures) {
        return new MeasureCheck(measures).warnings(leaves());
    }

    /**
     * Returns the same table of other nodes; its maximum is the sum of theirs, and its limits fit it. An offence that did nothing
     * but zero leaves that are gone is gone too.
     */
    public ScoreTable with(List<Node> other) {
        BigDecimal sum = Node.sum(other);
        Set<String> left = leavesOf(other).map(Leaf::code).collect(Collectors.toSet());
        List<Offence> fitting = offences.stream()
                .map(offence -> offence.among(left))
                .filter(offence -> !offence.consequences().isEmpty())
                .toList();
        return new ScoreTable(code, version, name, sum, rounding, other, limits.fitting(sum), fitting);
    }

    /** Returns the same table with another rounding. */
    public ScoreTable with(Rounding other) {
        return new ScoreTable(code, version, name, maximum, other, nodes, limits, offences);
    }

    private static Stream<Leaf> leavesOf(List<Node> nodes) {
        return nodes.stream().flatMap(node -> switch (node) {
            case Section section -> leavesOf(section.children());
            case Leaf leaf -> Stream.of(leaf);
        });
    }
}
