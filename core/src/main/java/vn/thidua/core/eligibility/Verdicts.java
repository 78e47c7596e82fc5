package vn.thidua.core.eligibility;

/** The verdicts of a population, two bits each. */
public final class Verdicts {

    private final long[] low;
    private final long[] high;

    Verdicts(int words) {
        this.low = new long[words];
        this.high = new long[words];
    }

    void set(int word, Planes planes) {
        low[word] = planes.low();
        high[word] = planes.high();
    }

    /** Returns the verdict of the subject that was put in under this number. */
    public Verdict of(int subject) {
        int word = subject >> 6;
        return Planes.verdict((low[word] >>> subject & 1) == 1, (high[word] >>> subject & 1) == 1);
    }

    /** Returns how many of the first {@code size} subjects have {@code verdict}. */
    public int count(Verdict verdict, int size) {
        long wantedLow = Planes.isLow(verdict) ? -1 : 0;
        long wantedHigh = Planes.isHigh(verdict) ? -1 : 0;
        int count = 0;
        for (int word = 0; word << 6 < size; word++) {
            long same = ~(low[word] ^ wantedLow) & ~(high[word] ^ wantedHigh);
            int rest = size - (word << 6);
            count += Long.bitCount(rest < Long.SIZE ? same & (1L << rest) - 1 : same);
        }
        return count;
    }
}
