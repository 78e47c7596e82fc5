@NullMarked
package vn.thidua.identity.throttle;

import org.jspecify.annotations.NullMarked;
