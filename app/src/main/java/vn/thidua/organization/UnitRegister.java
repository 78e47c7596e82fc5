package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;

/** Takes up units and their clusters from a list. */
public interface UnitRegister {

    /**
     * Registers {@code entries}: new units are added, known ones renamed, and each becomes a member of its cluster from
     * {@code validFrom} on. Registering the same list again changes nothing.
     */
    void register(List<UnitEntry> entries, LocalDate validFrom);
}
