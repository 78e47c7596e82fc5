package vn.thidua.reporting.correction;

import static vn.thidua.web.Texts.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.thidua.reporting.form.Form;
import vn.thidua.reporting.indicator.IndicatorDefinition;
import vn.thidua.web.Formats;
import vn.thidua.web.Language;

/**
 * Says in words what a correction changes.
 *
 * @param restricted whether the reader sees restricted indicators
 * @param sees whether the reader sees a consequence, by whose it is
 */
record CorrectionWords(Form form, boolean restricted, Predicate<Consequence> sees) {

    private static final String KEY = "reporting.correction.";

    CorrectionView view(List<FigureChange> changes, List<Consequence> consequences, int all) {
        Map<ConsequenceKind, List<Consequence>> shown = consequences.stream()
                .filter(consequence -> sees.test(consequence) && !isHidden(consequence.indicator()))
                .collect(Collectors.groupingBy(Consequence::kind));
        int number = shown.values().stream().mapToInt(List::size).sum();
        List<CorrectionView.Group> groups = new ArrayList<>();
        for (ConsequenceKind kind : ConsequenceKind.values()) {
            List<Consequence> found = shown.getOrDefault(kind, List.of());
            if (!found.isEmpty()) {
                String name = kind.name().toLowerCase(Locale.ROOT);
                groups.add(new CorrectionView.Group(
                        name,
                        text(KEY + "kind." + name, found.size()),
                        found.stream().map(CorrectionWords::line).toList()));
            }
        }
        return new CorrectionView(
                changes.stream().flatMap(change -> line(change).stream()).toList(),
                groups,
                all > number ? text(KEY + "elsewhere", all - number) : "");
    }

    private Optional<CorrectionView.Line> line(FigureChange change) {
        return form.find(change.indicator())
                .filter(indicator -> !isHidden(indicator.code()))
                .map(indicator -> new CorrectionView.Line(
                        indicator.code() + " " + indicator.name().in(locale()),
                        shown(indicator, change.before()),
                        shown(indicator, change.after()),
                        ""));
    }

    /** A figure that is computed of a restricted one tells of it. */
    private boolean isHidden(String indicator) {
        return !restricted
                && !indicator.isEmpty()
                && form.find(indicator)
                        .filter(known -> known.restricted() || (known.isDerived() && hasRestricted()))
                        .isPresent();
    }

    private boolean hasRestricted() {
        return form.indicators().stream().anyMatch(IndicatorDefinition::restricted);
    }

    private static CorrectionView.Line line(Consequence consequence) {
        return new CorrectionView.Line(
                consequence.subject().in(locale()),
                words(consequence.kind(), consequence.before(), false),
                words(consequence.kind(), consequence.after(), true),
                consequence.href());
    }

    private static String words(ConsequenceKind kind, String value, boolean after) {
        return switch (kind) {
            case FIGURE, SCORE -> value.isEmpty() ? Formats.ABSENT : number(new BigDecimal(value));
            case PLACE -> value.isEmpty() ? Formats.ABSENT : value;
            case APPROVAL, DOCUMENT -> value.isEmpty() ? Formats.ABSENT : text(KEY + "word." + word(value));
            case PAGE -> text(KEY + (after ? "word.corrected-figures" : "word.earlier-figures"));
        };
    }

    private static String word(String value) {
        return value.contains("/") ? value.substring(0, value.indexOf('/')) : value;
    }

    private static String number(BigDecimal value) {
        return Formats.number(value, Math.max(0, value.scale()));
    }

    private static String shown(IndicatorDefinition indicator, Optional<BigDecimal> value) {
        return Formats.number(value, indicator.arithmetic().decimals());
    }

    private static Locale locale() {
        return Language.current().locale();
    }
}
