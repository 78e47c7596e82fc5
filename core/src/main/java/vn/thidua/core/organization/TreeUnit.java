package vn.thidua.core.organization;

import java.util.Optional;

/**
 * A unit as it was on one day.
 *
 * @param parent the unit directly above; empty for a root
 */
public record TreeUnit(String unit, String name, Optional<String> parent) {}
