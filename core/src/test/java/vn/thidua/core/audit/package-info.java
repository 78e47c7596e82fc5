@NullMarked
package vn.thidua.core.audit;

import org.jspecify.annotations.NullMarked;
