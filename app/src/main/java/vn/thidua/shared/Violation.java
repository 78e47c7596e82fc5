package vn.thidua.shared;

import java.util.List;

/**
 * A reason to refuse, with the facts that its text names.
 *
 * @param code which reason
 * @param arguments values for the placeholders of the reason's message, in order; numbers stay numbers so that each
 *     language writes them its own way
 */
public record Violation(ViolationCode code, List<Object> arguments) {

    public Violation {
        arguments = List.copyOf(arguments);
    }

    /** Returns the violation {@code code} with {@code arguments}. */
    public static Violation of(ViolationCode code, Object... arguments) {
        return new Violation(code, List.of(arguments));
    }
}
