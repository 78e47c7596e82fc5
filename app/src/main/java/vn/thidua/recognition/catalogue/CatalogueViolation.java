package vn.thidua.recognition.catalogue;

import vn.thidua.shared.ViolationCode;

/** Why two days are not compared. */
enum CatalogueViolation implements ViolationCode {
    /** The day cannot be read: text. */
    DAY_UNREADABLE
}
