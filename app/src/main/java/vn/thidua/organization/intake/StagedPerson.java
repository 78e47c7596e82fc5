package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code organization.intake_person}: a membership as a line has it, and person and membership as they were before.
 *
 * @param personChange what becomes of the person; at the first line of the person only
 * @param change what becomes of the membership
 */
record StagedPerson(
        int number,
        String file,
        String sheet,
        int line,
        Change personChange,
        Change change,
        UUID personId,
        String code,
        String fullName,
        String givenName,
        String searchKey,
        @Nullable String beforeName,
        @Nullable String beforeGivenName,
        @Nullable String beforeSearchKey,
        UUID membershipId,
        UUID unitId,
        String unitCode,
        @Nullable UUID postId,
        String postCode,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable LocalDate beforeTo) {

    /** Returns what the line changes, as it is counted. */
    Change counted() {
        return personChange == Change.NONE ? change : personChange == Change.ADD ? Change.ADD : merged();
    }

    private Change merged() {
        return change == Change.ADD ? Change.ADD : Change.AMEND;
    }
}
