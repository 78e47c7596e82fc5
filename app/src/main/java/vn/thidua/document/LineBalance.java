package vn.thidua.document;

import java.util.List;

/** Breaks a centred bold line that is too long into lines of about the same length, so that no word stands alone. */
final class LineBalance {

    /** Room that other fonts of the same widths may need for rounding, in twentieths of a point. */
    private static final int SLACK = 40;

    private LineBalance() {}

    /**
     * Returns the narrowest width at which {@code text} takes no more lines than in {@code room}, in twentieths of a point.
     *
     * @param points letter size
     * @param room width that there is; the result is never larger
     */
    static int width(String text, int points, int room) {
        List<Integer> words = List.of(text.split(" ", -1)).stream()
                .map(word -> TextFont.BOLD.twips(word, points * 2))
                .toList();
        int space = TextFont.BOLD.twips(" ", points * 2);
        int lines = lines(words, space, room);
        int tooNarrow = 0;
        int enough = room;
        while (enough - tooNarrow > 1) {
            int middle = (tooNarrow + enough) / 2;
            if (lines(words, space, middle) <= lines) {
                enough = middle;
            } else {
                tooNarrow = middle;
            }
        }
        return Math.min(enough + SLACK, room);
    }

    private static int lines(List<Integer> words, int space, int width) {
        int lines = 0;
        int used = width + 1;
        for (int word : words) {
            if (used + space + word > width) {
                // A word wider than the line breaks inside: each piece is a line of its own.
                lines += Math.max(1, Math.ceilDiv(word, width));
                used = word;
            } else {
                used += space + word;
            }
        }
        return lines;
    }
}
