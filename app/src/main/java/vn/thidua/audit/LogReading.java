package vn.thidua.audit;

import java.util.UUID;
import vn.thidua.core.audit.Verdict;

/** What became of reading a log to check it. */
public sealed interface LogReading {

    /**
     * It is a log.
     *
     * @param installation whose
     */
    record Checked(UUID installation, Verdict verdict) implements LogReading {}

    /** It is no log, or not in this format. */
    record Unreadable() implements LogReading {}
}
