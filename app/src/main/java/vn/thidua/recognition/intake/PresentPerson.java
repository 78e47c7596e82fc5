package vn.thidua.recognition.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A person on record.
 *
 * @param units units that the person is or was in, of those that the sender covers
 * @param unitNames the same in words
 * @param born the day of birth, if the register knows it
 */
record PresentPerson(UUID id, String code, String name, Set<UUID> units, String unitNames, Optional<LocalDate> born) {

    PresentPerson {
        units = Set.copyOf(units);
    }
}
