package vn.thidua.organization.compact;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.thidua.organization.compact.CompactRepository.Member;
import vn.thidua.shared.Violation;

/**
 * Targets as a person writes them: one line a target, {@code unit; subject; amount; measure}. The amount is written with a
 * comma or a point before at most four decimals, and without marks between thousands. Columns
 * copied from a table program, with tabs between them, do as well.
 */
final class TargetLines {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private static final CsvSchema SEMICOLONS = CsvSchema.emptySchema().withColumnSeparator(';');
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,14}([.,]\\d{1,4})?");

    private final List<Target> targets = new ArrayList<>();
    private final List<Violation> reasons = new ArrayList<>();

    private TargetLines() {}

    /** Reads {@code lines}, in which each of {@code members} must have a target. */
    static TargetLines read(String lines, List<Member> members) {
        Set<String> codes = members.stream().map(Member::code).collect(Collectors.toSet());
        TargetLines read = new TargetLines();
        try (MappingIterator<String[]> rows =
                CSV.readerFor(String[].class).with(SEMICOLONS).readValues(lines.replace('\t', ';'))) {
            for (int line = 1; rows.hasNext(); line++) {
                read.add(line, rows.next(), codes);
            }
        } catch (JacksonException damaged) {
            read.reasons.add(Violation.of(CompactViolation.LINES_UNREADABLE));
        }
        Set<String> promising = read.targets.stream().map(Target::unit).collect(Collectors.toSet());
        members.stream()
                .filter(member -> !promising.contains(member.code()))
                .forEach(member ->
                        read.reasons.add(Violation.of(CompactViolation.MEMBER_WITHOUT_TARGET, member.name())));
        return read;
    }

    List<Target> targets() {
        return List.copyOf(targets);
    }

    List<Violation> reasons() {
        return List.copyOf(reasons);
    }

    private void add(int line, String[] cells, Set<String> members) {
        String unit = cell(cells, 0);
        String subject = cell(cells, 1);
        String amount = cell(cells, 2);
        String measure = cell(cells, 3);
        if (String.join("", cells).isBlank()) {
            return;
        }
        if (unit.isEmpty() || subject.isEmpty() || amount.isEmpty() || measure.isEmpty()) {
            reasons.add(Violation.of(CompactViolation.LINE_INCOMPLETE, line));
            return;
        }
        if (!members.contains(unit)) {
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
