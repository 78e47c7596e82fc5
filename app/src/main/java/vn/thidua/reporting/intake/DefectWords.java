package vn.thidua.reporting.intake;

import static vn.thidua.web.Texts.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.reporting.Severity;
import vn.thidua.reporting.form.Form;
import vn.thidua.web.Texts;

/**
 * Writes defects in words, without what the reader may not see.
 *
 * @param indicators codes of all indicators
 * @param locked codes of the indicators that the reader may not see
 * @param lockedTabs tabs of the sheets that such indicators stand on
 */
record DefectWords(Set<String> indicators, Set<String> locked, Set<String> lockedTabs) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2,4}[0-9]{2,3}(?:\\.[A-Z0-9]{1,6})?");

    /** Everything may be seen. */
    static final DefectWords OPEN = new DefectWords(Set.of(), Set.of(), Set.of());

    DefectWords {
        indicators = Set.copyOf(indicators);
        locked = Set.copyOf(locked);
        lockedTabs = Set.copyOf(lockedTabs);
    }

    static DefectWords without(Form form, Set<String> locked) {
        return new DefectWords(
                form.indicators().stream().map(indicator -> indicator.code()).collect(Collectors.toSet()),
                locked,
                form.sheets().stream()
                        .filter(sheet ->
                                sheet.indicators().stream().anyMatch(indicator -> locked.contains(indicator.code())))
                        .map(sheet -> sheet.tab())
                        .collect(Collectors.toSet()));
    }

    IntakeResultPage.DefectLine line(DefectRow defect) {
        boolean error = defect.severity() == Severity.ERROR;
        Set<String> named = named(defect.arguments());
        if (named.stream().anyMatch(locked::contains)) {
            return new IntakeResultPage.DefectLine(
                    defect.sheet(),
                    defect.cell(),
                    error,
                    "",
                    text("reporting.intake.defect.restricted"),
                    text("reporting.intake.defect.restricted.mend"));
        }
        // A defect that names no indicator may still quote a figure of one that is locked.
        boolean quotesLocked = named.isEmpty() && lockedTabs.contains(defect.sheet());
        return new IntakeResultPage.DefectLine(
                defect.sheet(),
                defect.cell(),
                error,
                quotesLocked ? "" : defect.found(),
                Texts.reason(defect.what()),
                Texts.mend(defect.what()).orElse(""));
    }

    private Set<String> named(List<Object> arguments) {
        Set<String> named = new HashSet<>();
        for (Object argument : arguments) {
            if (argument instanceof String words) {
                CODE.matcher(words).results().map(match -> match.group()).forEach(named::add);
            }
        }
        named.retainAll(indicators);
        return named;
    }
}
