package vn.thidua.reporting.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.thidua.reporting.indicator.IndicatorDefinition;

/** Tells in what two versions of a form differ. */
final class FormDiff {

    /** How an indicator, or a text beside the figures, differs. */
    enum Kind {
        ADDED,
        REMOVED,
        MOVED,
        RESTRICTED,
        OPENED,
        RULE,
        NOT_ASKED,
        ASKED_AGAIN,
        TEXT_ADDED,
        TEXT_REMOVED,
        TEXT_MOVED,
        TEXT_CHANGED
    }

    /**
     * One difference of the indicator or narrative part {@code code}.
     *
     * @param units codes of those that it concerns; none if that is everybody
     */
    record Difference(Kind kind, String code, List<String> units) {

        Difference {
            units = List.copyOf(units);
        }

        Difference(Kind kind, String code) {
            this(kind, code, List.of());
        }
    }

    private FormDiff() {}

    /**
     * Returns the differences: what was added and changed in the order of {@code after}, then what was removed in the order
     * of {@code before}; texts after the indicators. As few as possible count as moved; what is added or removed moves
     * nobody.
     */
    static List<Difference> of(Form before, Form after) {
        Set<String> moved = moved(before, after);
        List<Difference> differences = new ArrayList<>();
        for (IndicatorDefinition now : after.indicators()) {
            Optional<IndicatorDefinition> was = before.find(now.code());
            if (was.isEmpty()) {
                differences.add(new Difference(Kind.ADDED, now.code()));
                continue;
            }
            if (moved.contains(now.code())) {
                differences.add(new Difference(Kind.MOVED, now.code()));
            }
            if (was.get().restricted() != now.restricted()) {
                differences.add(new Difference(now.restricted() ? Kind.RESTRICTED : Kind.OPENED, now.code()));
            }
            if (!isCountedAlike(was.get(), now)) {
                differences.add(new Difference(Kind.RULE, now.code()));
            }
            differences.addAll(exemptions(before, after, now));
        }
        before.indicators().stream()
                .map(IndicatorDefinition::code)
                .filter(code -> after.find(code).isEmpty())
                .forEach(code -> differences.add(new Difference(Kind.REMOVED, code)));
        texts(before, after, differences);
        return List.copyOf(differences);
    }

    /** Tells who is not asked for {@code now} any more and who is again; what is computed follows from that. */
    private static List<Difference> exemptions(Form before, Form after, IndicatorDefinition now) {
        List<Difference> differences = new ArrayList<>();
        if (!now.isDerived()) {
            Set<String> were = exempt(before, now.code());
            Set<String> are = exempt(after, now.code());
            List<String> gone =
                    are.stream().filter(unit -> !were.contains(unit)).toList();
            List<String> back =
                    were.stream().filter(unit -> !are.contains(unit)).toList();
            if (!gone.isEmpty()) {
                differences.add(new Difference(Kind.NOT_ASKED, now.code(), gone));
            }
            if (!back.isEmpty()) {
                differences.add(new Difference(Kind.ASKED_AGAIN, now.code(), back));
            }
        }
        return differences;
    }

    private static Set<String> exempt(Form form, String code) {
        return form.notAsked().figures().keySet().stream()
                .filter(unit -> form.notAsked().has(unit, code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void texts(Form before, Form after, List<Difference> differences) {
        List<String> was = texts(before, after);
        List<String> now = texts(after, before);
        List<String> kept = longestInOrder(was, now);
        for (NarrativePart part : after.narrativeParts()) {
            Optional<NarrativePart> old = before.narrativePart(part.code());
            if (old.isEmpty()) {
                differences.add(new Difference(Kind.TEXT_ADDED, part.code()));
                continue;
            }
            if (!kept.contains(part.code())) {
                differences.add(new Difference(Kind.TEXT_MOVED, part.code()));
            }
            if (!old.get().equals(part)) {
                differences.add(new Difference(Kind.TEXT_CHANGED, part.code()));
            }
        }
        before.narrativeParts().stream()
                .map(NarrativePart::code)
                .filter(code -> after.narrativePart(code).isEmpty())
                .forEach(code -> differences.add(new Difference(Kind.TEXT_REMOVED, code)));
    }

    private static List<String> texts(Form of, Form other) {
        return of.narrativeParts().stream()
                .map(NarrativePart::code)
                .filter(code -> other.narrativePart(code).isPresent())
                .toList();
    }

    private static boolean isCountedAlike(IndicatorDefinition was, IndicatorDefinition now) {
        return was.arithmetic().equals(now.arithmetic())
                && was.valueType() == now.valueType()
                && was.target().equals(now.target())
                && was.checks().equals(now.checks());
    }

    private static Set<String> moved(Form before, Form after) {
        List<String> was = common(before, after);
        List<String> now = common(after, before);
        Set<String> moved = new HashSet<>(now);
        longestInOrder(was, now).forEach(moved::remove);
        for (String code : now) {
            String tab = tab(before, code);
            // A sheet that was only renamed has moved nobody.
            if (!tab.equals(tab(after, code))
                    && after.sheets().stream().anyMatch(sheet -> sheet.tab().equals(tab))) {
                moved.add(code);
            }
        }
        return moved;
    }

    private static List<String> common(Form of, Form other) {
        return of.indicators().stream()
                .map(IndicatorDefinition::code)
                .filter(code -> other.find(code).isPresent())
                .toList();
    }

    private static String tab(Form form, String code) {
        return form.sheets().stream()
                .filter(sheet -> sheet.indicators().stream()
                        .anyMatch(indicator -> indicator.code().equals(code)))
                .map(FormSheet::tab)
                .findFirst()
                .orElse("");
    }

    /** Returns as many of {@code now} as possible that stand in the order of {@code was}. */
    private static List<String> longestInOrder(List<String> was, List<String> now) {
        int[] places = now.stream().mapToInt(was::indexOf).toArray();
        int[] length = new int[places.length];
        int[] previous = new int[places.length];
        int last = -1;
        for (int i = 0; i < places.length; i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                if (places[j] < places[i] && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            if (last < 0 || length[i] > length[last]) {
                last = i;
            }
        }
        List<String> kept = new ArrayList<>();
        for (int i = last; i >= 0; i = previous[i]) {
            kept.addFirst(now.get(i));
        }
        return kept;
    }
}
