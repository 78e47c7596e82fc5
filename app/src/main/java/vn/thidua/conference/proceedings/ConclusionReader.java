package vn.thidua.conference.proceedings;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thidua.conference.proceedings.Conclusion.Owners;

/** Reads the conclusions: groups of items, each an information, a decision or a task. */
final class ConclusionReader {

    private static final List<String> KINDS = List.of("information", "decision", "task");
    private static final List<String> ONLY_OF_TASKS = List.of("due", "owner", "owners", "units");
    private static final List<String> OWNERS = List.of("all", "units", "central");

    private final Members members;
    private final LocalDate conferenceDay;
    private final Set<String> seen = new HashSet<>();

    ConclusionReader(Members members, LocalDate conferenceDay) {
        this.members = members;
        this.conferenceDay = conferenceDay;
    }

    List<ConclusionGroup> read(Fields fields) {
        return fields.groups(
                "conclusions", group -> new ConclusionGroup(group.text("title"), group.groups("items", this::item)));
    }

    private Conclusion item(Fields fields) {
        String code = fields.code("code");
        if (!code.isEmpty() && !seen.add(code)) {
            fields.reject("code", ProceedingsViolation.TWICE, code);
        }
        String text = fields.text("text");
        Optional<String> kind = fields.oneOf("kind", KINDS);
        if (kind.isEmpty()) {
            // Which fields belong to it depends on the kind; asking for them keeps them from being called unknown.
            ONLY_OF_TASKS.stream().filter(fields::has).forEach(fields::ignore);
            return new Conclusion.Information(code, text);
        }
        if (kind.get().equals("task")) {
            return task(fields, code, text);
        }
        for (String name : ONLY_OF_TASKS) {
            if (fields.has(name)) {
                fields.ignore(name);
                fields.reject(name, ProceedingsViolation.ONLY_TASKS_HAVE, name);
            }
        }
        return kind.get().equals("decision")
                ? new Conclusion.Decision(code, text)
                : new Conclusion.Information(code, text);
    }

    private Conclusion task(Fields fields, String code, String text) {
        LocalDate dueOn = fields.date("due");
        if (!dueOn.equals(LocalDate.EPOCH) && dueOn.isBefore(conferenceDay)) {
            fields.reject("due", ProceedingsViolation.DUE_BEFORE_CONFERENCE, dueOn, conferenceDay);
        }
        return new Conclusion.Task(code, text, dueOn, fields.text("owner"), owners(fields));
    }

    private Owners owners(Fields fields) {
        String kind = fields.oneOf("owners", OWNERS).orElse("all");
        if (!kind.equals("units")) {
            if (fields.has("units")) {
                fields.ignore("units");
                fields.reject("units", ProceedingsViolation.UNKNOWN_FIELD, "units");
            }
            return kind.equals("central") ? new Owners.Central() : new Owners.AllUnits();
        }
        Set<String> named = new HashSet<>();
        List<String> units = fields.texts("units");
        for (String unit : units) {
            members.check(fields, "units", unit);
            if (!named.add(unit)) {
                fields.reject("units", ProceedingsViolation.TWICE, unit);
            }
        }
        return new Owners.NamedUnits(units);
    }
}
