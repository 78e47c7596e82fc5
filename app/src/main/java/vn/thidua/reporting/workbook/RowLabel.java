package vn.thidua.reporting.workbook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** What a row of a foreign workbook says, made comparable: without marks, signs, numbering and measure. */
final class RowLabel {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[0-9]+(?:[.)][0-9]*)*|[ivx]+[.)]|[a-z][.)]|[-+*•])\\s+");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");

    private RowLabel() {}

    static String of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('\u0111', 'd')
                .replace('\u0110', 'D')
                .toLowerCase(Locale.ROOT)
                .strip();
        String unnumbered = NUMBERING.matcher(plain).replaceFirst("");
        return SIGNS.matcher(BRACKETS.matcher(unnumbered).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the codes of the indicators that {@code text} may name: by code, or by whole name in either language. */
    static List<String> indicators(Form form, String text) {
        String label = of(text);
        if (label.isEmpty()) {
            return List.of();
        }
        return form.indicators().stream()
                .filter(indicator -> !indicator.isDerived())
                .filter(indicator -> isNamed(indicator, label))
                .map(IndicatorDefinition::code)
                .toList();
    }

    private static boolean isNamed(IndicatorDefinition indicator, String label) {
        return label.equals(of(indicator.code()))
                || label.startsWith(of(indicator.code()) + " ")
                || label.equals(of(indicator.name().vi()))
                || label.equals(of(indicator.name().en()));
    }
}
