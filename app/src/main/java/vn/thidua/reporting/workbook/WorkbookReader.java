package vn.thidua.reporting.workbook;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.document.ContainerCheck;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.shared.InstallationSeal;
import vn.thidua.shared.Violation;

/**
 * Reads the workbooks that units send back.
 *
 * <p>What can mean only one thing is read, with a notice if it was not simply typed. What is ambiguous or wrong refuses
 * the workbook, and every such place is named at once.
 */
@Component
public final class WorkbookReader {

    private final Headings headings;
    private final Optional<ManifestSignature> signature;

    /** Creates a reader that knows the headings of the tables from {@code messages} and checks signatures. */
    @Autowired
    public WorkbookReader(MessageSource messages, InstallationSeal seal) {
        this.headings = new Headings(messages);
        this.signature = Optional.of(new ManifestSignature(seal));
    }

    /** Creates a reader outside of an installation: signatures cannot be checked and are not asked for. */
    public WorkbookReader(MessageSource messages) {
        this.headings = new Headings(messages);
        this.signature = Optional.empty();
    }

    /**
     * Reads the workbook {@code content} and says all that is wrong with it at once.
     *
     * @param file name of the file, for the defects
     * @param content an .xlsx file of at most 10 MB; not closed
     * @param expected what the workbook may be
     * @throws IOException if {@code content} cannot be read; what is read can only lead to a refusal
     */
    public ReadOutcome read(String file, InputStream content, Expected expected) throws IOException {
        byte[] bytes = content.readNBytes(ContainerCheck.LARGEST_FILE + 1);
        DefectLog log = new DefectLog(file);
        return switch (IncomingWorkbook.open(bytes)) {
            case IncomingWorkbook.Opening.Opened(IncomingWorkbook workbook) ->
                read(workbook, Manifest.of(workbook), expected, log).outcome();
            case IncomingWorkbook.Opening.Refused(Violation reason) -> {
                log.error(reason);
                yield new ReadOutcome.Refused(log.inOrder());
            }
        };
    }

    /** Reads {@code workbook} as {@link #read} does, and keeps what can be told for sure of one that is refused. */
    public SingleReading look(String file, IncomingWorkbook workbook, Expected expected) {
        return read(workbook, Manifest.of(workbook), expected, new DefectLog(file));
    }

    private SingleReading read(
            IncomingWorkbook workbook, Optional<Manifest> manifest, Expected expected, DefectLog log) {
        Form form = expected.form();
        if (manifest.isPresent() && !manifest.get().form().equals(form.code())) {
            String found = manifest.get().form();
            log.error(Place.FILE, found, WorkbookViolation.FORM_OTHER, DefectLog.clip(found), form.code());
            return SingleReading.refused(log.inOrder());
        }
        String version = String.valueOf(form.version());
        manifest.map(Manifest::version)
                .filter(found -> !found.equals(version))
                .ifPresent(found ->
                        log.error(Place.FILE, found, WorkbookViolation.VERSION_OTHER, DefectLog.clip(found), version));

        boolean ours =
                manifest.isPresent() && signature.isPresent() && signature.get().check(manifest.get(), expected, log);
        Addressee addressee = Addressee.of(manifest, new TitleBlock(workbook, headings), expected, log);
        Predicate<IndicatorDefinition> notAsked =
                indicator -> form.notAsked().covers(addressee.unit(), indicator.arithmetic());
        Map<String, Answer> answers = answers(workbook, form, notAsked, log);
        new FigureChecks(answers, log).check(form);
        if (!log.hasErrors() && answers.values().stream().noneMatch(WorkbookReader::isFilled)) {
            log.error(Place.FILE, "", WorkbookViolation.WORKBOOK_EMPTY);
        }
        UnitReport report = report(form, addressee, answers);
        // The clock of another installation says nothing about what stood here.
        Optional<Instant> made = manifest.filter(_ -> ours).flatMap(Manifest::madeAt);
        return log.hasErrors()
                ? new SingleReading(
                        new ReadOutcome.Refused(known(addressee.unit()), known(addressee.period()), log.inOrder()),
                        log.concernsCellsOnly() ? sure(report, answers) : List.of(),
                        made)
                : new SingleReading(new ReadOutcome.Accepted(report, log.inOrder()), report.figures(), made);
    }

    private static List<ReportedFigure> sure(UnitReport report, Map<String, Answer> answers) {
        return report.figures().stream()
                .filter(figure -> Optional.ofNullable(answers.get(figure.indicator()))
                        .filter(Answer::isSure)
                        .isPresent())
                .toList();
    }

    private static boolean isFilled(Answer answer) {
        return !answer.indicator().isDerived() && answer.figure().found().isPresent();
    }

    private static Optional<String> known(String code) {
        return code.isEmpty() ? Optional.empty() : Optional.of(code);
    }

    private Map<String, Answer> answers(
            IncomingWorkbook workbook, Form form, Predicate<IndicatorDefinition> notAsked, DefectLog log) {
        Map<FormSheet, Table> tables = new TableFinder(form, headings, CellIds.of(workbook), log).tables(workbook);
        Map<String, Answer> answers = new LinkedHashMap<>();
        tables.values().forEach(table -> new TableReader(table, headings, notAsked, log).read(answers));
        tables.forEach((sheet, table) -> sheet.indicators().stream()
                .filter(indicator -> !indicator.isDerived() && !answers.containsKey(indicator.code()))
                .forEach(indicator -> {
                    Place place = Place.of(table.sheet());
                    if (notAsked.test(indicator)) {
                        Reading nothing = new Reading.Blank();
                        answers.put(indicator.code(), new Answer(indicator, nothing, nothing, place));
                    } else {
                        log.error(
                                place,
                                "",
                                WorkbookViolation.ROW_MISSING,
                                indicator.code(),
                                indicator.name().vi());
                    }
                }));
        return answers;
    }

    private static UnitReport report(Form form, Addressee addressee, Map<String, Answer> answers) {
        List<ReportedFigure> figures = form.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .map(IndicatorDefinition::code)
                .map(answers::get)
                .filter(answer -> answer != null)
                .map(answer -> new ReportedFigure(
                        answer.indicator().code(),
                        answer.figure().found(),
                        answer.target().found(),
                        answer.place().sheet(),
                        answer.place().cell()))
                .toList();
        return new UnitReport(form.code(), form.version(), addressee.unit(), addressee.period(), figures);
    }
}
