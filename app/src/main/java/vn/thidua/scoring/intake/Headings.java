package vn.thidua.scoring.intake;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;

/**
 * Which column holds what, told by the words above it, with or without diacritics.
 *
 * @param row the headings themselves
 * @param number column of the numbers; -1 if they stand before the content
 * @param remark column of the remarks; -1 if there is none
 */
record Headings(OutlineRow row, int number, int content, int maximum, int remark) {

    /** The headings are looked for in so many rows from the first. */
    private static final int WITHIN = 30;

    private static final List<String> NUMBER = List.of("stt", "tt", "so tt", "so thu tu", "muc", "no", "no.", "#");
    private static final List<String> CONTENT = List.of("noi dung", "tieu chi", "content", "criterion", "criteria");
    private static final List<String> MAXIMUM = List.of("toi da", "diem chuan", "thang diem", "maximum", "max");
    private static final List<String> POINTS = List.of("diem", "so diem", "points", "score");
    private static final List<String> REMARK =
            List.of("ghi chu", "cach cham", "huong dan", "cach tinh", "note", "remark", "guidance");

    /** Finds the headings in {@code rows}, or adds to {@code defects} why there are none. */
    static Optional<Headings> find(List<OutlineRow> rows, List<LineDefect> defects) {
        for (OutlineRow row : rows.subList(0, Math.min(WITHIN, rows.size()))) {
            List<String> keys = row.cells().stream().map(SearchKey::of).toList();
            List<Integer> content = columns(keys, key -> CONTENT.stream().anyMatch(key::contains));
            List<Integer> named = columns(keys, key -> MAXIMUM.stream().anyMatch(key::contains));
            List<Integer> maxima = named.isEmpty() ? columns(keys, POINTS::contains) : named;
            List<Integer> free = maxima.stream()
                    .filter(column -> content.isEmpty() || !column.equals(content.getFirst()))
                    .toList();
            if (!content.isEmpty() && !free.isEmpty()) {
                if (free.size() > 1) {
                    defects.add(new LineDefect(
                            "",
                            row.line(),
                            Violation.of(
                                    IntakeViolation.TWO_MAXIMA_COLUMNS, row.cell(free.get(0)), row.cell(free.get(1)))));
                }
                return Optional.of(new Headings(
                        row,
                        first(columns(keys, NUMBER::contains)),
                        content.getFirst(),
                        free.getFirst(),
                        first(columns(keys, key -> REMARK.stream().anyMatch(key::contains)))));
            }
        }
        defects.add(new LineDefect("", 1, Violation.of(IntakeViolation.HEADING_MISSING)));
        return Optional.empty();
    }

    /** Says whether {@code row} repeats the headings, as a table does that was printed on several pages. */
    boolean isRepeatedBy(OutlineRow other) {
        return other.cells().equals(row.cells());
    }

    private static int first(List<Integer> columns) {
        return columns.isEmpty() ? -1 : columns.getFirst();
    }

    private static List<Integer> columns(List<String> keys, Predicate<String> fits) {
        return IntStream.range(0, keys.size())
                .filter(column -> fits.test(keys.get(column)))
                .boxed()
                .toList();
    }
}
