package vn.thidua.scoring.laboratory;

import vn.thidua.shared.Permission;

/** What can be done in the laboratory. */
enum LaboratoryPermission implements Permission {
    /** Try other weights and settings on whole clusters. */
    TRY
}
