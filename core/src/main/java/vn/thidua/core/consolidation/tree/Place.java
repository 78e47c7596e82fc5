package vn.thidua.core.consolidation.tree;

import java.util.Optional;

/**
 * Where a unit stands in a tree.
 *
 * @param unit identifies the unit, in whatever way the caller identifies units; not {@link Outline#TOP}
 * @param above the unit that it stands under; empty for a unit that stands under none
 */
public record Place(String unit, Optional<String> above) {}
