@NullMarked
package vn.thidua.reporting.consolidation;

import org.jspecify.annotations.NullMarked;
