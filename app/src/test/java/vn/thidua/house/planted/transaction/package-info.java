/** Breaks transactions-in-services. */
@NullMarked
package vn.thidua.house.planted.transaction;

import org.jspecify.annotations.NullMarked;
