package vn.thidua.reporting.indicator;

import static vn.thidua.reporting.indicator.IndicatorViolation.CODE_MALFORMED;
import static vn.thidua.reporting.indicator.IndicatorViolation.NUMBER_WRONG;
import static vn.thidua.reporting.indicator.IndicatorViolation.VALUE_MISSING;
import static vn.thidua.reporting.indicator.IndicatorViolation.VALUE_UNKNOWN;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

/** One line of a catalogue: hands out its values and remembers what is wrong with them. */
final class CatalogueLine {

    static final Pattern CODE = Pattern.compile("[A-Z]{2,4}[0-9]{2,3}");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,6})?");

    private final String file;
    private final int number;
    private final Map<String, String> values;
    private final List<LineDefect> defects = new ArrayList<>();

    CatalogueLine(String file, int number, Map<String, String> values) {
        this.file = file;
        this.number = number;
        this.values = values;
    }

    List<LineDefect> defects() {
        return defects;
    }

    void refuse(ViolationCode code, Object... arguments) {
        defects.add(new LineDefect(file, number, Violation.of(code, arguments)));
    }

    /** Returns those of {@code columns} that the file does not have. */
    List<String> missing(List<String> columns) {
        return columns.stream().filter(column -> !values.containsKey(column)).toList();
    }

    /** Returns the value, or an empty text if the file leaves it out. */
    String optional(String column) {
        return Normalizer.normalize(values.getOrDefault(column, "").strip(), Normalizer.Form.NFC);
    }

    String required(String column) {
        String value = optional(column);
        if (value.isEmpty()) {
            refuse(VALUE_MISSING, column);
        }
        return value;
    }

    String code(String column) {
        String value = required(column);
        if (!value.isEmpty() && !CODE.matcher(value).matches()) {
            refuse(CODE_MALFORMED, column, value);
        }
        return value;
    }

    /** Returns the choice that the value names; the first of {@code choices} if it names none, with a defect. */
    <T> T choice(String column, Map<String, T> choices) {
        String value = required(column);
        T choice = choices.get(value);
        if (choice != null) {
            return choice;
        }
        if (!value.isEmpty()) {
            refuse(VALUE_UNKNOWN, column, value, String.join(", ", choices.keySet()));
        }
        return choices.values().iterator().next();
    }

    BigDecimal number(String column, BigDecimal lowest, BigDecimal highest) {
        String value = required(column);
        if (value.isEmpty()) {
            return lowest;
        }
        BigDecimal read = NUMBER.matcher(value).matches() ? new BigDecimal(value) : highest.add(BigDecimal.ONE);
        if (read.compareTo(lowest) < 0 || read.compareTo(highest) > 0) {
            refuse(NUMBER_WRONG, column, value, lowest, highest);
            return lowest;
        }
        return read;
    }
}
