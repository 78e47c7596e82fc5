package vn.thidua.house.planted.violation;

import vn.thidua.shared.ViolationCode;

/** A reason that no message explains. */
public enum PlantedViolation implements ViolationCode {
    NEVER_TOLD
}
