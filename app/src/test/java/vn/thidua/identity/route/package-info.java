@NullMarked
package vn.thidua.identity.route;

import org.jspecify.annotations.NullMarked;
