/** Tests of background work. */
@NullMarked
package vn.thidua.web.work;

import org.jspecify.annotations.NullMarked;
