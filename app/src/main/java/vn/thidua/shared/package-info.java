/**
 * Types that at least three modules use and that carry no business word.
 *
 * <p>Start reading at {@link vn.thidua.shared.Actor} (who asks) and {@link vn.thidua.shared.Violation} (why not). At most
 * 25 types live here; a house test counts them.
 */
@ApplicationModule(
        displayName = "Shared",
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
@NullMarked
package vn.thidua.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
