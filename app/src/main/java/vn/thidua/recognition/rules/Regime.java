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

    /** A clause of the lower layer takes the place of the one with its id; all others are added. */
    private static FormRules laidOver(FormRules upper, FormRules lower) {
        List<Rule> conditions = new ArrayList<>();
        for (Rule rule : upper.conditions()) {
            boolean isReplaced =
                    rule instanceof Rule.One(var clause) && lower.texts().containsKey(clause.id());
            if (!isReplaced) {
                conditions.add(rule);
            }
        }
        conditions.addAll(lower.conditions());
        Map<String, BilingualText> texts = new HashMap<>(upper.texts());
        texts.putAll(lower.texts());
        Map<String, String> sources = new HashMap<>(upper.sources());
        sources.putAll(lower.sources());
        return new FormRules(upper.code(), upper.name(), upper.kind(), conditions, texts, sources);
    }
}
