package vn.thidua.recognition.verdict;

import vn.thidua.shared.Permission;

/** What can be done with verdicts. */
enum VerdictPermission implements Permission {
    /** See for which titles and forms the facts of people and units of one's own are enough. */
    READ
}
