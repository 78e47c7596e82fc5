package vn.thidua.organization.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Violation;

/** Looks for every reason to refuse an act. */
final class ActRules {

    /** As the database demands it. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,40}");

    private static final int LONGEST_NAME = 200;
    private static final int NAMED = 5;

    private final Surroundings known;
    private final LocalDate day;
    private final Set<Violation> reasons = new LinkedHashSet<>();

    private ActRules(Surroundings known, LocalDate day) {
        this.known = known;
        this.day = day;
    }

    /** Returns every reason, none twice; nothing if the act may be recorded. */
    static List<Violation> reasons(Act act, Surroundings known) {
        ActRules rules = new ActRules(known, act.on());
        if (act.basis().isBlank()) {
            rules.refuse(ActViolation.BASIS_MISSING);
        }
        switch (act) {
            case Act.Open open -> rules.checkNew(List.of(open.unit()), List.of(), Optional.of(UnitKind.BODY));
            case Act.Rename rename -> rules.check(rename);
            case Act.Move move -> rules.check(move);
            case Act.Merge merge -> rules.check(merge);
            case Act.Split split -> rules.check(split);
            case Act.Close close ->
                rules.there(close.unit()).ifPresent(unit -> {
                    rules.checkMayEnd(unit);
                    rules.checkNobodyBelow(unit);
                });
        }
        return List.copyOf(rules.reasons);
    }

    private void check(Act.Rename rename) {
        checkNames(rename.name(), rename.shortName());
        rename.area().ifPresent(this::checkArea);
        there(rename.unit()).ifPresent(unit -> {
            checkNothingLater(unit);
            Optional<UUID> area = rename.area().flatMap(known::find).map(KnownUnit::id);
            unit.on(day)
                    .filter(state -> state.equals(state.called(rename.name(), rename.shortName(), area)))
                    .ifPresent(state -> refuse(ActViolation.NOTHING_CHANGES, state.name()));
        });
    }

    private void check(Act.Move move) {
        Optional<KnownUnit> unit = there(move.unit());
        Optional<KnownUnit> parent = move.parent().flatMap(code -> parent(code, unit.map(KnownUnit::kind)));
        unit.ifPresent(moved -> {
            checkNothingLater(moved);
            if (known.above().contains(moved.id()) && parent.isPresent()) {
                refuse(ActViolation.PARENT_BELOW, parent.get().nameOn(day), moved.nameOn(day));
            }
            Optional<UUID> above = move.parent().flatMap(known::find).map(KnownUnit::id);
            moved.on(day)
                    .filter(state -> state.parent().equals(above))
                    .ifPresent(state -> refuse(ActViolation.NOTHING_CHANGES, state.name()));
        });
    }

    private void check(Act.Merge merge) {
        List<KnownUnit> merged = merge.units().stream()
                .map(this::there)
                .flatMap(Optional::stream)
                .toList();
        if (merge.units().size() < 2) {
            refuse(ActViolation.TOO_FEW_MERGED);
        }
        checkOneKind(merged);
        merged.forEach(this::checkMayEnd);
        Optional<UnitKind> kind = merged.stream().map(KnownUnit::kind).findFirst();
        switch (merge.into()) {
            case Act.Into.Standing(String code) -> {
                if (!merge.units().contains(code)) {
                    refuse(ActViolation.SUCCESSOR_NOT_MERGED, code);
                }
            }
            case Act.Into.Founded(NewUnit unit) -> checkNew(List.of(unit), merged, kind);
        }
    }

    private void check(Act.Split split) {
        if (split.parts().size() + (split.goesOn() ? 1 : 0) < 2) {
            refuse(ActViolation.TOO_FEW_PARTS);
        }
        Optional<KnownUnit> divided = there(split.unit());
        checkNew(split.parts(), List.of(), divided.map(KnownUnit::kind));
        divided.ifPresent(unit -> {
            checkMayEnd(unit);
            boolean heirNamed = split.parts().stream().map(NewUnit::code).anyMatch(split.heir()::equals);
            if (!split.goesOn()
                    && !heirNamed
                    && !(split.heir().isEmpty() && known.below(unit).isEmpty())) {
                refuse(ActViolation.HEIR_UNKNOWN, split.heir());
            }
        });
    }

    private void checkNew(List<NewUnit> units, Collection<KnownUnit> ending, Optional<UnitKind> kind) {
        Set<String> codes = new HashSet<>();
        for (NewUnit unit : units) {
            checkNames(unit.name(), unit.shortName());
            if (unit.code().isBlank()) {
                refuse(ActViolation.CODE_MISSING);
            } else if (!CODE.matcher(unit.code()).matches()) {
                refuse(ActViolation.CODE_MALFORMED, unit.code());
            } else if (known.taken().contains(unit.code())) {
                refuse(ActViolation.CODE_TAKEN, unit.code());
            } else if (!codes.add(unit.code())) {
                refuse(ActViolation.CODE_TWICE, unit.code());
            }
            unit.area().ifPresent(this::checkArea);
            unit.parent()
                    .flatMap(code -> parent(code, kind))
                    .ifPresent(parent -> ending.stream()
                            .filter(ended -> known.above().contains(ended.id()))
                            .forEach(
                                    ended -> refuse(ActViolation.PARENT_BELOW, parent.nameOn(day), ended.nameOn(day))));
        }
    }

    private void checkNames(String name, String shortName) {
        if (name.isBlank()) {
            refuse(ActViolation.NAME_MISSING);
        }
        if (shortName.isBlank()) {
            refuse(ActViolation.SHORT_NAME_MISSING);
        }
        if (Math.max(name.length(), shortName.length()) > LONGEST_NAME) {
            refuse(ActViolation.NAME_TOO_LONG, LONGEST_NAME);
        }
    }

    private void checkArea(String code) {
        boolean found = known.find(code)
                .filter(area -> area.kind() == UnitKind.ADMINISTRATIVE)
                .flatMap(area -> area.on(day))
                .isPresent();
        if (!found) {
            refuse(ActViolation.AREA_UNKNOWN, code, day);
        }
    }

    /** Returns the unit that shall be above, if there is such a unit on the day. */
    private Optional<KnownUnit> parent(String code, Optional<UnitKind> below) {
        Optional<KnownUnit> parent = known.find(code);
        if (parent.isEmpty()) {
            refuse(ActViolation.PARENT_UNKNOWN, code);
            return parent;
        }
        KnownUnit unit = parent.get();
        if (unit.on(day).isEmpty()) {
            refuse(ActViolation.PARENT_NOT_THERE, unit.nameOn(day), day);
        } else {
            unit.end().ifPresent(end -> refuse(ActViolation.PARENT_ENDS, unit.nameOn(day), end.minusDays(1)));
        }
        below.filter(kind -> kind != unit.kind())
                .ifPresent(kind -> refuse(ActViolation.KIND_DIFFERS, unit.nameOn(day)));
        return parent;
    }

    /** Returns the unit if it is there on the day; says why not otherwise. */
    private Optional<KnownUnit> there(String code) {
        Optional<KnownUnit> unit = known.find(code);
        if (unit.isEmpty()) {
            refuse(ActViolation.UNIT_UNKNOWN, code);
        } else if (unit.get().on(day).isEmpty()) {
            refuse(ActViolation.UNIT_NOT_THERE, unit.get().nameOn(day), day);
            return Optional.empty();
        }
        return unit;
    }

    private void checkMayEnd(KnownUnit unit) {
        checkNothingLater(unit);
        unit.end().ifPresent(end -> refuse(ActViolation.ENDS_LATER, unit.nameOn(day), end.minusDays(1)));
        if (unit.beginning().equals(day)) {
            refuse(ActViolation.NEW_THAT_DAY, unit.nameOn(day), day);
        }
    }

    private void checkNothingLater(KnownUnit unit) {
        unit.nextAfter(day).ifPresent(later -> refuse(ActViolation.CHANGES_LATER, unit.nameOn(day), later));
    }

    private void checkNobodyBelow(KnownUnit unit) {
        List<KnownUnit> left = known.below(unit);
        if (!left.isEmpty()) {
            String names = Stream.concat(
                            left.stream().limit(NAMED).map(child -> child.nameOn(day)),
                            left.size() > NAMED ? Stream.of("…") : Stream.empty())
                    .collect(Collectors.joining(", "));
            refuse(ActViolation.CHILDREN_LEFT, unit.nameOn(day), left.size(), names);
        }
    }

    private void checkOneKind(List<KnownUnit> merged) {
        merged.stream()
                .filter(unit -> unit.kind() != merged.getFirst().kind())
                .forEach(unit -> refuse(ActViolation.KIND_DIFFERS, unit.nameOn(day)));
    }

    private void refuse(ActViolation code, Object... arguments) {
        reasons.add(new Violation(
                code,
                new ArrayList<>(
                        Stream.of(arguments).map(Objects::requireNonNull).toList())));
    }
}
