package vn.thidua.organization;

import java.time.LocalDate;

/** Takes up units and their clusters from a list. */
public interface UnitRegister {

    /**
     * Registers the units in {@code csv}: new units are added, known ones renamed, and each becomes a member of its
     * cluster from {@code validFrom} on. Registering the same list again changes nothing. A list with defects changes
     * nothing and answers all of them. The format is described in {@code docs/formats/units.md}.
     *
     * @param file name of the list, for the defects
     */
    UnitListOutcome register(String file, String csv, LocalDate validFrom);
}
