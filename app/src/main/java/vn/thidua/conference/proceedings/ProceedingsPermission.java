package vn.thidua.conference.proceedings;

import vn.thidua.shared.Permission;

/** What can be done with the record of a conference. */
public enum ProceedingsPermission implements Permission {
    /** Read the record and its pictures. */
    READ
}
