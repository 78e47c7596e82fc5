package vn.thidua.identity.pace;

/**
 * How often somebody may ask.
 *
 * @param atOnce without a pause, at least 1
 * @param perHour in the long run, at least 1
 */
record PaceLimit(int atOnce, int perHour) {

    /** @throws IllegalArgumentException if a number is not positive, which would let nobody in; the operator's fault */
    PaceLimit {
        if (atOnce < 1 || perHour < 1) {
            throw new IllegalArgumentException(
                    "thidua.pace: " + atOnce + " at once and " + perHour + " an hour let nobody in");
        }
    }
}
