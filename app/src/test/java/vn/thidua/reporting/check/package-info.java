/** Tests of what figures must not be, and of what is worth a question. */
@NullMarked
package vn.thidua.reporting.check;

import org.jspecify.annotations.NullMarked;
