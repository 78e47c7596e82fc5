package vn.thidua.shared;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * A computation that has to read the rows of other units to say how one's own stand among them, for example a place in a
 * cluster. It shows the person nothing of the others but the result.
 *
 * <p>The fence around the rows lets a comparison read the units compared as well as the person's own. Which classes may
 * compare is listed, with reasons, in the tests of the fence.
 */
public final class Comparison {

    private static final ScopedValue<Set<UUID>> COMPARED = ScopedValue.newInstance();

    private Comparison() {}

    /** Does {@code work}, which may read the rows of {@code units} too, and gives back what it returns. */
    public static <R, X extends Throwable> R among(Scope units, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(COMPARED, units.units()).call(work);
    }

    /** Returns {@code own} and the units of the comparison that the running thread is in, if it is in one. */
    public static Set<UUID> widen(Set<UUID> own) {
        if (!COMPARED.isBound() || own.containsAll(COMPARED.get())) {
            return own;
        }
        Set<UUID> units = new HashSet<>(own);
        units.addAll(COMPARED.get());
        return units;
    }
}
