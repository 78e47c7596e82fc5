@NullMarked
package vn.thidua.identity.factor;

import org.jspecify.annotations.NullMarked;
