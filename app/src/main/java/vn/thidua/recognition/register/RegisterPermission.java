package vn.thidua.recognition.register;

import vn.thidua.shared.Permission;

/** What can be done with the register of facts. */
public enum RegisterPermission implements Permission {
    /** See what is known of people and units of one's own. */
    READ,
    /** Enter facts about them, correct and withdraw them. */
    WRITE
}
