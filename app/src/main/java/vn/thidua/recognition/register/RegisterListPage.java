package vn.thidua.recognition.register;

import java.util.List;
import java.util.Optional;
import vn.thidua.web.Option;

/**
 * People or units of the reader, and of how much of them the register knows.
 *
 * @param of {@code people} or {@code units}
 * @param asked what was searched for
 * @param later where the list goes on; empty if this is the end
 */
public record RegisterListPage(
        String of, List<Option> choices, String asked, List<Line> lines, Optional<String> later, boolean mayImport) {

    public RegisterListPage {
        choices = List.copyOf(choices);
        lines = List.copyOf(lines);
    }

    /** Says whether people are listed. */
    public boolean people() {
        return of.equals("people");
    }

    /** A person or unit. */
    public record Line(String name, String href, String code, String unit, String facts, String latest) {}
}
