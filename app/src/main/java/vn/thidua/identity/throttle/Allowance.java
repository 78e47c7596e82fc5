package vn.thidua.identity.throttle;

/**
 * How many tries somebody has: {@code burst} at once, and then {@code perHour} more each hour. In no hour more than the
 * sum of both can be made.
 */
record Allowance(int burst, int perHour) {}
