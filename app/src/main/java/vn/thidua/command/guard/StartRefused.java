package vn.thidua.command.guard;

import java.util.List;
import vn.thidua.shared.Violation;

/** The application does not start; says everything that has to be mended, at once. */
public final class StartRefused extends RuntimeException {

    private final transient List<Violation> violations;

    StartRefused(List<Violation> violations) {
        super(String.valueOf(violations));
        this.violations = List.copyOf(violations);
    }

    /** Returns every reason. */
    public List<Violation> violations() {
        return violations;
    }
}
