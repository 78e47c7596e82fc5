package vn.thidua.reporting.entry;

import vn.thidua.shared.ViolationCode;

/** Why a step on the screen of a report was not taken, whatever the report says. */
enum EntryViolation implements ViolationCode {
    /** Somebody else took a step first. */
    OVERTAKEN
}
