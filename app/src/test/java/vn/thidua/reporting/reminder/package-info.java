/** Tests of reminders. */
@NullMarked
package vn.thidua.reporting.reminder;

import org.jspecify.annotations.NullMarked;
