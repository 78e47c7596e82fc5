package vn.thidua.scoring.outside;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import vn.thidua.organization.Unit;

/**
 * What counts of something that was said of a unit.
 *
 * @param task name of the task; empty for anything else
 * @param version 1 for the first that was said of it, and so on
 * @param standing false if it was withdrawn
 * @param basis what it rests on, or why it was withdrawn
 */
record Said(
        Unit unit,
        Asked asked,
        String task,
        int version,
        boolean standing,
        Optional<BigDecimal> value,
        Optional<BigDecimal> weight,
        String basis,
        String by,
        Instant at) {

    boolean isAbout(String unitCode, Asked other, String otherTask) {
        return unit.code().equals(unitCode) && asked.key().equals(other.key()) && task.equals(otherTask);
    }
}
