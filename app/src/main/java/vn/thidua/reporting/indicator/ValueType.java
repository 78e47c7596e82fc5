package vn.thidua.reporting.indicator;

/** What kind of number an indicator takes. */
public enum ValueType {
    /** A count: whole, zero or more. */
    INTEGER,
    /** An amount or a mean with decimals, zero or more. */
    DECIMAL,
    /** A percentage, written without its sign: {@code 82.5} is 82.5 %. */
    PERCENT
}
