package vn.thidua.peers;

/**
 * The fact: ten years of one person, and the counts that the rules ask for, written by hand. Years are counted from 0, the last
 * is the one that is judged. Titles are bits of a byte, in the order of {@code GeneratedPeople}.
 */
public final class Person {

    /** Bytes of one person in the file of facts: a rating, the titles and three counts of initiatives for each year. */
    static final int BYTES = 50;

    private static final int YEARS = 10;
    private static final int LAST = YEARS - 1;
    private static final int GOOD = 2;
    private static final int EXCELLENT = 3;

    private final byte[] ratings = new byte[YEARS];
    private final byte[] titles = new byte[YEARS];
    private final byte[][] initiatives = new byte[3][YEARS];
    private int met;

    Person(byte[] facts, int from) {
        for (int year = 0; year < YEARS; year++) {
            int at = from + year * (BYTES / YEARS);
            ratings[year] = facts[at];
            titles[year] = facts[at + 1];
            for (int level = 0; level < initiatives.length; level++) {
                initiatives[level][year] = facts[at + 2 + level];
            }
        }
    }

    public int getRating() {
        return ratings[LAST];
    }

    public boolean hasTitle(int title) {
        return has(LAST, title);
    }

    /** Initiatives of this level or above in the last years. */
    public int initiatives(int level, int years) {
        return sum(initiatives[level], YEARS - years);
    }

    /** So many titles, one every few years; the last of them in the year judged or the year before. */
    public boolean isInRow(int title, int times, int every) {
        return isRow(LAST, title, times, every) || isRow(LAST - 1, title, times, every);
    }

    private boolean isRow(int last, int title, int times, int every) {
        for (int step = 0; step < times; step++) {
            if (!has(last - step * every, title)) {
                return false;
            }
        }
        return true;
    }

    public int excellentYears() {
        return YEARS - start(EXCELLENT, 0);
    }

    public int initiativesInExcellentYears() {
        return sum(initiatives[0], start(EXCELLENT, 0));
    }

    public int excellentYearsAfter(int title) {
        return YEARS - start(EXCELLENT, yearAfter(title));
    }

    public int initiativesInExcellentYearsAfter(int title) {
        return sum(initiatives[0], start(EXCELLENT, yearAfter(title)));
    }

    public int goodYearsAfter(int title) {
        return YEARS - start(GOOD, yearAfter(title));
    }

    public int titlesInGoodYearsAfter(int after, int title) {
        int count = 0;
        for (int year = start(GOOD, yearAfter(after)); year < YEARS; year++) {
            count += has(year, title) ? 1 : 0;
        }
        return count;
    }

    public int excellentInGoodYearsAfter(int after) {
        int count = 0;
        for (int year = start(GOOD, yearAfter(after)); year < YEARS; year++) {
            count += ratings[year] == EXCELLENT ? 1 : 0;
        }
        return count;
    }

    private int yearAfter(int title) {
        int year = 0;
        while (year < YEARS && !has(year, title)) {
            year++;
        }
        return year + 1;
    }

    /** Returns where the run of such years begins that ends with the year judged. */
    private int start(int rating, int lowest) {
        int start = YEARS;
        while (start > lowest && ratings[start - 1] >= rating) {
            start--;
        }
        return start;
    }

    private boolean has(int year, int title) {
        return (titles[year] >> title & 1) == 1;
    }

    private static int sum(byte[] counts, int from) {
        int sum = 0;
        for (int year = from; year < counts.length; year++) {
            sum += counts[year];
        }
        return sum;
    }

    /** Says that the rule with this number holds. */
    public void meets(int rule) {
        met |= 1 << rule;
    }

    int met() {
        return met;
    }

    void forget() {
        met = 0;
    }
}
