@NullMarked
package vn.thidua.reporting.resident;

import org.jspecify.annotations.NullMarked;
