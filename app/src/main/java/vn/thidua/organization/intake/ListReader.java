package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.thidua.document.TableCell;
import vn.thidua.document.TableFile;
import vn.thidua.document.TableListener;
import vn.thidua.organization.SearchKey;
import vn.thidua.shared.Progress;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Reads the files of one import, one after the other. Lines that can be read are kept; everything else is logged. */
final class ListReader implements TableListener {

    /** Most lines of one import. */
    static final int MOST_LINES = 250_000;

    private static final int HEADING_WITHIN = 10;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_PERSON = 120;
    private static final Pattern UNIT_SIGNS = Pattern.compile("[A-Za-z0-9-]+");
    private static final Pattern SIGNS = Pattern.compile("[A-Za-z0-9./-]+");

    private final DefectLog log;
    private final Progress progress;
    private final List<UnitLine> units = new ArrayList<>();
    private final List<PostLine> posts = new ArrayList<>();
    private final List<PersonLine> people = new ArrayList<>();
    private final Set<String> unitCodes = new HashSet<>();
    private final Set<String> postCodes = new HashSet<>();
    private final Map<Subject, Integer> read = new EnumMap<>(Subject.class);
    private String file = "";
    private String sheet = "";
    private Optional<Headings> headings = Optional.empty();
    private DateSpelling dates = new DateSpelling();
    private boolean passedOver;
    private int rows;
    private int total;

    /** @param progress hears how many lines were read; nobody knows beforehand how many there are */
    ListReader(DefectLog log, Progress progress) {
        this.log = log;
        this.progress = progress;
        for (Subject subject : Subject.values()) {
            read.put(subject, 0);
        }
    }

    /** Reads {@code content}. What was read of a file that does not read to its end is refused by that defect. */
    void read(String name, byte[] content) {
        file = name;
        passedOver = true;
        Optional<Violation> refusal = TableFile.read(name, content, this);
        if (refusal.isPresent()) {
            log.file(name, "", refusal.get());
        } else {
            endSheet();
        }
    }

    /** Returns what was read from all files. */
    Lines lines() {
        if (total == 0 && log.errors() == 0) {
            log.file(file, "", Violation.of(IntakeViolation.NOTHING_READ));
        }
        return new Lines(units, posts, people, unitCodes, postCodes, read);
    }

    @Override
    public void sheet(String name) {
        endSheet();
        sheet = name;
        headings = Optional.empty();
        dates = new DateSpelling();
        rows = 0;
        passedOver = Stream.of(Language.values())
                .map(language -> Texts.text(language, "organization.intake.guide"))
                .anyMatch(guide -> SearchKey.of(guide).equals(SearchKey.of(name)));
    }

    @Override
    public void row(int line, List<TableCell> cells) {
        if (passedOver) {
            return;
        }
        Place place = new Place(file, sheet, line);
        rows++;
        if (headings.isPresent()) {
            line(headings.get(), place, cells);
        } else if (rows <= HEADING_WITHIN) {
            headings = Headings.of(place, cells, log);
            rows = headings.isPresent() ? 0 : rows;
        }
    }

    private void endSheet() {
        if (passedOver) {
            return;
        }
        if (rows == 0) {
            log.file(file, sheet, Violation.of(IntakeViolation.SHEET_EMPTY));
        } else if (headings.isEmpty()) {
            log.file(file, sheet, Violation.of(IntakeViolation.SHEET_UNKNOWN));
        }
        passedOver = true;
    }

    private void line(Headings known, Place place, List<TableCell> cells) {
        boolean blank = known.columns().entrySet().stream()
                .filter(column -> !column.getKey().isNote() && column.getValue() < cells.size())
                .allMatch(column -> cells.get(column.getValue()).isBlank());
        if (blank || total > MOST_LINES) {
            return;
        }
        total++;
        if (total > MOST_LINES) {
            log.file(file, sheet, Violation.of(IntakeViolation.TOO_MANY_LINES, MOST_LINES));
            return;
        }
        int number = read.merge(known.subject(), 1, Integer::sum);
        if (!known.isWhole()) {
            log.refuse(known.subject(), place);
            return;
        }
        Fields fields = new Fields(known, place, cells, dates, log);
        switch (known.subject()) {
            case UNITS -> unit(fields, place, number);
            case POSTS -> post(fields, place, number);
            case PEOPLE -> person(fields, place, number);
        }
        progress.advanced(total, 0, "organization.intake.stage.read");
    }

    private void unit(Fields fields, Place place, int number) {
        Optional<String> code = fields.code(Column.UNIT_CODE, UNIT_SIGNS);
        code.ifPresent(unitCodes::add);
        Optional<String> name = fields.name(Column.UNIT_NAME, LONGEST_NAME);
        Optional<String> shortName = fields.text(Column.UNIT_SHORT_NAME, LONGEST_NAME);
        Optional<String> parent = fields.optionalCode(Column.UNIT_PARENT, UNIT_SIGNS);
        Optional<Integer> order = fields.order(Column.UNIT_ORDER);
        Optional<LocalDate> from = fields.date(Column.UNIT_FROM);
        Optional<LocalDate> to = fields.end(Column.UNIT_TO, from);
        if (!log.isRefused(Subject.UNITS, place)) {
            units.add(new UnitLine(
                    place,
                    number,
                    code.orElseThrow(),
                    name.orElseThrow(),
                    shortName,
                    parent,
                    order,
                    from.orElseThrow(),
                    to));
        }
    }

    private void post(Fields fields, Place place, int number) {
        Optional<String> unit = fields.code(Column.POST_UNIT, UNIT_SIGNS);
        Optional<String> code = fields.code(Column.POST_CODE, SIGNS);
        if (unit.isPresent() && code.isPresent()) {
            postCodes.add(postCode(unit.get(), code.get()));
        }
        Optional<String> title = fields.name(Column.POST_TITLE, LONGEST_NAME);
        Optional<Integer> order = fields.order(Column.POST_ORDER);
        Optional<LocalDate> from = fields.date(Column.POST_FROM);
        Optional<LocalDate> to = fields.end(Column.POST_TO, from);
        if (!log.isRefused(Subject.POSTS, place)) {
            posts.add(new PostLine(
                    place,
                    number,
                    unit.orElseThrow(),
                    code.orElseThrow(),
                    title.orElseThrow(),
                    order,
                    from.orElseThrow(),
                    to));
        }
    }

    private void person(Fields fields, Place place, int number) {
        Optional<String> code = fields.code(Column.PERSON_CODE, SIGNS);
        Optional<String> name = fields.personName(Column.PERSON_NAME, LONGEST_PERSON);
        Optional<String> unit = fields.code(Column.PERSON_UNIT, UNIT_SIGNS);
        Optional<String> post = fields.optionalCode(Column.PERSON_POST, SIGNS);
        Optional<LocalDate> from = fields.date(Column.PERSON_FROM);
        Optional<LocalDate> to = fields.end(Column.PERSON_TO, from);
        if (!log.isRefused(Subject.PEOPLE, place)) {
            people.add(new PersonLine(
                    place,
                    number,
                    code.orElseThrow(),
                    name.orElseThrow(),
                    unit.orElseThrow(),
                    post,
                    from.orElseThrow(),
                    to));
        }
    }

    /** Returns how {@link Lines#postCodes} names a post. */
    static String postCode(String unit, String code) {
        return unit + "\t" + code;
    }
}
