package vn.thidua.core.consolidation;

/**
 * One line of a comparison table: this period, the same period last year, the change, the target, how much of it is
 * reached.
 *
 * @param indicator what is compared
 * @param current this period, over every unit that reported it
 * @param previous same period last year, over every unit that reported it
 * @param change the change like for like; over fewer units than {@code current} if some lack a side
 * @param progress the annual target and how much of it is reached
 */
public record ComparedFigure(
        Indicator indicator, Figure current, Figure previous, Change change, TargetProgress progress) {

    /** Says whether the difference is in percentage points rather than in the unit of measure. */
    public boolean isInPercentagePoints() {
        return indicator.isDerived();
    }

    /** Judges the change by the direction of the indicator. */
    public Judgement judgement() {
        return change.difference()
                .map(difference -> Judgement.of(difference, indicator.direction()))
                .orElse(Judgement.NONE);
    }

    /** Says whether the change goes against the direction of the indicator. */
    public boolean isWorse() {
        return judgement() == Judgement.WORSE;
    }
}
