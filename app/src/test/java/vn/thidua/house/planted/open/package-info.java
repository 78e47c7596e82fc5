/** A module that does not say what it uses. */
@ApplicationModule(displayName = "Open")
@NullMarked
package vn.thidua.house.planted.open;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
