@NullMarked
package vn.thidua.reporting.completeness;

import org.jspecify.annotations.NullMarked;
