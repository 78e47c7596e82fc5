package vn.thidua.reporting.narrative;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.organization.UnitDirectory;
import vn.thidua.reporting.NarrativeImport;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.form.NarrativePart;
import vn.thidua.reporting.report.ReportAddress;
import vn.thidua.shared.Actor;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlTree;
import vn.thidua.web.Language;

/**
 * Reads a file of texts and saves them one by one, after all of them were found right. An outage in between is mended by
 * reading the file again.
 */
@Component
class NarrativeIntake implements NarrativeImport {

    private record Line(String unit, String part, String typed) {}

    private final NarrativeAccess access;
    private final UnitDirectory units;
    private final TextService texts;

    NarrativeIntake(NarrativeAccess access, UnitDirectory units, TextService texts) {
        this.access = access;
        this.units = units;
        this.texts = texts;
    }

    @Override
    public List<LineDefect> take(Actor actor, String period, String name, String text) {
        List<LineDefect> defects = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        switch (YamlTree.read(text)) {
            case YamlTree.Outcome.Broken(int line, String fault) ->
                defects.add(defect(name, line, NarrativeViolation.FILE_UNREADABLE, fault));
            case YamlTree.Outcome.Read(YamlNode root) -> read(root, access.form(period), name, lines, defects);
        }
        if (defects.isEmpty()) {
            // Version 0 is what nobody wrote; whatever somebody did write is refused and stays.
            lines.forEach(
                    line -> texts.save(actor, new ReportAddress(period, line.unit()), line.part(), 0, line.typed()));
        }
        return defects;
    }

    private void read(YamlNode root, Form form, String name, List<Line> lines, List<LineDefect> defects) {
        if (!(root instanceof YamlNode.Mapping ofUnits)) {
            defects.add(defect(name, root.line(), NarrativeViolation.FILE_UNREADABLE, ""));
            return;
        }
        ofUnits.repeated()
                .forEach(twice ->
                        defects.add(defect(name, twice.line(), NarrativeViolation.FILE_UNREADABLE, twice.name())));
        ofUnits.fields().forEach((unit, written) -> {
            if (units.find(unit).isEmpty()) {
                defects.add(defect(name, written.line(), NarrativeViolation.UNIT_UNKNOWN, unit));
            } else if (written instanceof YamlNode.Mapping ofParts) {
                ofParts.fields().forEach((part, words) -> read(unit, part, words, form, name, lines, defects));
            } else {
                defects.add(defect(name, written.line(), NarrativeViolation.FILE_UNREADABLE, unit));
            }
        });
    }

    private static void read(
            String unit,
            String part,
            YamlNode words,
            Form form,
            String name,
            List<Line> lines,
            List<LineDefect> defects) {
        Optional<NarrativePart> asked = form.narrativePart(part);
        if (asked.isEmpty()) {
            defects.add(defect(name, words.line(), NarrativeViolation.PART_UNKNOWN, part));
        } else if (words instanceof YamlNode.Scalar(int line, String typed)) {
            if (TypedText.read(
                            asked.get().title().in(Language.current().locale()),
                            typed,
                            asked.get().maxLength())
                    instanceof TypedText.Refused(List<Violation> reasons)) {
                reasons.forEach(why -> defects.add(new LineDefect(name, line, why)));
            }
            lines.add(new Line(unit, part, typed));
        } else {
            defects.add(defect(name, words.line(), NarrativeViolation.FILE_UNREADABLE, part));
        }
    }

    private static LineDefect defect(String name, int line, NarrativeViolation why, Object... arguments) {
        return new LineDefect(name, line, Violation.of(why, arguments));
    }
}
