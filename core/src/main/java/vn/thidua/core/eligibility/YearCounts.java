package vn.thidua.core.eligibility;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How many facts of one kind each of many subjects has in each year: three bits a subject and year, 64 subjects to a word. More
 * than {@value #MOST} in a year count as {@value #MOST}. A year without any takes no room.
 */
final class YearCounts {

    /** The largest count of a year that is told apart. */
    static final int MOST = 7;

    private static final int DIGITS = 3;

    private final int first;
    private final int words;
    private final long[] @Nullable [] planes;

    /** Not volatile: whoever does not see it works out the same years again. */
    private int @Nullable [] years;

    /** @param words how many words hold a bit of each subject */
    YearCounts(int first, int last, int words) {
        this.first = first;
        this.words = words;
        this.planes = new long[(last - first + 1) * DIGITS][];
    }

    /** Counts one more for {@code subject} in {@code year}; years before the first and after the last are nobody's concern. */
    void add(int subject, int year) {
        int at = (year - first) * DIGITS;
        if (at < 0 || at >= planes.length) {
            return;
        }
        int word = subject >> 6;
        long bit = 1L << subject;
        for (int digit = 0; digit < DIGITS; digit++) {
            long[] plane = plane(at + digit);
            plane[word] ^= bit;
            if ((plane[word] & bit) != 0) {
                return;
            }
        }
        for (int digit = 0; digit < DIGITS; digit++) {
            plane(at + digit)[word] |= bit;
        }
    }

    private long[] plane(int at) {
        long[] known = planes[at];
        if (known == null) {
            known = new long[words];
            planes[at] = known;
            years = null;
        }
        return known;
    }

    /** Returns the subjects of {@code word} with at least one in {@code year}. */
    long any(int year, int word) {
        int at = (year - first) * DIGITS;
        return at < 0 || at >= planes.length ? 0 : digit(at, word) | digit(at + 1, word) | digit(at + 2, word);
    }

    /** Adds to {@code tally} what the subjects of {@code word} among {@code which} have in {@code year}. */
    void addTo(Tally tally, int year, int word, long which) {
        int at = (year - first) * DIGITS;
        if (at >= 0 && at < planes.length) {
            tally.add(digit(at, word) & which);
            tally.addTwo(digit(at + 1, word) & which);
            tally.addFour(digit(at + 2, word) & which);
        }
    }

    /** Returns the subjects of {@code word} with at least one in a year before {@code year}. */
    long before(int year, int word) {
        long before = 0;
        for (int earlier : years()) {
            if (earlier < year) {
                before |= any(earlier, word);
            }
        }
        return before;
    }

    /** Returns the years in which somebody has one, in order; the caller does not change them. */
    int[] years() {
        int[] seen = years;
        if (seen == null) {
            seen = IntStream.range(0, planes.length / DIGITS)
                    .filter(year -> planes[year * DIGITS] != null)
                    .map(year -> year + first)
                    .toArray();
            years = seen;
        }
        return seen;
    }

    private long digit(int at, int word) {
        long[] plane = planes[at];
        return plane == null ? 0 : plane[word];
    }
}
