@NullMarked
package vn.thidua.reporting.appendix;

import org.jspecify.annotations.NullMarked;
