package vn.thidua.reporting;

import java.util.UUID;

/** Says which reports nobody may change any more. Implemented by what approves them. */
@FunctionalInterface
public interface ReportSettled {

    /** Says whether the report of {@code unit} for {@code period} is approved. */
    boolean isSettled(String period, UUID unit);
}
