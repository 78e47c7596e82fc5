package vn.thidua.web;

import java.time.LocalDate;

/**
 * The day that a page speaks of. A controller declares it as a parameter; the address says it as {@code ?asOf=2017-10-12}.
 *
 * @param day the day that was chosen, else the day of the installation
 * @param chosen whether the address names the day
 */
public record AsOf(LocalDate day, boolean chosen) {}
