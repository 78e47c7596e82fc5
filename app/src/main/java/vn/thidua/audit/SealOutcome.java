package vn.thidua.audit;

import java.util.Optional;
import vn.thidua.core.audit.PrintedHead;

/** What became of taking old entries out of the log. */
public sealed interface SealOutcome {

    /** They are in the file, the file was checked, and they are no longer in the log. */
    record Sealed(SealedPart part) implements SealOutcome {}

    /**
     * There is nothing to take away; nothing changed.
     *
     * @param sealed last entry of those that left earlier, if any did
     */
    record NothingBefore(Optional<PrintedHead> sealed) implements SealOutcome {}

    /** The file is there and does not hold the entries that leave; nothing changed. */
    record FileInTheWay() implements SealOutcome {}

    /** The file did not read as it was written; the entries are sealed and still in the log. */
    record FileDamaged() implements SealOutcome {}

    /** The log is broken, or there is none; nothing changed. */
    record NotInOrder(LogReading reading) implements SealOutcome {}

    /** Somebody else is at it; nothing changed. */
    record Busy() implements SealOutcome {}
}
