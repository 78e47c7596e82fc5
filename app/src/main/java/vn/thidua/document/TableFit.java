package vn.thidua.document;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a table is set: the widths of its columns and the largest letters at which no word breaks.
 *
 * @param halfPoints letter size in halves of a point
 * @param twips width of each column in twentieths of a point
 */
record TableFit(int halfPoints, List<Integer> twips) {

    /** Space at each side of a cell's text. */
    static final int CELL_MARGIN = 57;

    /** Twentieths of a point in a millimetre, times 100. */
    private static final int TWIPS_PER_METRE_DIVIDED = 5669;

    /** Sizes tried, largest first; below 11.5 pt only for tables that nothing else saves. */
    private static final List<Integer> SIZES = List.of(24, 23, 22, 20, 18);

    TableFit {
        twips = List.copyOf(twips);
    }

    /** Returns {@code millimetres} in twentieths of a point, rounded down. */
    static int twips(int millimetres) {
        return millimetres * TWIPS_PER_METRE_DIVIDED / 100;
    }

    /** Returns the setting of {@code table} in a text {@code widthMillimetres} wide. */
    static TableFit of(DataTable table, int widthMillimetres) {
        int total = twips(widthMillimetres);
        int weights =
                table.columns().stream().mapToInt(DataTable.Column::weight).sum();
        List<Integer> widths = table.columns().stream()
                .map(column -> Math.toIntExact((long) total * column.weight() / weights))
                .toList();
        int size = SIZES.stream()
                .filter(halfPoints -> fits(table, widths, halfPoints))
                .findFirst()
                .orElse(SIZES.getLast());
        return new TableFit(size, widths);
    }

    private static boolean fits(DataTable table, List<Integer> widths, int halfPoints) {
        boolean header = HeaderGrid.place(table.header(), widths.size()).stream()
                .allMatch(placed -> {
                    int room = widths
                            .subList(
                                    placed.column(),
                                    placed.column() + placed.cell().columns())
                            .stream()
                            .mapToInt(Integer::intValue)
                            .sum();
                    return fits(placed.cell().text(), TextFont.BOLD, halfPoints, room);
                });
        return header
                && rowsFit(table.rows(), TextFont.REGULAR, widths, halfPoints)
                && rowsFit(table.totals(), TextFont.BOLD, widths, halfPoints);
    }

    private static boolean rowsFit(List<List<String>> rows, TextFont font, List<Integer> widths, int halfPoints) {
        for (List<String> row : rows) {
            for (int column = 0; column < widths.size(); column++) {
                if (!fits(row.get(column), font, halfPoints, widths.get(column))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean fits(String text, TextFont font, int halfPoints, int room) {
        Stream<String> words = Arrays.stream(text.split(" ", -1));
        return words.allMatch(word -> font.twips(word, halfPoints) <= room - 2 * CELL_MARGIN);
    }
}
