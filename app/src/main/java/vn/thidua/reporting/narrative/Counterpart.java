package vn.thidua.reporting.narrative;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what has become of a paragraph in a later text. Paragraphs that both texts have in the same order stay themselves;
 * between two of them the first of the earlier text has become the first of the later one, and so on. The last of such a run
 * has become all that are left over; if none is left, it is gone.
 */
final class Counterpart {

    private final List<String> before;
    private final List<String> after;
    private final int[][] common;

    Counterpart(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        this.common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
    }

    /** Returns the places in the later text, from 0, of what the paragraph at {@code index}, from 0, has become. */
    List<Integer> of(int index) {
        int i = 0;
        int j = 0;
        int gapBefore = 0;
        int gapAfter = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                if (index < i) {
                    break;
                }
                if (index == i) {
                    return List.of(j);
                }
                i++;
                j++;
                gapBefore = i;
                gapAfter = j;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        boolean open = i >= before.size() || j >= after.size();
        int endBefore = open ? before.size() : i;
        int endAfter = open ? after.size() : j;
        return within(index - gapBefore, endBefore - gapBefore, gapAfter, endAfter);
    }

    private static List<Integer> within(int place, int length, int from, int to) {
        int first = from + place;
        if (first >= to) {
            return List.of();
        }
        return place == length - 1 ? IntStream.range(first, to).boxed().toList() : List.of(first);
    }
}
