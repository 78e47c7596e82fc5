/**
 * What rules on files stand on: the tree of files, Java sources taken apart, findings; and the compiled
 * classes.
 *
 * <p>No rule lives here. Start reading at {@link vn.thidua.house.scan.HouseRule}.
 */
@NullMarked
package vn.thidua.house.scan;

import org.jspecify.annotations.NullMarked;
