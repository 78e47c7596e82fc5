package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's time in a unit as a line has it.
 *
 * @param number place among all lines about people, the first is 1
 * @param unit code of the unit
 * @param post code of the post in that unit, if there is one
 * @param validTo the first day after it; empty if the line does not say
 */
record PersonLine(
        Place place,
        int number,
        String code,
        String fullName,
        String unit,
        Optional<String> post,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
