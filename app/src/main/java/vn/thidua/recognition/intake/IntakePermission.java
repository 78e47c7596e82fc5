package vn.thidua.recognition.intake;

import vn.thidua.shared.Permission;

/** What can be done with old registers. */
enum IntakePermission implements Permission {
    /** Hand in a register, decide what its words mean and whom it is about, and enter it. */
    IMPORT_FACTS
}
