package vn.thidua.core.eligibility;

/**
 * Counts for 64 subjects at once, one bit of each word for each of them ("bit-sliced"): {@code ones} holds the lowest digit of
 * all counts, {@code twos} the next, and so on. A count that would pass {@value #MOST} stays there.
 */
final class Tally {

    /** The largest count that is told apart. */
    static final int MOST = 15;

    private long ones;
    private long twos;
    private long fours;
    private long eights;

    /** Adds one for each subject of {@code subjects}. */
    void add(long subjects) {
        long carry = ones & subjects;
        ones ^= subjects;
        addTwo(carry);
    }

    /** Adds two for each subject of {@code subjects}. */
    void addTwo(long subjects) {
        long carry = twos & subjects;
        twos ^= subjects;
        addFour(carry);
    }

    /** Adds four for each subject of {@code subjects}. */
    void addFour(long subjects) {
        long carry = fours & subjects;
        fours ^= subjects;
        long past = eights & carry;
        eights |= carry;
        ones |= past;
        twos |= past;
        fours |= past;
    }

    /** Puts the counts of {@code subjects} to the largest. */
    void fill(long subjects) {
        ones |= subjects;
        twos |= subjects;
        fours |= subjects;
        eights |= subjects;
    }

    /**
     * Returns the subjects with {@code least} or more.
     *
     * @param least 0 to {@value #MOST}
     */
    long atLeast(int least) {
        long more = 0;
        long equal = -1;
        for (int digit = 3; digit >= 0; digit--) {
            long plane = plane(digit);
            if ((least >> digit & 1) == 0) {
                more |= equal & plane;
                equal &= ~plane;
            } else {
                equal &= plane;
            }
        }
        return more | equal;
    }

    private long plane(int digit) {
        return switch (digit) {
            case 0 -> ones;
            case 1 -> twos;
            case 2 -> fours;
            default -> eights;
        };
    }
}
