package vn.thidua.organization.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.thidua.organization.UnitKind;

/**
 * What an act that the rules let pass does to the record, from its day on. No day before it is touched: a state that holds
 * across the day is cut there, and only what follows the cut is new.
 *
 * @param opened new units with their first states
 * @param states what becomes of states, in the order in which it has to be written: first cuts, then the rest
 * @param parts what the act is to each unit it touches
 * @param pairs who takes over from whom
 * @param unit code of the unit to go on with
 */
record ActPlan(List<Opening> opened, List<StateChange> states, Map<UUID, Part> parts, Set<Pair> pairs, String unit) {

    /** What an act is to a unit. */
    enum Part {
        OPENED,
        CHANGED,
        ENDED,
        /** It only stands under another unit. */
        FOLLOWED
    }

    /** A new unit. */
    record Opening(UUID id, String code, UnitKind kind, UnitState state) {}

    /** Who takes over from whom. */
    record Pair(UUID predecessor, UUID successor) {}

    /** What becomes of a state. */
    sealed interface StateChange {

        /** The state that began on {@code from} ends before {@code to}. */
        record Cut(UUID unit, LocalDate from, LocalDate to) implements StateChange {}

        /** The state that began on {@code from}, the very day of the act, never was. */
        record Drop(UUID unit, LocalDate from) implements StateChange {}

        /** The state that began on {@code state.from()}, which is not before the act, is another one. */
        record Replace(UUID unit, UnitState state) implements StateChange {}

        /** A new state. */
        record Add(UUID unit, UnitState state) implements StateChange {}
    }

    ActPlan {
        opened = List.copyOf(opened);
        states = List.copyOf(states);
        parts = Map.copyOf(parts);
        pairs = Set.copyOf(pairs);
    }

    /** @throws IllegalStateException if the rules had refused the act, which is a fault of the caller */
    static ActPlan of(Act act, Surroundings known) {
        Draft draft = new Draft(act.on(), known);
        draft.apply(act);
        return draft.plan();
    }

    /** The plan while it is made. */
    private static final class Draft {

        private final LocalDate day;
        private final Surroundings known;
        private final List<Opening> opened = new ArrayList<>();
        private final List<StateChange> cuts = new ArrayList<>();
        private final List<StateChange> rest = new ArrayList<>();
        private final Map<UUID, Part> parts = new LinkedHashMap<>();
        private final Set<Pair> pairs = new LinkedHashSet<>();
        private String unit = "";

        Draft(LocalDate day, Surroundings known) {
            this.day = day;
            this.known = known;
        }

        ActPlan plan() {
            List<StateChange> all = new ArrayList<>(cuts);
            all.addAll(rest);
            return new ActPlan(opened, all, parts, pairs, unit);
        }

        void apply(Act act) {
            switch (act) {
                case Act.Open(LocalDate _, String _, NewUnit founded) -> {
                    Optional<UUID> parent = id(founded.parent());
                    open(founded, UnitKind.BODY, parent, known.place(parent));
                    unit = founded.code();
                }
                case Act.Rename rename -> {
                    Optional<UUID> area = id(rename.area());
                    goOn(known.get(rename.unit()), state -> state.called(rename.name(), rename.shortName(), area));
                }
                case Act.Move move -> {
                    Optional<UUID> parent = id(move.parent());
                    int place = known.place(parent);
                    goOn(known.get(move.unit()), state -> state.under(parent, place));
                }
                case Act.Merge merge -> merge(merge);
                case Act.Split split -> split(split);
                case Act.Close close -> {
                    end(known.get(close.unit()));
                    unit = close.unit();
                }
            }
        }

        private void goOn(KnownUnit changed, UnaryOperator<UnitState> change) {
            alter(changed, state -> true, change, Part.CHANGED);
            pairs.add(new Pair(changed.id(), changed.id()));
            unit = changed.code();
        }

        private void merge(Act.Merge merge) {
            List<KnownUnit> merged = merge.units().stream().map(known::get).toList();
            Map<UUID, KnownUnit> ending = merged.stream().collect(Collectors.toMap(KnownUnit::id, Function.identity()));
            UUID successor = switch (merge.into()) {
                case Act.Into.Standing(String code) -> {
                    KnownUnit standing = known.get(code);
                    ending.remove(standing.id());
                    parts.put(standing.id(), Part.CHANGED);
                    rise(standing, ending.keySet());
                    yield standing.id();
                }
                case Act.Into.Founded(NewUnit founded) -> {
                    int place = state(merged.getFirst()).position();
                    yield open(founded, merged.getFirst().kind(), id(founded.parent()), place);
                }
            };
            merged.forEach(predecessor -> pairs.add(new Pair(predecessor.id(), successor)));
            for (KnownUnit ended : ending.values()) {
                known.below(ended).stream()
                        .filter(child ->
                                !ending.containsKey(child.id()) && !child.id().equals(successor))
                        .forEach(child -> follow(child, ended.id(), successor));
                end(ended);
            }
            unit = merge.into().code();
        }

        /** A unit that takes over and stood somewhere under one that ends takes the place of the topmost such unit. */
        private void rise(KnownUnit standing, Set<UUID> ending) {
            Optional<UUID> parent = state(standing).parent();
            for (KnownUnit above : known.path()) {
                if (ending.contains(above.id())) {
                    parent = state(above).parent();
                }
            }
            if (!parent.equals(state(standing).parent())) {
                Optional<UUID> risen = parent;
                int place = known.place(risen);
                alter(standing, state -> true, state -> state.under(risen, place), Part.CHANGED);
            }
        }

        private void split(Act.Split split) {
            KnownUnit divided = known.get(split.unit());
            UnitState state = state(divided);
            Map<String, UUID> heirs = new LinkedHashMap<>();
            int place = split.goesOn() ? known.place(state.parent()) : state.position();
            for (NewUnit part : split.parts()) {
                heirs.put(part.code(), open(part, divided.kind(), state.parent(), place));
                place++;
            }
            heirs.values().forEach(heir -> pairs.add(new Pair(divided.id(), heir)));
            if (split.goesOn()) {
                pairs.add(new Pair(divided.id(), divided.id()));
                parts.put(divided.id(), Part.CHANGED);
            } else {
                Optional.ofNullable(heirs.get(split.heir()))
                        .ifPresent(heir -> known.below(divided).forEach(child -> follow(child, divided.id(), heir)));
                end(divided);
            }
            unit = split.unit();
        }

        private UUID open(NewUnit founded, UnitKind kind, Optional<UUID> parent, int place) {
            UUID id = UUID.randomUUID();
            UnitState first = new UnitState(
                    day,
                    Optional.empty(),
                    founded.name(),
                    founded.shortName(),
                    parent,
                    place,
                    id(founded.area()),
                    founded.officialCode());
            opened.add(new Opening(id, founded.code(), kind, first));
            parts.put(id, Part.OPENED);
            return id;
        }

        private void end(KnownUnit ended) {
            LocalDate from = state(ended).from();
            cuts.add(
                    from.equals(day)
                            ? new StateChange.Drop(ended.id(), from)
                            : new StateChange.Cut(ended.id(), from, day));
            parts.put(ended.id(), Part.ENDED);
        }

        private void follow(KnownUnit child, UUID from, UUID successor) {
            alter(
                    child,
                    state -> state.parent().equals(Optional.of(from)),
                    state -> state.under(Optional.of(successor), state.position()),
                    Part.FOLLOWED);
        }

        private void alter(KnownUnit altered, Predicate<UnitState> which, UnaryOperator<UnitState> change, Part part) {
            for (UnitState state : altered.states()) {
                if (!state.holdsFrom(day) || !which.test(state)) {
                    continue;
                }
                if (state.from().isBefore(day)) {
                    cuts.add(new StateChange.Cut(altered.id(), state.from(), day));
                    rest.add(new StateChange.Add(altered.id(), change.apply(state.during(day, state.to()))));
                } else {
                    rest.add(new StateChange.Replace(altered.id(), change.apply(state)));
                }
            }
            parts.merge(altered.id(), part, (one, other) -> one == Part.FOLLOWED ? other : one);
        }

        private Optional<UUID> id(Optional<String> code) {
            return code.map(known::get).map(KnownUnit::id);
        }

        private UnitState state(KnownUnit there) {
            return there.on(day)
                    .orElseThrow(() -> new IllegalStateException("the rules let pass who is not there: " + there));
        }
    }
}
