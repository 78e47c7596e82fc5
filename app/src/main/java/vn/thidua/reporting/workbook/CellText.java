package vn.thidua.reporting.workbook;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.document.IncomingCell;
import vn.thidua.document.IncomingCell.Kind;

/** What stands in a cell, whatever its kind. */
final class CellText {

    private static final int MOST_PLAIN_DIGITS = 20;
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cf}]+");

    private CellText() {}

    /** Returns what a person sees in {@code cell}, apart from its number format. */
    static String shown(Optional<IncomingCell> cell) {
        return cell.map(CellText::shown).orElse("");
    }

    /** Returns what a person sees in {@code cell}, apart from its number format. */
    static String shown(IncomingCell cell) {
        return cell.kind() == Kind.NUMBER ? shown(cell.number()) : cell.text();
    }

    /** Returns {@code number} with a decimal comma. */
    static String shown(BigDecimal number) {
        boolean plain = Math.abs((long) number.scale()) <= MOST_PLAIN_DIGITS;
        return plain ? number.toPlainString().replace('.', ',') : number.toString();
    }

    static boolean isBlank(Optional<IncomingCell> cell) {
        return cell.isEmpty() || (cell.get().kind() != Kind.ERROR && isBlank(shown(cell.get())));
    }

    private static boolean isBlank(String text) {
        return normal(text).isEmpty();
    }

    /** Returns {@code text} for comparison: NFC, small letters, single spaces. */
    static String normal(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
