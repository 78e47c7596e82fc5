package vn.thidua.core.consolidation.tree;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/**
 * Some of the reports of an {@link Outline}, for example those that a reader may see.
 *
 * <p>A unit whose reports are all chosen is answered from what is kept of it; only along the edge of the choice are figures
 * added up anew. So the choice of a whole subtree costs nothing.
 */
public final class Selection {

    private final Outline outline;
    private final BitSet seats;
    private final BitSet whole;
    private final BitSet touched;

    private Selection(Outline outline, BitSet seats, BitSet whole, BitSet touched) {
        this.outline = outline;
        this.seats = seats;
        this.whole = whole;
        this.touched = touched;
    }

    static Selection of(Outline outline, Predicate<String> chosen) {
        BitSet seats = new BitSet();
        BitSet touched = new BitSet();
        BitSet whole = new BitSet();
        whole.set(0, outline.size());
        for (int seat = 0; seat < outline.seats().size(); seat++) {
            boolean in = chosen.test(outline.seats().get(seat).reporter());
            seats.set(seat, in);
            (in ? touched : whole).set(outline.unitOf(seat), in);
        }
        for (int unit = outline.size() - 1; unit > 0; unit--) {
            if (touched.get(unit)) {
                touched.set(outline.above(unit));
            }
            if (!whole.get(unit)) {
                whole.clear(outline.above(unit));
            }
        }
        return new Selection(outline, seats, whole, touched);
    }

    /** Says whether any report at {@code unit} or under it is chosen. */
    public boolean touches(String unit) {
        return outline.has(unit) && touched.get(outline.numberOf(unit));
    }

    /** Says whether every report at {@code unit} and under it is chosen. */
    public boolean isWhole(String unit) {
        return whole.get(outline.numberOf(unit));
    }

    /** Returns the lowest unit under which all chosen reports stand; {@link Outline#TOP} if none is chosen. */
    public String summit() {
        int summit = 0;
        int next = 0;
        while (next >= 0) {
            summit = next;
            next = onlyBelow(summit);
        }
        return outline.unit(summit);
    }

    /** Returns the only unit under {@code unit} that all its chosen reports stand under; negative if there is none. */
    private int onlyBelow(int unit) {
        for (int seat : outline.seatsAt(unit)) {
            if (seats.get(seat)) {
                return -1;
            }
        }
        int found = -1;
        for (int child : outline.below(unit)) {
            if (touched.get(child)) {
                if (found >= 0) {
                    return -1;
                }
                found = child;
            }
        }
        return found;
    }

    boolean has(int seat) {
        return seats.get(seat);
    }

    /** Returns what the chosen reports at and under {@code unit} are the sum of. */
    List<Tally> parts(int unit, Slots units, Slots reports) {
        List<Tally> parts = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(unit));
        while (!open.isEmpty()) {
            int next = open.pop();
            if (whole.get(next)) {
                parts.add(units.get(next));
            } else if (touched.get(next)) {
                for (int seat : outline.seatsAt(next)) {
                    if (seats.get(seat)) {
                        parts.add(reports.get(seat));
                    }
                }
                for (int child : outline.below(next)) {
                    open.push(child);
                }
            }
        }
        return parts;
    }
}
