@NullMarked
package vn.thidua.audit.log;

import org.jspecify.annotations.NullMarked;
