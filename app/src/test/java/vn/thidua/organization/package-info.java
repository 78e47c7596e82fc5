/** Units through time on record, for tests of what is shown about them. */
@NullMarked
package vn.thidua.organization;

import org.jspecify.annotations.NullMarked;
