package vn.thidua.core.consolidation;

/** How several figures of one indicator become one, either across units or across periods. */
public sealed interface Aggregation {

    /** The figures are added. */
    record Sum() implements Aggregation {}

    /** The figure of the latest period counts; makes sense across periods only. */
    record Last() implements Aggregation {}

    /** The mean of the figures, each weighted by the figure of another indicator. */
    record WeightedMean(String weight) implements Aggregation {}

    /**
     * The consolidated numerator divided by the consolidated denominator, times one hundred. Percentages are recomputed
     * and never averaged.
     */
    record Ratio(String numerator, String denominator) implements Aggregation {}
}
