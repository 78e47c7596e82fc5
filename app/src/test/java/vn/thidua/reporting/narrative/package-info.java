/** Tests of the texts beside the figures, and of the texts that are put together of them. */
@NullMarked
package vn.thidua.reporting.narrative;

import org.jspecify.annotations.NullMarked;
