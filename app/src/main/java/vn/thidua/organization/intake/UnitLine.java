package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A unit as a line has it.
 *
 * @param number place among all lines about units, the first is 1
 * @param shortName empty if the line does not say
 * @param parent code of the unit above; empty at the top
 * @param validTo the first day after it; empty if the line does not say
 */
record UnitLine(
        Place place,
        int number,
        String code,
        String name,
        Optional<String> shortName,
        Optional<String> parent,
        Optional<Integer> order,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {}
