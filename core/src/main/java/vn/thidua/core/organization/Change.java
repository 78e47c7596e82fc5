package vn.thidua.core.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An act that changes units from a day on. */
public sealed interface Change {

    /** Returns the first day on which it holds. */
    LocalDate on();

    /**
     * A unit comes into being and takes over from nobody.
     *
     * @param parent empty for a unit that stands under none
     */
    record Open(LocalDate on, String unit, String name, Optional<String> parent) implements Change {}

    /** A unit is called otherwise. */
    record Rename(LocalDate on, String unit, String name) implements Change {}

    /**
     * A unit stands elsewhere, with all that stands under it.
     *
     * @param parent empty for a unit that shall stand under none
     */
    record Move(LocalDate on, String unit, Optional<String> parent) implements Change {}

    /**
     * Several units become one. The others end, and what stood directly under them stands under the successor. A successor
     * that stood somewhere under one that ends takes the place of the topmost such unit.
     *
     * @param predecessors at least two; who is named twice counts once
     * @param successor one of the predecessors, or a new unit
     */
    record Merge(LocalDate on, List<String> predecessors, Successor successor) implements Change {

        public Merge {
            predecessors = List.copyOf(predecessors);
        }
    }

    /**
     * One unit becomes several. It goes on if it is one of the successors, otherwise it ends.
     *
     * @param successors at least two; the unit itself, other units, new units
     * @param children under which successor each unit stands from now on that stood directly under {@code unit}. If the unit
     *     ends, all of them must be named; if it goes on, who is not named stays
     */
    record Split(LocalDate on, String unit, List<Successor> successors, Map<String, String> children)
            implements Change {

        public Split {
            successors = List.copyOf(successors);
            children = Map.copyOf(children);
        }
    }

    /** A unit ends and nobody takes over from it; nothing may stand under it any more. */
    record Close(LocalDate on, String unit) implements Change {}
}
