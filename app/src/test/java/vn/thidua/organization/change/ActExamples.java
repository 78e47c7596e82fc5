package vn.thidua.organization.change;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Acts of tests, with what does not matter filled in. */
final class ActExamples {

    static final String BASIS = "Decision 1";

    private ActExamples() {}

    static Act open(LocalDate on, String code, Optional<String> parent) {
        return new Act.Open(on, BASIS, unit(code, parent));
    }

    static Act rename(LocalDate on, String code, String name) {
        return new Act.Rename(on, BASIS, code, name, name, Optional.empty());
    }

    static Act move(LocalDate on, String code, Optional<String> parent) {
        return new Act.Move(on, BASIS, code, parent);
    }

    static Act mergeIntoNew(LocalDate on, List<String> units, String code, Optional<String> parent) {
        return new Act.Merge(on, BASIS, units, new Act.Into.Founded(unit(code, parent)));
    }

    static Act mergeInto(LocalDate on, List<String> units, String standing) {
        return new Act.Merge(on, BASIS, units, new Act.Into.Standing(standing));
    }

    static Act split(LocalDate on, String code, List<String> parts, boolean goesOn, String heir) {
        return new Act.Split(
                on,
                BASIS,
                code,
                parts.stream().map(part -> unit(part, Optional.empty())).toList(),
                goesOn,
                heir);
    }

    static Act close(LocalDate on, String code) {
        return new Act.Close(on, BASIS, code);
    }

    static NewUnit unit(String code, Optional<String> parent) {
        return new NewUnit(code, "Unit " + code, code, parent, Optional.empty(), "");
    }
}
