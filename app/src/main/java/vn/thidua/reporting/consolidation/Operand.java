package vn.thidua.reporting.consolidation;

/**
 * An indicator that units report and that enters a figure.
 *
 * @param role what it does there: addend, mean, weight, numerator or denominator
 */
record Operand(String role, String code, int decimals) {}
