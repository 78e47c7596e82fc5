package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code organization.intake_post}: a post as a line has it, and as it was before. */
record StagedPost(
        int number,
        String file,
        String sheet,
        int line,
        Change change,
        UUID postId,
        UUID unitId,
        String unitCode,
        String code,
        String title,
        int position,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String beforeTitle,
        @Nullable Integer beforePosition,
        @Nullable LocalDate beforeTo) {}
