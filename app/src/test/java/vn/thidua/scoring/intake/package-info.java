/** Tests of {@code vn.thidua.scoring.intake}. */
@NullMarked
package vn.thidua.scoring.intake;

import org.jspecify.annotations.NullMarked;
