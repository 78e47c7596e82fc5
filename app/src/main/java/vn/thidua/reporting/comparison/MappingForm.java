package vn.thidua.reporting.comparison;

import static vn.thidua.web.Texts.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.workbook.ForeignMapping;
import vn.thidua.web.Language;
import vn.thidua.web.Option;

/**
 * The question where the figures stand in a sheet that was not made here.
 *
 * @param layout names the layout
 * @param columns the columns that may hold them
 * @param rows what the rows say
 */
public record MappingForm(String layout, String sheet, List<Option> columns, List<Row> rows) {

    private static final Pattern CHOSEN = Pattern.compile("([0-9]{1,6})/(.{0,40})");
    private static final int LETTERS = 26;

    public MappingForm {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param label as it is written
     * @param choices indicators that may be meant; one if it is clear
     */
    public record Row(String label, List<Option> choices) {

        public Row {
            choices = List.copyOf(choices);
        }
    }

    static MappingForm of(ForeignMapping.Proposal proposal, Form form) {
        List<Option> columns = new ArrayList<>();
        if (proposal.figureColumns().size() > 1) {
            // Two columns of figures are two meanings: a person says which, nothing is guessed.
            columns.add(new Option("-1", text("reporting.comparison.mapping.choose-column")));
        }
        for (ForeignMapping.Choice choice : proposal.figureColumns()) {
            String heading = choice.heading().isEmpty() ? "" : " – " + choice.heading();
            columns.add(new Option(String.valueOf(choice.column()), letters(choice.column()) + heading));
        }
        return new MappingForm(
                proposal.layout(),
                proposal.sheet(),
                columns,
                proposal.rows().stream().map(row -> row(row, form)).toList());
    }

    private static Row row(ForeignMapping.Row row, Form form) {
        Locale language = Language.current().locale();
        List<Option> choices = new ArrayList<>();
        for (String code : row.indicators()) {
            String words = form.find(code)
                    .map(indicator -> code + " " + indicator.name().in(language))
                    .orElse(text("reporting.comparison.mapping.none"));
            choices.add(new Option(row.row() + "/" + code, words));
        }
        return new Row(row.label(), choices);
    }

    /** Returns the codes by row in {@code sent}; what the page did not write is left out. */
    static Map<Integer, String> rows(List<String> sent) {
        Map<Integer, String> rows = new HashMap<>();
        for (String text : sent) {
            Matcher matcher = CHOSEN.matcher(text);
            if (matcher.matches()) {
                rows.put(Integer.parseInt(matcher.group(1)), matcher.group(2));
            }
        }
        return rows;
    }

    /** Returns how spreadsheet programs call the column {@code index}, from 0. */
    private static String letters(int index) {
        StringBuilder letters = new StringBuilder();
        for (int rest = index; rest >= 0; rest = rest / LETTERS - 1) {
            letters.insert(0, (char) ('A' + rest % LETTERS));
        }
        return letters.toString();
    }
}
