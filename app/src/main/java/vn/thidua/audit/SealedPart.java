package vn.thidua.audit;

import vn.thidua.core.audit.ChainHash;
import vn.thidua.core.audit.LogHeader;
import vn.thidua.core.audit.PrintedHead;

/**
 * The entries that leave a log: from its first one on.
 *
 * @param header whose log it is, and where it starts
 * @param last number of the last entry that leaves
 * @param hash of that entry
 */
public record SealedPart(LogHeader header, long last, ChainHash hash) {

    /** Returns how many entries leave. */
    public long entries() {
        return last - header.first() + 1;
    }

    /** Returns the last entry that leaves, as people write it down. */
    public PrintedHead head() {
        return PrintedHead.of(last, hash);
    }
}
