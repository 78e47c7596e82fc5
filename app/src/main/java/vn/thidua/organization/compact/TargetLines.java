package vn.thidua.organization.compact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.thidua.shared.Violation;

/**
 * Targets as a person writes them: one line a target, {@code unit; subject; amount; measure}. The amount is written with a
 * comma or a point before at most four decimals, and without marks between thousands.
 */
final class TargetLines {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private static final CsvSchema SEMICOLONS = CsvSchema.emptySchema().withColumnSeparator(';');
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,14}([.,]\\d{1,4})?");

    private final List<Target> targets = new ArrayList<>();
    private final List<Violation> reasons = new ArrayList<>();

    private TargetLines() {}

    /**
     * Reads {@code lines}.
     *
     * @param members names of the members by code, in their order
     */
    static TargetLines read(String lines, Map<String, String> members) {
        TargetLines read = new TargetLines();
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).with(SEMICOLONS).readValues(lines)) {
            for (int line = 1; rows.hasNext(); line++) {
                read.add(line, rows.next(), members);
            }
        } catch (JacksonException damaged) {
            read.reasons.add(Violation.of(CompactViolation.LINES_UNREADABLE));
        }
        Map<String, String> without = new LinkedHashMap<>(members);
        read.targets.forEach(target -> without.remove(target.unit()));
        without.values().forEach(name -> read.reasons.add(Violation.of(CompactViolation.MEMBER_WITHOUT_TARGET, name)));
        return read;
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    List<Violation> reasons() {
        return List.copyOf(reasons);
    }

    private void add(int line, String[] cells, Map<String, String> members) {
        String unit = cell(cells, 0);
        String subject = cell(cells, 1);
        String amount = cell(cells, 2);
        String measure = cell(cells, 3);
        if (unit.isEmpty() && subject.isEmpty()) {
            return;
        }
        if (unit.isEmpty() || subject.isEmpty() || amount.isEmpty() || measure.isEmpty()) {
            reasons.add(Violation.of(CompactViolation.LINE_INCOMPLETE, line));
            return;
        }
        if (!members.containsKey(unit)) {
            reasons.add(Violation.of(CompactViolation.NOT_A_MEMBER, line, unit));
        }
        Optional<BigDecimal> number = AMOUNT.matcher(amount).matches()
                ? Optional.of(new BigDecimal(amount.replace(',', '.')))
                : Optional.empty();
        if (number.isEmpty()) {
            reasons.add(Violation.of(CompactViolation.AMOUNT_UNREADABLE, line, amount));
        }
        targets.add(new Target(unit, subject, number.orElse(BigDecimal.ZERO), measure));
    }

    private static String cell(String[] cells, int place) {
        return place < cells.length ? Normalizer.normalize(cells[place].strip(), Normalizer.Form.NFC) : "";
    }
}
