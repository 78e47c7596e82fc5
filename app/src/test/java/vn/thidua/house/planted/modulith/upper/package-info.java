/** A module that may use nothing. */
@ApplicationModule(
        displayName = "Upper",
        allowedDependencies = {})
@NullMarked
package vn.thidua.house.planted.modulith.upper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
