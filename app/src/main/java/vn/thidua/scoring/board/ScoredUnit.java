package vn.thidua.scoring.board;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.core.ranking.Decision;
import vn.thidua.core.rating.Rated;
import vn.thidua.core.scoring.LeafScore;
import vn.thidua.core.scoring.Offence;
import vn.thidua.core.scoring.ScoreSheet;
import vn.thidua.core.scoring.SectionScore;
import vn.thidua.organization.Unit;
import vn.thidua.reporting.UnitFigures;
import vn.thidua.scoring.points.Entry;

/**
 * A unit with its place and all that the place rests on.
 *
 * @param place 1 for the first; 0 if {@code barring} keeps it from one
 * @param total the total that gives the place
 * @param decision what set the unit apart from its neighbours
 * @param barring the offences that bar it from a place, in the order of the table; empty if none does
 * @param figures the submission that was scored
 * @param entries what people entered for the unit, by code of the criterion
 * @param rated its grade; empty if the table has no grades
 */
public record ScoredUnit(
        Unit unit,
        int place,
        BigDecimal total,
        Decision decision,
        List<Offence> barring,
        ScoreSheet sheet,
        UnitFigures figures,
        Map<String, Entry> entries,
        Optional<Rated> rated) {

    public ScoredUnit {
        barring = List.copyOf(barring);
        entries = Map.copyOf(entries);
    }

    /** Says whether an offence bars it from a place. */
    public boolean isBarred() {
        return !barring.isEmpty();
    }

    /** Returns the points in per cent of what was assigned to the unit, one digit, half-up; zero if nothing was. */
    public BigDecimal percent() {
        return percentOf(sheet.total(), sheet.assignedMaximum());
    }

    /** Returns the score of the criterion called {@code code}. It is a fault of the caller if there is none. */
    public LeafScore leaf(String code) {
        return sheet.leaves().stream()
                .filter(score -> score.leaf().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the subtotal of the section called {@code code}. It is a fault of the caller if there is none. */
    public SectionScore section(String code) {
        return sheet.sections().stream()
                .filter(score -> score.section().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Returns the criteria that count zero only because a figure or an entry is missing. */
    public List<LeafScore> unscored() {
        return sheet.unscored();
    }

    static BigDecimal percentOf(BigDecimal points, BigDecimal maximum) {
        return maximum.signum() == 0
                ? BigDecimal.ZERO
                : points.movePointRight(2).divide(maximum, 1, RoundingMode.HALF_UP);
    }
}
