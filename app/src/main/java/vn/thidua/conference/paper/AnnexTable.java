package vn.thidua.conference.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.thidua.core.consolidation.Change;
import vn.thidua.core.consolidation.ComparedFigure;
import vn.thidua.document.Annex;
import vn.thidua.document.Block;
import vn.thidua.document.DataTable;
import vn.thidua.document.DataTable.Alignment;
import vn.thidua.document.DataTable.Column;
import vn.thidua.document.HeaderCell;
import vn.thidua.document.PaperTexts;
import vn.thidua.document.Run;

/** The table of all indicators that the report speaks of: this period, last year, change, target, share of it. */
final class AnnexTable {

    private static final int COLUMNS = 10;

    private final PaperTexts texts;
    private final ReviewMaterial material;
    private final List<ReportLine> lines;

    AnnexTable(PaperTexts texts, ReviewMaterial material, List<ReportLine> lines) {
        this.texts = texts;
        this.material = material;
        this.lines = lines.stream().filter(ReportLine::isPrinted).toList();
    }

    Annex annex(String subject) {
        List<String> silent = material.withoutReport();
        String explanation =
                silent.isEmpty() ? texts.text("annex.complete") : texts.text("annex.silent", String.join(", ", silent));
        return new Annex(
                texts.text("annex.title"),
                Optional.of(texts.text("annex.reference", subject)),
                Annex.Orientation.LANDSCAPE,
                List.of(table(), Block.paragraph(Run.italic(explanation))));
    }

    private DataTable table() {
        return new DataTable(Optional.empty(), columns(), header(), rows(), List.of());
    }

    private static List<Column> columns() {
        return List.of(
                new Column(5, Alignment.CENTRE),
                new Column(34, Alignment.LEFT),
                new Column(9, Alignment.CENTRE),
                new Column(10, Alignment.RIGHT),
                new Column(10, Alignment.RIGHT),
                new Column(10, Alignment.RIGHT),
                new Column(8, Alignment.RIGHT),
                new Column(10, Alignment.RIGHT),
                new Column(8, Alignment.RIGHT),
                new Column(16, Alignment.LEFT));
    }

    private List<List<HeaderCell>> header() {
        return List.of(
                List.of(
                        new HeaderCell(texts.text("annex.number"), 1, 2),
                        new HeaderCell(texts.text("annex.indicator"), 1, 2),
                        new HeaderCell(texts.text("annex.measure"), 1, 2),
                        new HeaderCell(texts.text("annex.current"), 1, 2),
                        new HeaderCell(texts.text("annex.previous"), 1, 2),
                        new HeaderCell(texts.text("annex.change"), 2, 1),
                        new HeaderCell(texts.text("annex.target"), 1, 2),
                        new HeaderCell(texts.text("annex.progress"), 1, 2),
                        new HeaderCell(texts.text("annex.note"), 1, 2)),
                List.of(HeaderCell.of(texts.text("annex.difference")), HeaderCell.of(texts.text("annex.percent"))));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        String group = "";
        int number = 0;
        for (ReportLine line : lines) {
            if (!line.info().group().equals(group)) {
                group = line.info().group();
                List<String> head = new ArrayList<>(Collections.nCopies(COLUMNS, ""));
                head.set(1, line.info().groupName().vi());
                rows.add(head);
            }
            number++;
            rows.add(row(number, line));
        }
        return rows;
    }

    private List<String> row(int number, ReportLine line) {
        ComparedFigure figure = line.figure();
        int decimals = line.info().decimals();
        return List.of(
                String.valueOf(number),
                line.name(),
                line.info().measure().vi(),
                Written.number(figure.current().value(), decimals),
                Written.number(figure.change().previous(), decimals),
                Written.signed(figure.change().difference(), decimals),
                Written.signed(figure.change().percent(), 1),
                Written.number(figure.progress().comparedTarget(), decimals),
                Written.number(figure.progress().percent(), 1),
                note(figure));
    }

    /** Only what the explanation under the table does not say of all rows. */
    private String note(ComparedFigure figure) {
        List<String> silent = material.figures().whole().reports().missing();
        List<String> notes = new ArrayList<>();
        List<String> empty = figure.current().coverage().missing().stream()
                .filter(unit -> !silent.contains(unit))
                .toList();
        if (!empty.isEmpty()) {
            notes.add(texts.text("annex.missing", String.join(", ", material.shortNames(empty))));
        }
        Change change = figure.change();
        if (change.previous().isPresent()
                && !change.current().equals(figure.current().value())) {
            notes.add(texts.text("annex.compared", change.comparedUnits().size()));
        }
        return String.join("; ", notes);
    }
}
