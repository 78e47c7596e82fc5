package vn.thidua.house.supply;

import java.time.LocalDate;

/**
 * What we think of a weakness that reaches a version in the product.
 *
 * @param advisory its identifier
 * @param affected whether somebody could use it here
 * @param why what speaks for that
 * @param until last day on which nobody has to look again
 */
record Judgement(String advisory, boolean affected, String why, LocalDate until) {}
