package vn.thidua.core.consolidation;

/**
 * What is counted, as far as the arithmetic needs to know.
 *
 * @param code identifies the indicator in its catalogue, for example {@code DT06}
 * @param acrossUnits how the figures of several units become one
 * @param acrossPeriods how the figures of several periods become one
 * @param direction which way is better
 * @param decimals digits after the decimal point, 0 to 6. A typed figure is never finer; a computed one is rounded to it
 *     once, half-up
 */
public record Indicator(
        String code, Aggregation acrossUnits, Aggregation acrossPeriods, Direction direction, int decimals) {

    /** @throws IllegalArgumentException if {@code decimals} is outside 0 to 6 or units are aggregated by {@code LAST} */
    public Indicator {
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals must be 0 to 6: " + decimals);
        }
        if (acrossUnits instanceof Aggregation.Last) {
            throw new IllegalArgumentException("units have no order, so none of them is the last: " + code);
        }
    }

    /** Says whether the figure is computed from other figures and therefore never asked of a unit. */
    public boolean isDerived() {
        return acrossUnits instanceof Aggregation.Ratio;
    }
}
