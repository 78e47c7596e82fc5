package vn.thidua.reporting;

import vn.thidua.shared.Permission;

/** What a person may do with reports and their figures. */
public enum ReportingPermission implements Permission {
    /** See what units reported, consolidated or not, except restricted indicators. */
    READ_FIGURES,
    /** See restricted indicators as well, and the workbooks that hold them. */
    READ_RESTRICTED,
    /** Hand in workbooks of the units that the role covers, and see what became of them. */
    IMPORT_WORKBOOKS,
    /** Fill in reports of the units that the role covers, restricted indicators included: they are those units' own. */
    ENTER_FIGURES,
    /** Send reports of the units that the role covers, and take them back before anybody looked. */
    SUBMIT_REPORTS,
    /** Look through reports that were sent, send them back and accept them; never one's own. */
    RECEIVE_REPORTS,
    /** Approve what was accepted, and take an approval back; never what one sent or accepted oneself. */
    APPROVE_REPORTS,
    /** Say something about single figures, for everybody who reads them. */
    DISCUSS_FIGURES,
    /** Correct figures after they were accepted, for a reason; whoever approved them confirms it. */
    CORRECT_FIGURES,
    /** Put texts of units together, of units that the role covers without exception. */
    ASSEMBLE_TEXTS,
    /** Make the next version of a form, and move periods to it. */
    DESIGN_FORMS
}
