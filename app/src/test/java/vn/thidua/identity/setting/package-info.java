@NullMarked
package vn.thidua.identity.setting;

import org.jspecify.annotations.NullMarked;
