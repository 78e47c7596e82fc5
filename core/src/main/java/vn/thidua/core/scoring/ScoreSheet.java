package vn.thidua.core.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The scores of one unit by one table.
 *
 * @param total raw points after the limits of the table, rounded to its digits; leaves without a score count zero
 * @param assignedMaximum maxima of the leaves that apply to the unit; unscored leaves are among them
 * @param percent {@code total ÷ assignedMaximum × 100}, rounded like the total; empty if nothing is assigned
 * @param scaledTotal {@code total ÷ assignedMaximum × maximum of the table}, held between floor and ceiling of the table,
 *     rounded like the total, which makes units with different assignments comparable; empty if nothing is assigned
 * @param leaves in order of printing
 * @param sections at every depth, each before its children, in order of printing
 * @param clamped what the limits of the table changed in the total
 */
public record ScoreSheet(
        String unit,
        BigDecimal total,
        BigDecimal assignedMaximum,
        Optional<BigDecimal> percent,
        Optional<BigDecimal> scaledTotal,
        List<LeafScore> leaves,
        List<SectionScore> sections,
        Clamped clamped) {

    public ScoreSheet {
        leaves = List.copyOf(leaves);
        sections = List.copyOf(sections);
    }

    /** Returns the leaves that count zero only because nobody can tell; the total is provisional while there are any. */
    public List<LeafScore> unscored() {
        return leaves.stream().filter(LeafScore::isUnscored).toList();
    }
}
