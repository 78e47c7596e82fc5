package vn.thidua.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.organization.UnitEntry;
import vn.thidua.organization.UnitList;
import vn.thidua.reporting.BlankWorkbooks;
import vn.thidua.reporting.BlankWorkbooks.Handout;
import vn.thidua.reporting.BlankWorkbooks.Reading;
import vn.thidua.reporting.SourceFile;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.web.Language;

/** Reads what {@code ./thidua form} stands on and gathers everything that is wrong with it. */
final class FormPreparation {

    private static final Pattern PERIOD = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,19}");
    private static final String CATALOGUE = "indicators.csv";

    private final FormRequest request;
    private final Language language;
    private final List<LineDefect> defects = new ArrayList<>();

    private FormPreparation(FormRequest request, Language language) {
        this.request = request;
        this.language = language;
    }

    /** Workbooks that can be written, and for whom. */
    record Prepared(BlankWorkbooks workbooks, Handout handout) {}

    /**
     * Reads the files of {@code request}. What it leaves open is taken from the {@code review.yaml} beside the form, if
     * there is one.
     *
     * @throws InputRefused if anything is defective; names all of it
     */
    static Prepared prepare(FormRequest request, Language language) throws IOException {
        return new FormPreparation(request, language).prepare();
    }

    private Prepared prepare() throws IOException {
        Optional<ReviewSetup> setup = setup();
        Optional<BlankWorkbooks> workbooks = workbooks(setup);
        List<UnitEntry> units = units();
        String period = request.period()
                .or(() -> setup.flatMap(ReviewSetup::reviewed))
                .map(String::strip)
                .orElse("");
        String name = request.periodName()
                .or(() -> setup.flatMap(known -> known.nameOf(period, language)))
                .map(String::strip)
                .orElse("");
        check(period, name);
        checkFolder(units);
        if (!defects.isEmpty()) {
            throw new InputRefused(defects);
        }
        return new Prepared(workbooks.orElseThrow(), new Handout(units, period, name, language.locale()));
    }

    private Optional<ReviewSetup> setup() throws IOException {
        boolean asked = request.indicators().isEmpty()
                || request.period().isEmpty()
                || request.periodName().isEmpty();
        try {
            return asked ? ReviewSetup.in(beside("")) : Optional.empty();
        } catch (InputRefused unreadable) {
            defects.addAll(unreadable.defects());
            return Optional.empty();
        }
    }

    private Optional<BlankWorkbooks> workbooks(Optional<ReviewSetup> setup) throws IOException {
        Path catalogue = request.indicators()
                .or(() -> setup.flatMap(ReviewSetup::catalogue))
                .orElseGet(() -> beside(CATALOGUE));
        Optional<SourceFile> form = InputFile.read(request.form(), defects);
        Optional<SourceFile> indicators = InputFile.read(catalogue, defects);
        if (form.isEmpty() || indicators.isEmpty()) {
            return Optional.empty();
        }
        return switch (BlankWorkbooks.read(form.get(), indicators.get())) {
            case Reading.Sound(BlankWorkbooks workbooks) -> Optional.of(workbooks);
            case Reading.Refused(List<LineDefect> found) -> {
                defects.addAll(found);
                yield Optional.empty();
            }
        };
    }

    private List<UnitEntry> units() throws IOException {
        Optional<UnitList> list =
                InputFile.read(request.units(), defects).map(file -> UnitList.read(file.name(), InputFile.text(file)));
        list.ifPresent(read -> defects.addAll(read.defects()));
        return list.filter(read -> read.defects().isEmpty())
                .map(UnitList::entries)
                .orElse(List.of());
    }

    private void check(String period, String name) {
        if (period.isEmpty()) {
            refuse("--period", InputViolation.PERIOD_MISSING);
        } else if (!PERIOD.matcher(period).matches()) {
            refuse("--period", InputViolation.PERIOD_MALFORMED, period);
        } else if (name.isEmpty()) {
            refuse("--period-name", InputViolation.PERIOD_UNNAMED, period);
        }
    }

    private void checkFolder(List<UnitEntry> units) {
        if (Files.exists(request.out()) && !Files.isDirectory(request.out())) {
            refuse(request.out().toString(), InputViolation.NOT_A_FOLDER);
        } else if (!request.replace()) {
            units.stream()
                    .map(unit -> request.out().resolve(BlankWorkbooks.fileOf(unit)))
                    .filter(Files::exists)
                    .forEach(file -> refuse(file.toString(), InputViolation.FILE_IN_THE_WAY));
        }
    }

    private Path beside(String name) {
        return request.form().resolveSibling(name);
    }

    private void refuse(String where, InputViolation code, Object... arguments) {
        defects.add(new LineDefect(where, 0, Violation.of(code, arguments)));
    }
}
