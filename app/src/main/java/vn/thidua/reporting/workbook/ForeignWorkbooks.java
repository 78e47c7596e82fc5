package vn.thidua.reporting.workbook;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingCell.Kind;
import vn.thidua.document.IncomingSheet;
import vn.thidua.document.IncomingWorkbook;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/**
 * Reads workbooks that were not made here: proposes where the figures of a form stand, and reads by a mapping that a person
 * has confirmed. What can mean two things is asked, never guessed.
 */
public final class ForeignWorkbooks {

    private static final int SEARCHED_ROWS = 60;
    private static final int MOST_ROWS = 2_000;

    private final Form form;

    /** Creates a reader of answers to {@code form}. */
    public ForeignWorkbooks(Form form) {
        this.form = form;
    }

    /** Returns a proposal for every sheet on which at least two indicators are named. */
    public List<ForeignMapping.Proposal> propose(IncomingWorkbook workbook) {
        return workbook.sheets().stream()
                .filter(sheet -> !sheet.isHidden())
                .flatMap(sheet -> propose(sheet).stream())
                .toList();
    }

    private Optional<ForeignMapping.Proposal> propose(IncomingSheet sheet) {
        Map<Integer, List<ForeignMapping.Row>> byColumn = new TreeMap<>();
        for (int row : sheet.rows()) {
            if (row > MOST_ROWS) {
                break;
            }
            for (IncomingCell cell : sheet.row(row)) {
                List<String> indicators = cell.kind() == Kind.TEXT ? RowLabel.indicators(form, cell.text()) : List.of();
                if (!indicators.isEmpty()) {
                    byColumn.computeIfAbsent(cell.column(), _ -> new ArrayList<>())
                            .add(new ForeignMapping.Row(row, cell.text().strip(), indicators));
                }
            }
        }
        int most = byColumn.values().stream().mapToInt(List::size).max().orElse(0);
        if (most < 2) {
            return Optional.empty();
        }
        List<Integer> columns = byColumn.keySet().stream()
                .filter(column -> byColumn.getOrDefault(column, List.of()).size() == most)
                .toList();
        int labels = columns.getFirst();
        List<ForeignMapping.Row> rows = unambiguous(byColumn.getOrDefault(labels, List.of()));
        int heading = headingRow(sheet, rows.getFirst().row());
        return Optional.of(new ForeignMapping.Proposal(
                layout(sheet, heading),
                sheet.name(),
                heading,
                Optional.of(labels),
                figureColumns(sheet, heading, labels, rows),
                rows));
    }

    /** Two rows that name the same indicator leave it open which one is meant. */
    private List<ForeignMapping.Row> unambiguous(List<ForeignMapping.Row> rows) {
        Map<String, Integer> named = new LinkedHashMap<>();
        rows.forEach(row -> row.indicators().forEach(code -> named.merge(code, 1, Integer::sum)));
        return rows.stream()
                .map(row -> row.indicators().stream().anyMatch(code -> named.getOrDefault(code, 0) > 1)
                        ? new ForeignMapping.Row(row.row(), row.label(), withNothing(row.indicators()))
                        : row)
                .toList();
    }

    /** An empty code is the choice "this row is not it". */
    private static List<String> withNothing(List<String> indicators) {
        List<String> choices = new ArrayList<>(indicators);
        choices.add("");
        return choices;
    }

    /** The headings stand in the last row above the first figure that has words in two columns. */
    private static int headingRow(IncomingSheet sheet, int firstRow) {
        for (int row = firstRow - 1; row >= Math.max(0, firstRow - SEARCHED_ROWS); row--) {
            long words = sheet.row(row).stream()
                    .filter(cell -> cell.kind() == Kind.TEXT && !cell.text().isBlank())
                    .count();
            if (words >= 2) {
                return row;
            }
        }
        return -1;
    }

    private static List<ForeignMapping.Choice> figureColumns(
            IncomingSheet sheet, int heading, int labels, List<ForeignMapping.Row> rows) {
        Set<Integer> numbers = new TreeSet<>();
        for (ForeignMapping.Row row : rows) {
            sheet.row(row.row()).stream()
                    .filter(cell -> cell.kind() == Kind.NUMBER && cell.column() > labels)
                    .forEach(cell -> numbers.add(cell.column()));
        }
        return numbers.stream()
                .map(column -> new ForeignMapping.Choice(
                        column, CellText.shown(sheet.cell(heading, column)).strip()))
                .toList();
    }

    /** Two workbooks have the same layout if the same headings stand at the same places of a sheet of the same name. */
    private static String layout(IncomingSheet sheet, int heading) {
        StringBuilder text =
                new StringBuilder(CellText.normal(sheet.name())).append('\n').append(heading);
        for (IncomingCell cell : sheet.row(heading)) {
            text.append('\n').append(cell.column()).append(' ').append(CellText.normal(CellText.shown(cell)));
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /**
     * Returns the mapping that a person confirmed.
     *
     * @param figureColumn the column chosen
     * @param chosen indicator codes by row, for the rows that left a choice; an empty code leaves the row out
     */
    public ForeignMapping confirmed(ForeignMapping.Proposal proposal, int figureColumn, Map<Integer, String> chosen) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (ForeignMapping.Row row : proposal.rows()) {
            String code =
                    row.indicators().size() == 1 ? row.indicators().getFirst() : chosen.getOrDefault(row.row(), "");
            if (!code.isEmpty() && row.indicators().contains(code)) {
                rows.put(RowLabel.of(row.label()), code);
            }
        }
        return new ForeignMapping(
                form.code(),
                form.version(),
                proposal.layout(),
                proposal.sheet(),
                proposal.headingRow(),
                proposal.labelColumn().orElse(0),
                figureColumn,
                rows);
    }

    /** Says whether {@code workbook} has the layout that {@code mapping} was confirmed for. */
    public boolean fits(ForeignMapping mapping, IncomingWorkbook workbook) {
        return mapping.form().equals(form.code())
                && mapping.version() == form.version()
                && workbook.sheet(mapping.sheet())
                        .filter(sheet -> layout(sheet, mapping.headingRow()).equals(mapping.layout()))
                        .isPresent();
    }

    /**
     * Reads {@code workbook} by {@code mapping}. Indicators that the mapping does not know are not reported.
     *
     * @param file name of the file, for the defects
     * @param unit code of the unit that the sender says it is
     * @param period code of the period that the sender says it is
     */
    public ReadOutcome read(
            String file, IncomingWorkbook workbook, ForeignMapping mapping, String unit, String period) {
        return look(file, workbook, mapping, unit, period).outcome();
    }

    /** Reads as {@link #read} does, and keeps what can be told for sure of a workbook that is refused. */
    public SingleReading look(
            String file, IncomingWorkbook workbook, ForeignMapping mapping, String unit, String period) {
        DefectLog log = new DefectLog(file);
        if (!fits(mapping, workbook)) {
            log.error(Place.FILE, "", WorkbookViolation.LAYOUT_OTHER, mapping.sheet());
            return SingleReading.refused(log.inOrder());
        }
        Map<String, Answer> answers = answers(mapping, workbook, unit, log);
        new FigureChecks(answers, log).check(form);
        if (!log.hasErrors()
                && answers.values().stream()
                        .noneMatch(answer -> answer.figure().found().isPresent())) {
            log.error(Place.FILE, "", WorkbookViolation.WORKBOOK_EMPTY);
        }
        if (!log.hasErrors()) {
            List<ReportedFigure> all = figures(answers.values());
            UnitReport report = new UnitReport(form.code(), form.version(), unit, period, all);
            return new SingleReading(new ReadOutcome.Accepted(report, log.inOrder()), all, Optional.empty());
        }
        return new SingleReading(
                new ReadOutcome.Refused(Optional.of(unit), Optional.of(period), log.inOrder()),
                log.concernsCellsOnly()
                        ? figures(
                                answers.values().stream().filter(Answer::isSure).toList())
                        : List.of(),
                Optional.empty());
    }

    private static List<ReportedFigure> figures(Collection<Answer> answers) {
        return answers.stream()
                .map(answer -> new ReportedFigure(
                        answer.indicator().code(),
                        answer.figure().found(),
                        Optional.empty(),
                        answer.place().sheet(),
                        answer.place().cell()))
                .toList();
    }

    private Map<String, Answer> answers(ForeignMapping mapping, IncomingWorkbook workbook, String unit, DefectLog log) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        IncomingSheet sheet = workbook.sheet(mapping.sheet())
                .orElseThrow(() -> new IllegalArgumentException("does not fit: " + mapping.sheet()));
        for (int row : sheet.rows()) {
            String label = RowLabel.of(CellText.shown(sheet.cell(row, mapping.labelColumn())));
            Optional<IndicatorDefinition> indicator =
                    Optional.ofNullable(mapping.rows().get(label)).flatMap(form::find);
            if (row > mapping.headingRow() && indicator.isPresent()) {
                take(sheet, row, indicator.get(), mapping, unit, answers, log);
            }
        }
        return answers;
    }

    private void take(
            IncomingSheet sheet,
            int row,
            IndicatorDefinition indicator,
            ForeignMapping mapping,
            String unit,
            Map<String, Answer> answers,
            DefectLog log) {
        Place place = Place.of(sheet, row, mapping.figureColumn());
        Answer first = answers.get(indicator.code());
        if (first != null) {
            log.error(
                    place,
                    indicator.code(),
                    WorkbookViolation.CODE_TWICE,
                    indicator.code(),
                    first.place().seenFrom(place));
            return;
        }
        if (form.notAsked().covers(unit, indicator.arithmetic())) {
            Reading nothing = new NotAskedCell(indicator, log).read(place, sheet.cell(row, mapping.figureColumn()));
            answers.put(indicator.code(), new Answer(indicator, nothing, new Reading.Blank(), place));
            return;
        }
        Reading figure = new NumberCell(indicator, place, log).read(sheet.cell(row, mapping.figureColumn()));
        if (figure instanceof Reading.Blank) {
            log.notice(
                    place,
                    "",
                    WorkbookViolation.FIGURE_EMPTY,
                    indicator.code(),
                    indicator.name().vi());
        }
        answers.put(indicator.code(), new Answer(indicator, figure, new Reading.Blank(), place));
    }
}
