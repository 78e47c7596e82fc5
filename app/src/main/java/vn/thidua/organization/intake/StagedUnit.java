package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code organization.intake_unit}: a unit as a line has it, and its last state before. */
record StagedUnit(
        int number,
        String file,
        String sheet,
        int line,
        Change change,
        UUID unitId,
        String code,
        String name,
        String shortName,
        @Nullable UUID parentId,
        String parentCode,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String searchKey,
        @Nullable LocalDate beforeFrom,
        @Nullable LocalDate beforeTo,
        @Nullable String beforeName,
        @Nullable String beforeShortName,
        @Nullable UUID beforeParentId,
        @Nullable String beforeParentCode,
        @Nullable Integer beforePosition,
        @Nullable String beforeSearchKey) {}
