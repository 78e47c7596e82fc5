package vn.thidua.scoring.board;

import vn.thidua.shared.Permission;

/** What can be done with score boards. */
public enum BoardPermission implements Permission {
    /** See points, places, and the figures behind them. */
    READ
}
