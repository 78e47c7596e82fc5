package vn.thidua.core.organization;

import java.util.Optional;

/** A unit that takes over from another. */
public sealed interface Successor {

    /** Identifies the unit. */
    String unit();

    /** A unit that there is already. */
    record Standing(String unit) implements Successor {}

    /**
     * A unit that comes into being by the change.
     *
     * @param parent empty for a unit that stands under none
     */
    record Founded(String unit, String name, Optional<String> parent) implements Successor {}
}
