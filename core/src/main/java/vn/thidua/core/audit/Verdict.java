package vn.thidua.core.audit;

/** What became of checking a chain. */
public sealed interface Verdict {

    /**
     * Nothing is wrong.
     *
     * @param entries how many entries there are
     * @param head the last one; write down its number and hash
     */
    record Intact(long entries, Link head) implements Verdict {}

    /**
     * Something is wrong.
     *
     * @param entries how many entries before it are in order
     */
    record Broken(long entries, ChainFault fault) implements Verdict {}
}
