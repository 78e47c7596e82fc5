@NullMarked
package vn.thidua.reporting.pivot;

import org.jspecify.annotations.NullMarked;
