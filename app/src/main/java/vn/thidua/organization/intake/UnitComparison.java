package vn.thidua.organization.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import vn.thidua.organization.SearchKey;
import vn.thidua.organization.intake.Present.KnownUnit;
import vn.thidua.shared.Violation;

/** Compares lines about units with the units on record, and with each other. */
final class UnitComparison {

    private final Present present;
    private final Coverage coverage;
    private final DefectLog log;
    private final Map<String, UUID> ids = new HashMap<>();
    private final Map<String, UnitLine> lines = new HashMap<>();
    private final Set<String> refused = new HashSet<>();

    UnitComparison(Present present, Coverage coverage, DefectLog log) {
        this.present = present;
        this.coverage = coverage;
        this.log = log;
    }

    /** Returns what becomes of the units in {@code all}; lines with a defect are logged and left out. */
    List<StagedUnit> compare(Lines all, Supplier<UUID> newIds) {
        for (String code : all.unitCodes()) {
            ids.put(code, known(code).map(KnownUnit::id).orElseGet(newIds));
        }
        for (UnitLine line : all.units()) {
            UnitLine first = lines.putIfAbsent(line.code(), line);
            if (first != null) {
                refuse(
                        line,
                        IntakeViolation.CODE_TWICE,
                        line.code(),
                        first.place().words());
            }
        }
        for (UnitLine line : all.units()) {
            if (!log.isRefused(Subject.UNITS, line.place())) {
                check(line);
            }
        }
        refuseCycles(all.units());
        List<StagedUnit> staged = new ArrayList<>();
        for (UnitLine line : all.units()) {
            if (!log.isRefused(Subject.UNITS, line.place())) {
                stage(line).ifPresent(staged::add);
            }
        }
        refused.addAll(ids.keySet());
        staged.forEach(unit -> refused.remove(unit.code()));
        return staged;
    }

    /** Returns the unit called {@code code}: on record, or in a line, refused or not. */
    Optional<UUID> id(String code) {
        return Optional.ofNullable(ids.get(code)).or(() -> known(code).map(KnownUnit::id));
    }

    /** Says whether the unit called {@code code} exists at all times of {@code span}. Nobody knows about a refused line. */
    boolean existed(String code, Span span) {
        return refused.contains(code) || span(code).map(own -> own.covers(span)).orElse(true);
    }

    /** Says whether the person may import into the unit called {@code code}. A new one was judged at its own line. */
    boolean isCovered(String code) {
        return known(code).map(unit -> coverage.units().contains(unit.id())).orElse(true);
    }

    private void check(UnitLine line) {
        known(line.code())
                .filter(unit -> line.validFrom().isBefore(unit.span().from()))
                .ifPresent(unit -> refuse(
                        line,
                        IntakeViolation.BEFORE_HISTORY,
                        line.code(),
                        unit.span().from()));
        if (line.parent().isEmpty()) {
            return;
        }
        String parent = line.parent().get();
        if (parent.equals(line.code())) {
            refuse(line, IntakeViolation.PARENT_ITSELF, parent);
        } else if (id(parent).isEmpty()) {
            refuse(line, IntakeViolation.PARENT_UNKNOWN, parent);
        } else if (span(parent).map(span -> !span.contains(line.validFrom())).orElse(false)) {
            refuse(line, IntakeViolation.PARENT_NOT_THEN, parent, line.validFrom());
        }
    }

    private Optional<StagedUnit> stage(UnitLine line) {
        Optional<KnownUnit> known = known(line.code());
        Change change = known.map(unit -> change(line, unit)).orElse(Change.ADD);
        boolean covered = known.isPresent()
                ? coverage.units().contains(known.get().id())
                : line.parent().map(this::isCovered).orElse(coverage.top());
        if (change != Change.NONE && !covered) {
            refuse(
                    line,
                    IntakeViolation.UNIT_NOT_COVERED,
                    line.parent().filter(p -> known.isEmpty()).orElse(line.code()));
            return Optional.empty();
        }
        String shortName =
                line.shortName().orElse(known.map(KnownUnit::shortName).orElse(line.name()));
        boolean keepsState = change == Change.AMEND || change == Change.NONE;
        return Optional.of(new StagedUnit(
                line.number(),
                line.place().file(),
                line.place().sheet(),
                line.place().line(),
                change,
                id(line.code()).orElseThrow(),
                line.code(),
                line.name(),
                shortName,
                line.parent().flatMap(this::id).orElse(null),
                line.parent().orElse(""),
                position(line, known),
                keepsState ? known.orElseThrow().span().from() : line.validFrom(),
                end(line, known, change).orElse(null),
                SearchKey.of(line.name(), shortName, line.code()),
                known.map(unit -> unit.span().from()).orElse(null),
                known.flatMap(unit -> unit.span().to()).orElse(null),
                known.map(KnownUnit::name).orElse(null),
                known.map(KnownUnit::shortName).orElse(null),
                known.flatMap(KnownUnit::parentId).orElse(null),
                known.map(KnownUnit::parent).orElse(null),
                known.map(KnownUnit::position).orElse(null),
                known.map(KnownUnit::searchKey).orElse(null)));
    }

    private static Change change(UnitLine line, KnownUnit unit) {
        boolean same = line.name().equals(unit.name())
                && line.shortName().orElse(unit.shortName()).equals(unit.shortName())
                && line.parent().orElse("").equals(unit.parent())
                && line.order().orElse(unit.position()) == unit.position();
        if (same) {
            return line.validTo().isEmpty() || line.validTo().equals(unit.span().to()) ? Change.NONE : Change.AMEND;
        }
        return line.validFrom().equals(unit.span().from()) ? Change.AMEND : Change.SUCCEED;
    }

    private static int position(UnitLine line, Optional<KnownUnit> known) {
        return line.order().orElse(known.map(KnownUnit::position).orElse(line.number()));
    }

    /** A line that does not say when the unit ends leaves that as it is. */
    private static Optional<LocalDate> end(UnitLine line, Optional<KnownUnit> known, Change change) {
        Optional<LocalDate> before = known.flatMap(unit -> unit.span().to())
                .filter(day -> change != Change.SUCCEED || day.isAfter(line.validFrom()));
        return line.validTo().or(() -> before);
    }

    /** Walks up from each line; a unit that comes again on the way stands above itself. */
    private void refuseCycles(List<UnitLine> all) {
        Set<String> sound = new HashSet<>();
        for (UnitLine line : all) {
            List<String> way = new ArrayList<>();
            Set<String> met = new HashSet<>();
            Optional<String> at = Optional.of(line.code());
            while (at.isPresent() && !sound.contains(at.get()) && met.add(at.get())) {
                way.add(at.get());
                at = parent(at.get());
            }
            if (at.isPresent() && !sound.contains(at.get()) && way.size() > 1) {
                List<String> circle = way.subList(way.indexOf(at.get()), way.size());
                circle.forEach(code -> refuseCircle(code, circle));
            }
            sound.addAll(way);
        }
    }

    private void refuseCircle(String code, List<String> circle) {
        UnitLine line = lines.get(code);
        if (line != null && circle.size() > 1) {
            int start = circle.indexOf(code);
            List<String> shown = new ArrayList<>(circle.subList(start, circle.size()));
            shown.addAll(circle.subList(0, start));
            shown.add(code);
            refuse(line, IntakeViolation.PARENT_CYCLE, String.join(" → ", shown));
        }
    }

    private Optional<String> parent(String code) {
        UnitLine line = lines.get(code);
        return line != null ? line.parent() : known(code).map(KnownUnit::parent).filter(parent -> !parent.isEmpty());
    }

    private Optional<Span> span(String code) {
        Optional<KnownUnit> known = known(code);
        UnitLine line = lines.get(code);
        if (line == null) {
            return known.map(unit -> new Span(unit.since(), unit.span().to()));
        }
        return Optional.of(known.map(unit -> new Span(
                        unit.since(), line.validTo().or(() -> unit.span().to())))
                .orElse(new Span(line.validFrom(), line.validTo())));
    }

    private Optional<KnownUnit> known(String code) {
        return Optional.ofNullable(present.units().get(code));
    }

    private void refuse(UnitLine line, IntakeViolation code, Object... arguments) {
        log.line(Subject.UNITS, new Defect(line.place(), "", Violation.of(code, arguments), line.code()));
    }
}
