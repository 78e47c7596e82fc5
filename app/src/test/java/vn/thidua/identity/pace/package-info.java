@NullMarked
package vn.thidua.identity.pace;

import org.jspecify.annotations.NullMarked;
