package vn.thidua.core.laboratory;

import java.util.Optional;

/**
 * How firmly one unit stands before the next.
 *
 * @param upper the unit before
 * @param lower the unit behind it
 * @param level whether both have the same total, so that a tie-break or nothing sets them apart
 * @param turn the smallest change of one weight that makes the lower unit have more points; empty if no change of one weight
 *     by up to its own size does, or they are level already
 */
public record Swap(String upper, String lower, boolean level, Optional<Turn> turn) {

    /**
     * A change of one weight.
     *
     * @param node code of the section or criterion
     * @param permille tenths of a per cent of the real weight, -1000 to 1000 and never zero; negative is less
     */
    public record Turn(String node, int permille) {}
}
