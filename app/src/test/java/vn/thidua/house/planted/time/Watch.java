package vn.thidua.house.planted.time;

import java.time.Clock;
import java.time.Instant;

/** Looks at the machine's clock; {@code asked} does it right. */
public final class Watch {

    private Watch() {}

    static Instant looked() {
        return Instant.now();
    }

    static Instant asked(Clock clock) {
        return Instant.now(clock);
    }
}
