/**
 * What the product is made of, held against the weaknesses known to {@code security/vex.yaml}.
 *
 * <p>Start reading at {@link vn.thidua.house.supply.AdvisoryTests}.
 */
@NullMarked
package vn.thidua.house.supply;

import org.jspecify.annotations.NullMarked;
