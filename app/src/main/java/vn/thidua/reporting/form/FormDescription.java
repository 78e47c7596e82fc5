package vn.thidua.reporting.form;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A form as its file describes it; whatever the file leaves out is null. */
record FormDescription(
        @Nullable String code,
        @Nullable Integer version,
        @Nullable Text name,
        @Nullable List<@Nullable Sheet> sheets) {

    record Text(@Nullable String vi, @Nullable String en) {}

    record Sheet(
            @Nullable String tab,
            @Nullable Text title,
            @Nullable List<@Nullable String> groups) {}
}
