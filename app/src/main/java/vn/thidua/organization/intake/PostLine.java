package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A post as a line has it.
 *
 * @param number place among all lines about posts, the first is 1
 * @param unit code of the unit
 * @param validTo the first day after it; empty if the line does not say
 */
record PostLine(
        Place place,
        int number,
        String unit,
        String code,
        String title,
        Optional<Integer> order,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
