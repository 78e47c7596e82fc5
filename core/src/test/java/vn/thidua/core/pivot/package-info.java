@NullMarked
package vn.thidua.core.pivot;

import org.jspecify.annotations.NullMarked;
