package vn.thidua.core.consolidation.tree;

/*
 * Exact sums of whole numbers that may outgrow 64 bits.
 *
 * A sum is low + high · 2^64, both signed. The low words are added as they are, which wraps around; whether any of a whole
 * row wrapped is gathered from the signs on the way, without a branch, so that the loop runs on vectors. Only then are the
 * carries looked for, word by word. The high words are there only if one of them is not zero, so that two sums of the same
 * numbers, in whatever order and with whatever was added and taken away in between, are the same words.
 */
/** Adds tallies and takes them away again. */
final class TallySum {

    /** The high words of sums of which none outgrows 64 bits. */
    static final long[] NARROW = {};

    private final Layout layout;
    private final long[] words;
    private long[] high;

    TallySum(Tally first) {
        this.layout = first.layout();
        this.words = first.words().clone();
        this.high = first.high().clone();
    }

    TallySum add(Tally tally) {
        long[] more = tally.words();
        long lost = 0;
        for (int i = 0; i < words.length; i++) {
            long before = words[i];
            long after = before + more[i];
            lost |= (before ^ after) & (more[i] ^ after);
            words[i] = after;
        }
        if (lost < 0) {
            for (int i = 0; i < layout.sums(); i++) {
                long before = words[i] - more[i];
                if (((before ^ words[i]) & (more[i] ^ words[i])) < 0) {
                    raise(i, more[i] < 0 ? -1 : 1);
                }
            }
        }
        for (int i = 0; i < tally.high().length; i++) {
            raise(i, tally.high()[i]);
        }
        return this;
    }

    TallySum take(Tally tally) {
        long[] less = tally.words();
        long lost = 0;
        for (int i = 0; i < words.length; i++) {
            long before = words[i];
            long after = before - less[i];
            lost |= (before ^ less[i]) & (before ^ after);
            words[i] = after;
        }
        if (lost < 0) {
            for (int i = 0; i < layout.sums(); i++) {
                long before = words[i] + less[i];
                if (((before ^ less[i]) & (before ^ words[i])) < 0) {
                    raise(i, less[i] < 0 ? 1 : -1);
                }
            }
        }
        for (int i = 0; i < tally.high().length; i++) {
            raise(i, Math.negateExact(tally.high()[i]));
        }
        return this;
    }

    Tally done() {
        long any = 0;
        for (long word : high) {
            any |= word;
        }
        return new Tally(layout, words, any == 0 ? NARROW : high);
    }

    private void raise(int place, long by) {
        if (by == 0) {
            return;
        }
        if (high.length == 0) {
            high = new long[layout.sums()];
        }
        try {
            high[place] = Math.addExact(high[place], by);
        } catch (ArithmeticException e) {
            throw new ArithmeticException("a sum outgrows 128 bits: " + layout.nameOf(place));
        }
    }

    /** Returns the high word of a product whose low word is {@code one * other}. */
    static long above(long one, long other) {
        return Math.multiplyHigh(one, other) + (one * other < 0 ? 1 : 0);
    }
}
