package vn.thidua.scoring.statistics;

import vn.thidua.shared.Permission;

/** What can be done with statistics of scoring. */
enum StatisticsPermission implements Permission {
    /** See how scorers score, and the ranking from other starts. */
    READ
}
