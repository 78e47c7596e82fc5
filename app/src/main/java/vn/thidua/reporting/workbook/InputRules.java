package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.FontFormatting;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import vn.thidua.reporting.form.FormSheet;
import vn.thidua.reporting.indicator.FigureCheck;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Lets Excel itself refuse what the reader would refuse, as far as Excel can. */
final class InputRules {

    private static final String LARGEST = "999999999999";

    private final SheetLayout layout;
    private final SheetTexts texts;

    InputRules(SheetLayout layout, SheetTexts texts) {
        this.layout = layout;
        this.texts = texts;
    }

    /** Limits what may be typed at {@code row}, {@code column} of {@code sheet} to values of {@code indicator}. */
    void limit(XSSFSheet sheet, IndicatorDefinition indicator, int row, int column) {
        String lowest = "0";
        String highest = LARGEST;
        for (FigureCheck check : indicator.checks()) {
            if (check instanceof FigureCheck.Within(BigDecimal low, BigDecimal high)) {
                lowest = low.toPlainString();
                highest = high.toPlainString();
            }
        }
        boolean whole = indicator.arithmetic().decimals() == 0;
        DataValidationHelper rules = sheet.getDataValidationHelper();
        DataValidationConstraint range = whole
                ? rules.createIntegerConstraint(OperatorType.BETWEEN, lowest, highest)
                : rules.createDecimalConstraint(OperatorType.BETWEEN, lowest, highest);
        DataValidation validation = rules.createValidation(range, new CellRangeAddressList(row, row, column, column));
        validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
        validation.setShowErrorBox(true);
        validation.createErrorBox(
                texts.text("input.title", indicator.code()),
                whole
                        ? texts.text("input.whole")
                        : texts.text("input.decimal", indicator.arithmetic().decimals()));
        validation.setEmptyCellAllowed(true);
        sheet.addValidationData(validation);
    }

    /** Paints the figure of {@code indicator} red while a sub-count exceeds its count. */
    void warn(XSSFSheet sheet, FormSheet formSheet, IndicatorDefinition indicator) {
        for (FigureCheck check : indicator.checks()) {
            if (check instanceof FigureCheck.PartsWithinWhole(List<String> parts, String whole)
                    && layout.isOn(formSheet, whole)
                    && parts.stream().allMatch(part -> layout.isOn(formSheet, part))) {
                warn(sheet, formSheet, indicator, parts, whole);
            }
        }
    }

    private void warn(
            XSSFSheet sheet, FormSheet formSheet, IndicatorDefinition indicator, List<String> parts, String whole) {
        List<String> cells =
                parts.stream().map(part -> layout.figure(formSheet, part)).toList();
        String total = layout.figure(formSheet, whole);
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(
                "AND(ISNUMBER(" + total + "),SUM(" + String.join(",", cells) + ")>" + total + ")");
        PatternFormatting fill = rule.createPatternFormatting();
        fill.setFillBackgroundColor(IndexedColors.ROSE.getIndex());
        fill.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        FontFormatting font = rule.createFontFormatting();
        font.setFontColorIndex(IndexedColors.DARK_RED.getIndex());
        int row = layout.rowOf(indicator.code());
        CellRangeAddress[] area = {new CellRangeAddress(row, row, Column.FIGURE.index(), Column.FIGURE.index())};
        formatting.addConditionalFormatting(area, rule);
    }
}
