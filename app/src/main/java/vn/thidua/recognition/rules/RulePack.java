package vn.thidua.recognition.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.shared.BilingualText;

/**
 * What one document of law says, as data.
 *
 * @param validFrom first day, included
 * @param validTo last day, included; empty if it has no end yet
 * @param replaces codes of packs that end the day before {@code validFrom}
 * @param isKnownByNameOnly whether nobody has seen its content; it then has none here
 * @param transition what becomes of files that came in before; empty if they are judged by the new rules
 * @param doubts days on which it is not sure that this wording held
 * @param ratings codes of ratings, the lowest first; empty if the pack has none of its own
 */
public record RulePack(
        String code,
        BilingualText name,
        Family family,
        Layer layer,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Set<String> replaces,
        boolean isKnownByNameOnly,
        Optional<Transition> transition,
        List<Doubt> doubts,
        Source source,
        Optional<BilingualText> note,
        List<String> ratings,
        List<FormRules> forms,
        List<Entry> entries) {

    /** What the rules are about. */
    public enum Family {
        AWARD,
        RATING,
        STREAMLINING,
        APPOINTMENT,
        PAY
    }

    /** From the highest to the lowest; a lower one adds to what a higher one says. */
    public enum Layer {
        LAW,
        DECREE,
        CIRCULAR,
        MINISTRY,
        PROVINCE;

        /** Says whether it holds for everybody; a local one holds only for those who ask for it by name. */
        public boolean isNational() {
            return this == LAW || this == DECREE || this == CIRCULAR;
        }
    }

    /** How files that came in before the first day are judged. */
    public enum Transition {
        FORMER,
        MORE_FAVOURABLE
    }

    /**
     * Days for which nobody looked up whether the pack held in this wording.
     *
     * @param from first day, included
     * @param to last day, included; empty if there is no end
     * @param text what was not looked up
     */
    public record Doubt(LocalDate from, Optional<LocalDate> to, BilingualText text) {

        boolean isOn(LocalDate day) {
            return !from.isAfter(day) && to.map(last -> !last.isBefore(day)).orElse(true);
        }
    }

    public RulePack {
        doubts = List.copyOf(doubts);
        replaces = Set.copyOf(replaces);
        ratings = List.copyOf(ratings);
        forms = List.copyOf(forms);
        entries = List.copyOf(entries);
    }

    /** Says whether the pack has rules or money for the form called {@code code}. */
    public boolean names(String code) {
        return forms.stream().anyMatch(form -> form.code().equals(code))
                || entries(Entry.Coefficient.class)
                        .anyMatch(entry -> entry.form().equals(code));
    }

    /** Returns the entries of one kind. */
    public <E extends Entry> Stream<E> entries(Class<E> kind) {
        return entries.stream().filter(kind::isInstance).map(kind::cast);
    }
}
