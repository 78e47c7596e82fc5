package vn.thidua.reporting.workbook;

import java.util.List;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.SheetStyles.Look;
import vn.thidua.reporting.workbook.WorkbookWriter.Assignment;

/** Writes the first sheet: whose workbook this is, for which period, and how to fill it in. */
final class CoverSheet {

    private static final List<String> STEPS = List.of("figure", "target", "empty", "computed", "note", "send");
    private static final int LAST = 2;
    private static final int TEXT_WIDTH = 96;

    private final Assignment assignment;
    private final SheetPen pen;
    private final SheetTexts texts;
    private int row;

    CoverSheet(Assignment assignment, SheetPen pen, SheetTexts texts) {
        this.assignment = assignment;
        this.pen = pen;
        this.texts = texts;
    }

    void write() {
        pen.widths(5, 22, 62);
        pen.across(row++, 0, LAST, Look.HEADLINE, assignment.unit().name().toUpperCase(texts.language()));
        row += 2;
        String title = assignment.form().name().in(texts.language());
        pen.across(row, 0, LAST, Look.TITLE, title.toUpperCase(texts.language()));
        pen.height(row++, 30);
        pen.across(row++, 0, LAST, Look.SUBTITLE, assignment.period().label());
        if (assignment.invented()) {
            row++;
            pen.across(row++, 0, LAST, Look.WARNING, texts.text("invented"));
        }
        row++;
        facts();
        row++;
        sheets();
        row++;
        steps();
        row++;
        legend();
        pen.paper(false, assignment.unit().shortName(), texts.text("page", "&P", "&N"));
        pen.protect();
    }

    private void facts() {
        fact(
                texts.text("unit"),
                assignment.unit().name() + " (" + assignment.unit().code() + ")");
        fact(
                texts.text("period"),
                assignment.period().label() + " (" + assignment.period().code() + ")");
        fact(
                texts.text("form"),
                texts.text(
                        "form-line",
                        assignment.form().code(),
                        String.valueOf(assignment.form().version())));
    }

    private void fact(String label, String value) {
        pen.across(row, 0, 1, Look.ROW_NAME, label);
        pen.text(row, LAST, Look.ROW_NAME, value);
        pen.height(row++, 20);
    }

    private void sheets() {
        pen.across(row++, 0, LAST, Look.BODY_BOLD, texts.text("cover.sheets"));
        for (FormSheet sheet : assignment.form().sheets()) {
            long asked = sheet.indicators().stream()
                    .filter(indicator -> !indicator.isDerived())
                    .count();
            long computed = sheet.indicators().stream()
                    .filter(IndicatorDefinition::isDerived)
                    .count();
            pen.across(row, 0, 1, Look.ROW_NAME, sheet.tab());
            pen.text(
                    row,
                    LAST,
                    Look.ROW_NAME,
                    texts.text("cover.sheet", sheet.title().in(texts.language()), asked, computed));
            pen.height(row++, 36);
        }
    }

    private void steps() {
        pen.across(row++, 0, LAST, Look.BODY_BOLD, texts.text("cover.how"));
        int number = 1;
        for (String step : STEPS) {
            String text = texts.text("cover.how." + step);
            pen.text(row, 0, Look.CENTRED, number++ + ".");
            pen.across(row, 1, LAST, Look.BODY, text);
            pen.heightFor(row++, text.length(), TEXT_WIDTH);
        }
    }

    private void legend() {
        pen.across(row++, 0, LAST, Look.BODY_BOLD, texts.text("cover.legend"));
        pen.cell(row, 1, Look.ENTRY);
        pen.text(row++, LAST, Look.BODY, texts.text("cover.legend.input"));
        pen.cell(row, 1, Look.COMPUTED);
        pen.text(row++, LAST, Look.BODY, texts.text("cover.legend.computed"));
        pen.text(row, 1, Look.NOT_ASKED, "–");
        pen.text(row++, LAST, Look.BODY, texts.text("cover.legend.not-asked"));
    }
}
