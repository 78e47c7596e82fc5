package vn.thidua.command.bench;

/**
 * The limit of judging: the same twelve rules as somebody would program them by hand, over bytes that lie in memory already,
 * one person after the other, without a reason and without a fact that may be missing.
 */
final class PeopleLoop {

    private static final int RULES = 12;
    private static final int YEARS = GeneratedPeople.YEARS;
    private static final int LAST = YEARS - 1;
    private static final int BASE_FIGHTER = 1;
    private static final int MINISTRY_FIGHTER = 2;
    private static final int MINISTRY_FORM = 3;
    private static final int PRIME_MINISTER_FORM = 4;
    private static final int ORDER_THIRD = 5;
    private static final int ORDER_SECOND = 6;
    private static final int LADDER = 5;
    private static final int GOOD = 2;
    private static final int EXCELLENT = 3;

    private final int people;
    private final byte[] ratings;
    private final byte[] awards;
    private final byte[] atBase;
    private final byte[] atMinistry;
    private final byte[] atNation;

    PeopleLoop(int people) {
        this.people = people;
        this.ratings = new byte[people * YEARS];
        this.awards = new byte[people * YEARS];
        this.atBase = new byte[people * YEARS];
        this.atMinistry = new byte[people * YEARS];
        this.atNation = new byte[people * YEARS];
        for (int person = 0; person < people; person++) {
            for (int year = 0; year < YEARS; year++) {
                int at = person * YEARS + year;
                int of = GeneratedPeople.FIRST + year;
                int nation = GeneratedPeople.initiatives(person, of, 2);
                int ministry = GeneratedPeople.initiatives(person, of, 1) + nation;
                ratings[at] = (byte) GeneratedPeople.rating(person, of);
                awards[at] = (byte) GeneratedPeople.awards(person, of);
                atNation[at] = (byte) nation;
                atMinistry[at] = (byte) ministry;
                atBase[at] = (byte) (GeneratedPeople.initiatives(person, of, 0) + ministry);
            }
        }
    }

    /** Returns how many people meet each rule, in the order of {@link GeneratedPeople#rules}. */
    int[] run() {
        int[] met = new int[RULES];
        for (int person = 0; person < people; person++) {
            int from = person * YEARS;
            int last = from + LAST;
            boolean isExcellent = ratings[last] == EXCELLENT;
            met[0] += bit(ratings[last] >= GOOD);
            met[1] += bit(has(last, 0) && (isExcellent || atBase[last] > 0));
            met[2] += bit((row(last, BASE_FIGHTER, 3, 1) || row(last - 1, BASE_FIGHTER, 3, 1))
                    && sum(atMinistry, last - 2, last) > 0);
            met[3] += bit((row(last, MINISTRY_FIGHTER, 2, 3) || row(last - 1, MINISTRY_FIGHTER, 2, 3))
                    && sum(atNation, last - 5, last) > 0);
            met[4] += bit(ratings[last] >= 1);
            boolean run = ratings[last] == EXCELLENT
                    && ratings[last - 1] == EXCELLENT
                    && sum(atBase, start(from, last, EXCELLENT, -1), last) >= 2;
            met[5] += bit(row(last, BASE_FIGHTER, 2, 1) || row(last - 1, BASE_FIGHTER, 2, 1) || run);
            met[6] += ladder(from, last, GOOD, MINISTRY_FORM, BASE_FIGHTER, 3);
            met[7] += ladder(from, last, GOOD, PRIME_MINISTER_FORM, BASE_FIGHTER, 3);
            met[8] += ladder(from, last, GOOD, ORDER_THIRD, MINISTRY_FIGHTER, 1);
            int first = start(from, last, GOOD, ORDER_SECOND);
            met[9] += bit(last - first + 1 >= LADDER && excellent(first, last) >= 3);
            int second = start(from, last, EXCELLENT, MINISTRY_FORM);
            met[10] += bit(last - second + 1 >= LADDER && sum(atBase, second, last) >= 5);
            met[11] += bit(run);
        }
        return met;
    }

    private int ladder(int from, int last, int rating, int after, int title, int least) {
        int start = start(from, last, rating, after);
        if (last - start + 1 < LADDER) {
            return 0;
        }
        int count = 0;
        for (int at = start; at <= last; at++) {
            count += awards[at] >> title & 1;
        }
        return bit(count >= least);
    }

    /** Returns where the run begins that ends with {@code last}; one after it if there is none. */
    private int start(int from, int last, int rating, int after) {
        int lowest = from;
        if (after >= 0) {
            while (lowest <= last && !has(lowest, after)) {
                lowest++;
            }
            lowest++;
        }
        int start = last + 1;
        while (start > lowest && ratings[start - 1] >= rating) {
            start--;
        }
        return start;
    }

    private boolean row(int last, int title, int times, int every) {
        for (int step = 0; step < times; step++) {
            if (!has(last - step * every, title)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int at, int title) {
        return (awards[at] >> title & 1) == 1;
    }

    private int excellent(int from, int to) {
        int count = 0;
        for (int at = from; at <= to; at++) {
            count += bit(ratings[at] == EXCELLENT);
        }
        return count;
    }

    private static int sum(byte[] counts, int from, int to) {
        int sum = 0;
        for (int at = from; at <= to; at++) {
            sum += counts[at];
        }
        return sum;
    }

    private static int bit(boolean holds) {
        return holds ? 1 : 0;
    }
}
