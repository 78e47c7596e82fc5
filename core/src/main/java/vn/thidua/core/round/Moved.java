package vn.thidua.core.round;

import java.math.BigDecimal;

/**
 * A unit that stood otherwise before.
 *
 * @param own whether its own sheet changed; false: it moved because another one did
 */
public record Moved(Placed before, Placed after, boolean own) {

    /** Returns how many points it gained; negative if it lost some. */
    public BigDecimal gain() {
        return after.total().subtract(before.total());
    }

    /** Returns how many places it climbed; negative if it fell. */
    public int climb() {
        return before.place() - after.place();
    }
}
