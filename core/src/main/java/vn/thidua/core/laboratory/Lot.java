package vn.thidua.core.laboratory;

/**
 * Numbers by lot, the same from the same seed on every machine and in every year.
 *
 * <p>Source: SplitMix64 (Steele, Lea, Flood: Fast Splittable Pseudorandom Number Generators, OOPSLA 2014).
 */
final class Lot {

    private long state;

    Lot(long seed) {
        this.state = seed;
    }

    /** Returns a whole number from {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        state += 0x9e3779b97f4a7c15L;
        long mixed = state;
        mixed = (mixed ^ (mixed >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        mixed ^= mixed >>> 31;
        return Math.toIntExact(least + Long.remainderUnsigned(mixed, (long) most - least + 1));
    }
}
