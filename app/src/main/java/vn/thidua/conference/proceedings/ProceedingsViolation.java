package vn.thidua.conference.proceedings;

import vn.thidua.shared.ViolationCode;

/** What can be wrong in a conference file. */
enum ProceedingsViolation implements ViolationCode {
    FILE_UNREADABLE,
    FILE_TOO_LARGE,
    NOT_YAML,
    MISSING,
    EMPTY,
    UNKNOWN_FIELD,
    NOT_A_GROUP_OF_FIELDS,
    NOT_A_LIST,
    NOT_A_TEXT,
    TEXT_TOO_LONG,
    NOT_A_CODE,
    NOT_A_DATE,
    NOT_A_TIME,
    NOT_A_COUNT,
    NOT_ONE_OF,
    ENDS_BEFORE_IT_STARTS,
    BEGINS_BEFORE_THE_ONE_BEFORE,
    OUTSIDE_ITS_ITEM,
    UNKNOWN_UNIT,
    UNIT_OUTSIDE_CLUSTERS,
    UNKNOWN_CLUSTER,
    UNKNOWN_PERIOD,
    TWICE,
    DUE_BEFORE_CONFERENCE,
    ONLY_TASKS_HAVE,
    PICTURE_OUTSIDE_FOLDER,
    PICTURE_UNREADABLE,
    PICTURE_TOO_LARGE,
    PICTURE_NOT_AN_IMAGE
}
