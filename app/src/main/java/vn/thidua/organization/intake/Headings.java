package vn.thidua.organization.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.document.TableCell;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/**
 * The line above a list: which list it is, and where its columns are.
 *
 * @param columns index of each column that is there
 */
record Headings(Subject subject, Map<Column, Integer> columns) {

    /** A line with fewer known headings is a title or a note. */
    private static final int FEWEST = 2;

    private record Candidate(Subject subject, List<Optional<Column>> meanings, long score) {}

    /** Returns what {@code cells} are the headings of, or nothing if they are no headings. */
    static Optional<Headings> of(Place place, List<TableCell> cells, DefectLog log) {
        return Stream.of(Subject.values())
                .map(subject -> candidate(subject, cells, place.sheet()))
                .filter(candidate -> candidate.score() / 2 >= FEWEST)
                .max(Comparator.comparingLong(Candidate::score))
                .map(candidate -> headings(place, cells, candidate, log));
    }

    /** Says whether every column that a line needs is there. */
    boolean isWhole() {
        return subject.columns().stream().allMatch(column -> !column.isRequired() || columns.containsKey(column));
    }

    private static Candidate candidate(Subject subject, List<TableCell> cells, String sheet) {
        List<Optional<Column>> meanings =
                cells.stream().map(cell -> meaning(subject, cell)).toList();
        long known = meanings.stream().filter(Optional::isPresent).count();
        boolean named = Stream.of(Language.values())
                .map(language -> Texts.text(language, subject.key()))
                .anyMatch(name -> SearchKey.of(name).equals(SearchKey.of(sheet)));
        // The name on the tab decides only between lists whose headings fit equally well.
        return new Candidate(subject, meanings, 2 * known + (named ? 1 : 0));
    }

    private static Optional<Column> meaning(Subject subject, TableCell cell) {
        String heading = SearchKey.of(cell.text().replace('*', ' '));
        return subject.columns().stream()
                .filter(column -> heading.equals(column.code())
                        || Stream.of(Language.values())
                                .anyMatch(language -> heading.equals(SearchKey.of(column.title(language)))))
                .findFirst();
    }

    private static Headings headings(Place place, List<TableCell> cells, Candidate candidate, DefectLog log) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        List<Integer> unknown = new ArrayList<>();
        for (int index = 0; index < cells.size(); index++) {
            Optional<Column> column = candidate.meanings().get(index);
            String found = cells.get(index).text();
            if (column.isEmpty()) {
                if (!cells.get(index).isBlank()) {
                    unknown.add(index);
                }
            } else if (columns.putIfAbsent(column.get(), index) != null) {
                log.heading(
                        place,
                        index,
                        Violation.of(IntakeViolation.COLUMN_TWICE, column.get().title()),
                        found);
            }
        }
        unknown.forEach(index -> log.heading(
                place,
                index,
                Violation.of(IntakeViolation.COLUMN_UNKNOWN, cells.get(index).text()),
                cells.get(index).text()));
        candidate.subject().columns().stream()
                .filter(column -> column.isRequired() && !columns.containsKey(column))
                .forEach(column -> log.file(
                        place.file(),
                        place.sheet(),
                        Violation.of(IntakeViolation.COLUMN_MISSING, column.title(), place.line())));
        return new Headings(candidate.subject(), columns);
    }
}
