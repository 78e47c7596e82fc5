@NullMarked
package vn.thidua.reporting.submission;

import org.jspecify.annotations.NullMarked;
