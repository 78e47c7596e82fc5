/** Tests of {@code vn.thidua.scoring.design}. */
@NullMarked
package vn.thidua.scoring.design;

import org.jspecify.annotations.NullMarked;
