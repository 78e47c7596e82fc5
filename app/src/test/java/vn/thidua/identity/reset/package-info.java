@NullMarked
package vn.thidua.identity.reset;

import org.jspecify.annotations.NullMarked;
