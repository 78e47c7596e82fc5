package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import vn.thidua.core.consolidation.Aggregation;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.AnnualTarget;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.reporting.workbook.SheetStyles.Look;
import vn.thidua.reporting.workbook.WorkbookWriter.Assignment;

/** Writes one sheet of a form: title block, table, signatures. */
final class TableSheet {

    private static final int NAME_WIDTH = 62;

    /** The face is proportional: more characters fit than the width, which is counted in digits. */
    private static final int NAME_CHARACTERS = 74;

    private static final int LAST = Column.NOTE.index();

    private final Assignment assignment;
    private final FormSheet formSheet;
    private final SheetPen pen;
    private final SheetLayout layout;
    private final SheetTexts texts;
    private final InputRules rules;

    TableSheet(Assignment assignment, FormSheet formSheet, SheetPen pen, SheetLayout layout, SheetTexts texts) {
        this.assignment = assignment;
        this.formSheet = formSheet;
        this.pen = pen;
        this.layout = layout;
        this.texts = texts;
        this.rules = new InputRules(layout, texts);
    }

    void write() {
        pen.widths(6, 8, NAME_WIDTH, 14, 14, 14, 26);
        titleBlock();
        headings();
        rows();
        signatures();
        pen.sheet().createFreezePane(Column.MEASURE.index(), SheetLayout.HEADING_ROW + 1);
        pen.sheet().setRepeatingRows(new CellRangeAddress(SheetLayout.HEADING_ROW, SheetLayout.HEADING_ROW, -1, -1));
        pen.paper(
                true,
                assignment.unit().shortName() + " · " + formSheet.tab() + " · "
                        + assignment.period().label(),
                texts.text("page", "&P", "&N"));
        pen.protect();
    }

    private void titleBlock() {
        String unit = assignment.unit().name() + " (" + assignment.unit().code() + ")";
        pen.across(0, 0, 2, Look.BODY_BOLD, texts.text("unit") + ": " + unit);
        pen.across(
                0,
                3,
                LAST,
                Look.SIGNATURE_HINT,
                texts.text(
                        "form-line",
                        assignment.form().code(),
                        String.valueOf(assignment.form().version())));
        String title = formSheet.tab() + ". " + formSheet.title().in(texts.language());
        pen.across(2, 0, LAST, Look.TITLE, title);
        pen.height(2, 24);
        pen.across(
                3,
                0,
                LAST,
                Look.SUBTITLE,
                texts.text("period") + ": " + assignment.period().label() + " ("
                        + assignment.period().code() + ")");
        if (assignment.invented()) {
            pen.across(4, 0, LAST, Look.WARNING, texts.text("invented"));
        }
        pen.height(5, 8);
    }

    private void headings() {
        for (Column column : Column.values()) {
            pen.text(SheetLayout.HEADING_ROW, column.index(), Look.HEADING, texts.text(column.key()));
        }
        pen.height(SheetLayout.HEADING_ROW, 24);
    }

    private void rows() {
        String group = "";
        int number = 1;
        int groups = 0;
        for (IndicatorDefinition indicator : formSheet.indicators()) {
            int row = layout.rowOf(indicator.code());
            if (!indicator.group().code().equals(group)) {
                group = indicator.group().code();
                pen.text(row - 1, Column.NUMBER.index(), Look.GROUP, "I".repeat(++groups));
                pen.across(
                        row - 1,
                        Column.CODE.index(),
                        LAST,
                        Look.GROUP,
                        indicator.group().name().in(texts.language()));
                pen.height(row - 1, 20);
            }
            row(indicator, row, number++);
        }
    }

    private void row(IndicatorDefinition indicator, int row, int number) {
        String name = indicator.name().in(texts.language()) + (indicator.restricted() ? " (*)" : "");
        pen.cell(row, Column.NUMBER.index(), Look.ROW_NUMBER).setCellValue(number);
        pen.text(row, Column.CODE.index(), Look.ROW_CODE, indicator.code());
        pen.text(row, Column.NAME.index(), Look.ROW_NAME, name);
        pen.text(
                row,
                Column.MEASURE.index(),
                Look.ROW_MEASURE,
                indicator.measure().in(texts.language()));
        pen.cell(row, Column.NOTE.index(), Look.ROW_NOTE);
        pen.heightFor(row, name.length(), NAME_CHARACTERS);
        if (!assignment.form().asks(assignment.unit().code(), indicator.code())) {
            pen.text(row, Column.FIGURE.index(), Look.NOT_ASKED, NotAskedCell.MARK);
            pen.text(row, Column.TARGET.index(), Look.NOT_ASKED, NotAskedCell.MARK);
            return;
        }
        figure(indicator, row);
        target(indicator, row);
    }

    private void figure(IndicatorDefinition indicator, int row) {
        int decimals = indicator.arithmetic().decimals();
        if (indicator.arithmetic().acrossUnits() instanceof Aggregation.Ratio(String numerator, String denominator)) {
            pen.number(row, Column.FIGURE.index(), Look.COMPUTED, decimals)
                    .setCellFormula(ratio(
                            layout.figure(formSheet, numerator), layout.figure(formSheet, denominator), decimals));
            return;
        }
        XSSFCell cell = pen.number(row, Column.FIGURE.index(), Look.INPUT, decimals);
        put(cell, assignment.prefill().figures(), indicator.code());
        rules.limit(pen.sheet(), indicator, row, Column.FIGURE.index());
        rules.warn(pen.sheet(), formSheet, indicator);
    }

    /** A part that was not reported leaves the ratio empty: missing is not zero. */
    private static String ratio(String numerator, String denominator, int decimals) {
        return "IF(OR(" + numerator + "=\"\"," + denominator + "=\"\"," + denominator + "=0),\"\",ROUND(" + numerator
                + "/" + denominator + "*100," + decimals + "))";
    }

    private void target(IndicatorDefinition indicator, int row) {
        int decimals = indicator.arithmetic().decimals();
        switch (indicator.target()) {
            case AnnualTarget.None() -> pen.text(row, Column.TARGET.index(), Look.NOT_ASKED, NotAskedCell.MARK);
            case AnnualTarget.Common(BigDecimal value) ->
                pen.number(row, Column.TARGET.index(), Look.GIVEN, decimals).setCellValue(value.doubleValue());
            case AnnualTarget.PerUnit() -> {
                XSSFCell cell = pen.number(row, Column.TARGET.index(), Look.INPUT, decimals);
                put(cell, assignment.prefill().targets(), indicator.code());
                rules.limit(pen.sheet(), indicator, row, Column.TARGET.index());
            }
        }
    }

    private static void put(XSSFCell cell, Map<String, BigDecimal> values, String indicator) {
        Optional.ofNullable(values.get(indicator)).ifPresent(value -> cell.setCellValue(value.doubleValue()));
    }

    private void signatures() {
        int row = layout.end(formSheet);
        boolean restricted = formSheet.indicators().stream().anyMatch(IndicatorDefinition::restricted);
        pen.across(row, 0, LAST, Look.SMALL, texts.text(restricted ? "legend.restricted" : "legend"));
        pen.height(row, 20);
        pen.across(row + 2, 0, 2, Look.SIGNATURE, texts.text("signature.author"));
        pen.across(row + 2, 3, LAST, Look.SIGNATURE, texts.text("signature.head"));
        pen.across(row + 3, 0, 2, Look.SIGNATURE_HINT, texts.text("signature.author.hint"));
        pen.across(row + 3, 3, LAST, Look.SIGNATURE_HINT, texts.text("signature.head.hint"));
    }
}
