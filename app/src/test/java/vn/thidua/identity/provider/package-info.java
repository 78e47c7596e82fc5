@NullMarked
package vn.thidua.identity.provider;

import org.jspecify.annotations.NullMarked;
