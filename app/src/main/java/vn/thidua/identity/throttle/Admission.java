package vn.thidua.identity.throttle;

import java.time.Duration;
import java.util.List;

/** Whether a try may be made now. */
public sealed interface Admission {

    /**
     * It may, and is counted already. Hand it to {@link Throttle#succeeded} if the try turns out right.
     *
     * @param counted the allowances that it was taken from
     */
    record Admitted(List<String> counted) implements Admission {

        public Admitted {
            counted = List.copyOf(counted);
        }
    }

    /**
     * It may not, and was not counted.
     *
     * @param delay until the next try of this client can be made, if nobody is faster
     */
    record Refused(Duration delay) implements Admission {}
}
