package vn.thidua.conference.proceedings;

import java.time.LocalTime;
import java.util.List;

/** Reads the programme: items in the order of time, each with its parts inside it. */
final class ProgrammeReader {

    private LocalTime before = LocalTime.MIN;

    private ProgrammeReader() {}

    static List<ProgrammeItem> read(Fields fields) {
        ProgrammeReader reader = new ProgrammeReader();
        return fields.groups("programme", group -> {
            ProgrammeReader parts = new ProgrammeReader();
            return reader.item(group, group.optionalGroups("parts", part -> parts.item(part, List.of())));
        });
    }

    private ProgrammeItem item(Fields fields, List<ProgrammeItem> parts) {
        LocalTime from = fields.time("from");
        LocalTime to = fields.time("to");
        if (to.isBefore(from)) {
            fields.reject("to", ProceedingsViolation.ENDS_BEFORE_IT_STARTS, to, from);
        }
        if (from.isBefore(before)) {
            fields.reject("from", ProceedingsViolation.BEGINS_BEFORE_THE_ONE_BEFORE, from, before);
        }
        before = from;
        for (ProgrammeItem part : parts) {
            if (part.from().isBefore(from) || part.to().isAfter(to)) {
                fields.reject("parts", ProceedingsViolation.OUTSIDE_ITS_ITEM, part.title(), from, to);
            }
        }
        return new ProgrammeItem(
                from, to, fields.text("title"), fields.text("by"), fields.optionalText("paper"), parts);
    }
}
