package vn.thidua.core.audit;

/**
 * The first thing that is wrong with a chain.
 *
 * @param number the entry that is broken, or should stand where something else stands
 * @param expected what should have been there; empty if that is not known
 * @param found what is there; empty if nothing is
 */
public record ChainFault(long number, Kind kind, String expected, String found) {

    /** What can be wrong. */
    public enum Kind {
        /** The row is not written as an entry is. */
        UNREADABLE,
        /** A later entry stands here: this one is gone or was moved. */
        MISSING,
        /** An earlier entry stands here: it was moved or repeated. */
        OUT_OF_ORDER,
        /** The log was opened by another installation. */
        OTHER_INSTALLATION,
        /** The entry does not hang on the entry before it. */
        PREVIOUS_DIFFERS,
        /** The hash is not that of the content, at this place, in this installation. */
        CONTENT_DIFFERS,
        /** The entry is not the one whose hash was written down. */
        HEAD_DIFFERS,
        /** The log ends before an entry whose hash was written down. */
        TRUNCATED,
        /** Entries before this one are gone, and no later entry seals them. */
        UNSEALED
    }
}
