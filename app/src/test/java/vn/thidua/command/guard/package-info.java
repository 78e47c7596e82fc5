/** Whether an unsafe start is refused, with every reason at once. */
@NullMarked
package vn.thidua.command.guard;

import org.jspecify.annotations.NullMarked;
