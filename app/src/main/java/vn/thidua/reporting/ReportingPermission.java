package vn.thidua.reporting;

import vn.thidua.shared.Permission;

/** What a person may do with reports and their figures. */
public enum ReportingPermission implements Permission {
    /** See what units reported, consolidated or not, except restricted indicators. */
    READ_FIGURES,
    /** See restricted indicators as well, and the workbooks that hold them. */
    READ_RESTRICTED,
    /** Hand in workbooks of the units that the role covers, and see what became of them. */
    IMPORT_WORKBOOKS
}
