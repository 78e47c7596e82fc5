@NullMarked
package vn.thidua.reporting.intake;

import org.jspecify.annotations.NullMarked;
