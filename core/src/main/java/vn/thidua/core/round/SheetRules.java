package vn.thidua.core.round;

import static vn.thidua.core.round.SheetState.ADOPTED;
import static vn.thidua.core.round.SheetState.CONSOLIDATED;
import static vn.thidua.core.round.SheetState.EXPLAINED;
import static vn.thidua.core.round.SheetState.PEER_CHECKED;
import static vn.thidua.core.round.SheetState.RETURNED;
import static vn.thidua.core.round.SheetState.SELF_SCORING;
import static vn.thidua.core.round.SheetState.SENT_UP;
import static vn.thidua.core.round.SheetState.SETTLED;
import static vn.thidua.core.round.SheetState.SUBMITTED;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which steps a score sheet may take, by whom, and what writing points does to it. Everything that is not here is refused. */
public final class SheetRules {

    /** All steps that there are. */
    public static final List<Transition> TRANSITIONS = List.of(
            new Transition(SELF_SCORING, SheetStep.SUBMIT, Party.UNIT, SUBMITTED),
            new Transition(RETURNED, SheetStep.SUBMIT, Party.UNIT, SUBMITTED),
            new Transition(SUBMITTED, SheetStep.RETURN, Party.CHECKER, RETURNED),
            new Transition(SUBMITTED, SheetStep.CHECK, Party.CHECKER, PEER_CHECKED),
            new Transition(PEER_CHECKED, SheetStep.RETURN, Party.HEAD, RETURNED),
            new Transition(PEER_CHECKED, SheetStep.CONSOLIDATE, Party.HEAD, CONSOLIDATED),
            new Transition(CONSOLIDATED, SheetStep.EXPLAIN, Party.UNIT, EXPLAINED),
            new Transition(CONSOLIDATED, SheetStep.SETTLE, Party.STANDING_BODY, SETTLED),
            new Transition(EXPLAINED, SheetStep.SETTLE, Party.STANDING_BODY, SETTLED),
            new Transition(SETTLED, SheetStep.ADOPT, Party.LEADER, ADOPTED),
            new Transition(ADOPTED, SheetStep.SEND_UP, Party.STANDING_BODY, SENT_UP));

    private SheetRules() {}

    /** Returns what {@code step} leads to from {@code state}, if {@code party} may take it there. */
    public static Optional<SheetState> after(SheetState state, SheetStep step, Party party) {
        return TRANSITIONS.stream()
                .filter(transition ->
                        transition.from() == state && transition.step() == step && transition.party() == party)
                .map(Transition::to)
                .findFirst();
    }

    /** Returns who can move a sheet forward that is in {@code state}; nobody where it has come to its end. */
    public static Set<Party> awaited(SheetState state) {
        EnumSet<Party> parties = EnumSet.noneOf(Party.class);
        TRANSITIONS.stream()
                .filter(transition -> transition.from() == state && transition.step() != SheetStep.RETURN)
                .forEach(transition -> parties.add(transition.party()));
        return parties;
    }

    /**
     * Returns what writing {@code column} does to a sheet in {@code state}. A column is open while it is its turn. Its party may
     * still mend it after its own step, which takes back every step since; the adopted column is written by adopting alone.
     */
    public static EditVerdict edit(SheetState state, Column column) {
        if (state.isFinal() || column == Column.ADOPTED) {
            return new EditVerdict.Closed();
        }
        if (isTurn(state, column)) {
            return new EditVerdict.Open();
        }
        return state.compareTo(column.done()) >= 0 ? new EditVerdict.SetsBack(column.done()) : new EditVerdict.Closed();
    }

    private static boolean isTurn(SheetState state, Column column) {
        return switch (column) {
            case SELF -> state == SELF_SCORING || state == RETURNED;
            case PEER -> state == SUBMITTED;
            case HEAD -> state == PEER_CHECKED;
            case SETTLED -> state == CONSOLIDATED || state == EXPLAINED;
            case ADOPTED -> false;
        };
    }
}
