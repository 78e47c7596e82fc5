package vn.thidua.reporting;

import java.util.UUID;
import vn.thidua.shared.Scope;

/** Answers who stands behind a reported figure. */
public interface CellOrigins {

    /**
     * Returns who stands behind what {@code submission} says of {@code indicator}, and what proves it.
     *
     * @throws vn.thidua.shared.NotFound if there is no such submission, or its unit is not in {@code scope}
     */
    CellOrigin of(Scope scope, UUID submission, String indicator);
}
