package vn.thidua.recognition.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.shared.BilingualText;

/**
 * The packs that are in force together on a day, the highest layer first.
 *
 * @param on the day
 */
public record Regime(LocalDate on, List<RulePack> packs) {

    public Regime {
        packs = List.copyOf(packs);
    }

    /** Returns the forms of {@code family}, each with what all layers say about it. */
    public List<FormRules> forms(RulePack.Family family) {
        Map<String, FormRules> forms = new LinkedHashMap<>();
        packs.stream()
                .filter(pack -> pack.family() == family)
                .flatMap(pack -> pack.forms().stream())
                .forEach(form -> forms.merge(form.code(), form, Regime::laidOver));
        return List.copyOf(forms.values());
    }

    /** Returns the form called {@code code}, with what all layers say about it. */
    public Optional<FormRules> form(String code) {
        return Stream.of(RulePack.Family.values())
                .flatMap(family -> forms(family).stream())
                .filter(form -> form.code().equals(code))
                .findFirst();
    }

    /** Returns the entries of one kind, those of the highest layer first. */
    public <E extends Entry> Stream<E> entries(Class<E> kind) {
        return packs.stream().flatMap(pack -> pack.entries(kind));
    }

    /**
     * A clause of the lower layer takes the place of the one with its id, wherever that stands; all others are added. Where the
     * lower layer has made it one of several ways, the one that had to hold alone is gone.
     */
    private static FormRules laidOver(FormRules upper, FormRules lower) {
        Map<String, Rule> alone = new HashMap<>();
        for (Rule rule : lower.conditions()) {
            if (rule instanceof Rule.One(var clause) && upper.texts().containsKey(clause.id())) {
                alone.put(clause.id(), rule);
            }
        }
        List<Rule> conditions = new ArrayList<>();
        for (Rule rule : upper.conditions()) {
            boolean isGone = rule instanceof Rule.One(var clause)
                    && lower.texts().containsKey(clause.id())
                    && !alone.containsKey(clause.id());
            if (!isGone) {
                conditions.add(replaced(rule, alone));
            }
        }
        lower.conditions().stream().filter(rule -> !alone.containsValue(rule)).forEach(conditions::add);
        Map<String, BilingualText> texts = new HashMap<>(upper.texts());
        texts.putAll(lower.texts());
        Map<String, String> sources = new HashMap<>(upper.sources());
        sources.putAll(lower.sources());
        return new FormRules(upper.code(), upper.name(), upper.kind(), conditions, texts, sources);
    }

    private static Rule replaced(Rule rule, Map<String, Rule> alone) {
        return switch (rule) {
            case Rule.One(var clause) -> alone.getOrDefault(clause.id(), rule);
            case Rule.All(List<Rule> parts) ->
                new Rule.All(parts.stream().map(part -> replaced(part, alone)).toList());
            case Rule.Any(List<Rule> parts) ->
                new Rule.Any(parts.stream().map(part -> replaced(part, alone)).toList());
        };
    }
}
