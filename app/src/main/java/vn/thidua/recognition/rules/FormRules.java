package vn.thidua.recognition.rules;

import java.util.List;
import java.util.Map;
import vn.thidua.core.eligibility.Rule;
import vn.thidua.shared.BilingualText;

/**
 * A title, commendation, rating or other form with its conditions, all of which have to hold.
 *
 * @param texts what each clause asks for in words, by its id
 * @param sources code of the pack that each clause is from, by its id
 */
public record FormRules(
        String code,
        BilingualText name,
        Kind kind,
        List<Rule> conditions,
        Map<String, BilingualText> texts,
        Map<String, String> sources) {

    /** What a form is. */
    public enum Kind {
        TITLE,
        COMMENDATION,
        RATING,
        STREAMLINING,
        APPOINTMENT,
        /** What keeps a person out for the time being. */
        BAR
    }

    public FormRules {
        conditions = List.copyOf(conditions);
        texts = Map.copyOf(texts);
        sources = Map.copyOf(sources);
    }

    /** Returns all conditions as one rule. */
    public Rule rule() {
        return new Rule.All(conditions);
    }
}
