package vn.thidua.scoring.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thidua.shared.Violation;

/** Understands the lines of a file of entries, one by one; what is wrong with a line is named and the line left out. */
final class EntryLines {

    private record Key(String unit, EntryKind kind, String code) {}

    private final DefectList defects;
    private final TableCodes codes;
    private final NumberValue numbers;
    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, UnitEntries> units = new LinkedHashMap<>();
    private final Map<Key, Integer> seen = new HashMap<>();

    EntryLines(TableCodes codes, DefectList defects) {
        this.codes = codes;
        this.defects = defects;
        this.numbers = new NumberValue(defects);
    }

    /** Reads {@code rows}; units keep the order in which they are named first. */
    List<UnitEntries> read(List<EntryRow> rows) {
        rows.stream().filter(row -> isOf(row, EntryKind.NAME)).forEach(this::name);
        Map<String, List<EntryRow>> strangers = new LinkedHashMap<>();
        for (EntryRow row : rows) {
            if (row.unit().isEmpty()) {
                defects.add(row, FileViolation.UNIT_MISSING);
            } else if (!names.isEmpty() && !names.containsKey(row.unit())) {
                strangers.computeIfAbsent(row.unit(), _ -> new ArrayList<>()).add(row);
            } else if (!isOf(row, EntryKind.NAME)) {
                entry(row);
            }
        }
        strangers.forEach(
                (unit, lines) -> defects.add(lines.getFirst(), FileViolation.UNIT_UNKNOWN, unit, lines.size()));
        units.values()
                .forEach(unit -> unit.weightsWithoutTask()
                        .forEach((task, line) -> defects.add(
                                line,
                                unit.code(),
                                task,
                                codes.leaves(EntryKind.WEIGHT, task),
                                Violation.of(FileViolation.WEIGHT_WITHOUT_TASK, unit.name(), task))));
        return List.copyOf(units.values());
    }

    private static boolean isOf(EntryRow row, EntryKind kind) {
        return EntryKind.of(row.kind()).filter(kind::equals).isPresent();
    }

    private void name(EntryRow row) {
        if (row.unit().isEmpty()) {
            return;
        }
        Integer first = seen.putIfAbsent(new Key(row.unit(), EntryKind.NAME, ""), row.line());
        if (first != null) {
            defects.add(row, FileViolation.UNIT_TWICE, row.unit(), first);
            return;
        }
        if (row.value().isEmpty()) {
            defects.add(row, FileViolation.NAME_MISSING, row.unit());
        }
        String name = row.value().isEmpty() ? row.unit() : row.value();
        names.put(row.unit(), name);
        units.put(row.unit(), new UnitEntries(row.unit(), name));
    }

    private void entry(EntryRow row) {
        UnitEntries unit = units.computeIfAbsent(row.unit(), code -> new UnitEntries(code, code));
        Optional<EntryKind> kind = EntryKind.of(row.kind());
        if (kind.isEmpty()) {
            defects.add(row, FileViolation.KIND_UNKNOWN, unit.name(), row.kind(), EntryKind.words());
        } else if (row.code().isEmpty()) {
            defects.add(row, FileViolation.CODE_MISSING, unit.name(), kind.get().word());
        } else {
            codes.refusal(kind.get(), row.code())
                    .ifPresentOrElse(
                            refusal -> defects.add(row, refusal, unit.name(), row.code()),
                            () -> known(unit, kind.get(), row));
        }
    }

    private void known(UnitEntries unit, EntryKind kind, EntryRow row) {
        Concern concern = new Concern(unit, row, codes.leaves(kind, row.code()));
        Integer first = seen.putIfAbsent(new Key(row.unit(), kind, row.code()), row.line());
        if (first != null) {
            unit.drop(kind, row.code());
            defects.add(concern, FileViolation.LINE_TWICE, first);
        } else if (kind.isNumber()) {
            numbers.read(concern).ifPresent(value -> unit.put(kind, row.code(), value, row.line()));
        } else if (kind == EntryKind.OFFENCE) {
            unit.accuse(row.code());
            if (!row.value().isEmpty()) {
                defects.add(concern, FileViolation.OFFENCE_WITH_VALUE, row.value());
            }
            if (row.note().isEmpty()) {
                defects.add(concern, FileViolation.OFFENCE_WITHOUT_REASON);
            }
        } else {
            unit.takeOff(row.code(), row.line());
            if (!row.value().isEmpty()) {
                defects.add(concern, FileViolation.VALUE_UNEXPECTED, row.value());
            }
            if (row.note().isEmpty()) {
                defects.add(concern, FileViolation.REASON_MISSING);
            }
        }
        if (kind.isOfLeaf() && unit.isContradictory(row.code())) {
            defects.add(concern, FileViolation.POINTS_NOT_ASSIGNED);
        }
    }
}
