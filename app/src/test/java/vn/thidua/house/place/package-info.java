/**
 * Rules on where things stand: one name, eight places. See {@code OneName} for how names are compared.
 */
@NullMarked
package vn.thidua.house.place;

import org.jspecify.annotations.NullMarked;
