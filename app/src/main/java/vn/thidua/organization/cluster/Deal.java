package vn.thidua.organization.cluster;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import vn.thidua.shared.Violation;

/**
 * A deal of a whole series as a person writes it: one line a unit, {@code unit, number, role}; the role is written as
 * {@link MemberRole#of} reads it. Columns copied from a table program, with tabs between them, do as well. A deal is good if nothing is wrong with it.
 */
final class Deal {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();
    private static final Pattern NUMBER = Pattern.compile("[A-Za-z0-9]{1,10}");

    private final List<Place> places = new ArrayList<>();
    private final List<Violation> reasons = new ArrayList<>();
    private final Set<String> units = new HashSet<>();

    private Deal() {}

    /** Reads {@code lines}; a unit for which {@code isThere} says no is refused. */
    static Deal read(String lines, Predicate<String> isThere) {
        Deal deal = new Deal();
        try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(lines.replace('\t', ','))) {
            for (int line = 1; rows.hasNext(); line++) {
                deal.add(line, rows.next(), isThere);
            }
        } catch (JacksonException damaged) {
            deal.reasons.add(Violation.of(ClusterViolation.LINES_UNREADABLE));
        }
        if (deal.places.isEmpty() && deal.reasons.isEmpty()) {
            deal.reasons.add(Violation.of(ClusterViolation.LINES_UNREADABLE));
        }
        deal.checkOffices();
        return deal;
    }

    /** Returns who stands where, in the order of the lines; meaningless while there are {@link #reasons}. */
    List<Place> places() {
        return List.copyOf(places);
    }

    /** Returns everything that is wrong with it. */
    List<Violation> reasons() {
        return List.copyOf(reasons);
    }

    private void add(int line, String[] cells, Predicate<String> isThere) {
        String unit = cell(cells, 0);
        String number = cell(cells, 1);
        if (unit.isEmpty() && number.isEmpty()) {
            return;
        }
        if (unit.isEmpty() || number.isEmpty()) {
            refuse(ClusterViolation.LINE_INCOMPLETE, line);
            return;
        }
        Optional<MemberRole> role = MemberRole.of(cell(cells, 2));
        if (role.isEmpty()) {
            refuse(ClusterViolation.ROLE_UNKNOWN, line, cell(cells, 2));
        }
        if (!NUMBER.matcher(number).matches()) {
            refuse(ClusterViolation.NUMBER_UNREADABLE, line, number);
        }
        if (!units.add(unit)) {
            refuse(ClusterViolation.UNIT_TWICE, line, unit);
        } else if (!isThere.test(unit)) {
            refuse(ClusterViolation.UNIT_UNKNOWN, line, unit);
        }
        places.add(new Place(unit, number, role.orElse(MemberRole.MEMBER)));
    }

    private void checkOffices() {
        Map<String, Map<MemberRole, Integer>> offices = new HashMap<>();
        places.forEach(place -> offices.computeIfAbsent(place.number(), number -> new HashMap<>())
                .merge(place.role(), 1, Integer::sum));
        places.stream().map(Place::number).distinct().forEach(number -> {
            Map<MemberRole, Integer> held = offices.getOrDefault(number, Map.of());
            int heads = held.getOrDefault(MemberRole.HEAD, 0);
            if (heads != 1) {
                refuse(heads == 0 ? ClusterViolation.HEAD_MISSING : ClusterViolation.HEAD_TWICE, number);
            }
            if (held.getOrDefault(MemberRole.DEPUTY, 0) > 1) {
                refuse(ClusterViolation.DEPUTY_TWICE, number);
            }
        });
    }

    private static String cell(String[] cells, int place) {
        return place < cells.length ? Normalizer.normalize(cells[place].strip(), Normalizer.Form.NFC) : "";
    }

    private void refuse(ClusterViolation code, Object... arguments) {
        reasons.add(Violation.of(code, arguments));
    }
}
