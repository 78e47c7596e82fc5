package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;

/** Finds units by what somebody types, with or without diacritics. */
public interface UnitSearch {

    /**
     * Returns the units of {@code day} whose code, name or short name contains {@code words}; first those that have them
     * with the same diacritics, then those in whose names they stand foremost.
     *
     * @param most largest number of units returned, at least 1
     */
    List<Unit> search(String words, LocalDate day, int most);
}
