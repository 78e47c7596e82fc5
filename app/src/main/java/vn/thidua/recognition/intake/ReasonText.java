package vn.thidua.recognition.intake;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.document.ContainerViolation;
import vn.thidua.recognition.register.RegisterViolation;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

/** Reasons as they are stored. */
final class ReasonText {

    private static final TypeReference<List<Stored>> STORED = new TypeReference<>() {};

    private ReasonText() {}

    /** A reason without its enum. */
    record Stored(String family, String code, List<Object> arguments) {}

    static String of(JsonMapper json, List<Violation> reasons) {
        return json.writeValueAsString(reasons.stream()
                .map(reason -> new Stored(
                        reason.code().getClass().getSimpleName(), reason.code().name(), reason.arguments()))
                .toList());
    }

    static List<Violation> read(JsonMapper json, String text) {
        return json.readValue(text, STORED).stream()
                .map(stored -> new Violation(code(stored), stored.arguments()))
                .toList();
    }

    private static ViolationCode code(Stored stored) {
        return Stream.<ViolationCode[]>of(
                        IntakeViolation.values(), RegisterViolation.values(), ContainerViolation.values())
                .flatMap(Arrays::stream)
                .filter(code -> code.getClass().getSimpleName().equals(stored.family())
                        && code.name().equals(stored.code()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("a reason of an unknown kind is on record: " + stored));
    }
}
