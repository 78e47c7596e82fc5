package vn.thidua.directive.task;

import vn.thidua.shared.Permission;

/** What can be done with tasks. */
enum TaskPermission implements Permission {
    /** See the tasks of one's units, and those of central bodies. */
    READ,
    /** Report on the tasks of one's units. */
    REPORT,
    /** Report on the tasks of central bodies, which are no units. */
    REPORT_CENTRAL
}
