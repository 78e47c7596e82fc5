package vn.thidua.identity.access;

import vn.thidua.shared.Capacity.SigningForm;
import vn.thidua.web.Language;
import vn.thidua.web.Texts;

/** Says in words in which capacity somebody acts. */
public final class CapacityWords {

    private CapacityWords() {}

    /** Returns the capacity in full, as a list of choices shows it: post or role, place, and in whose stead. */
    public static String of(HeldCapacity held, Language language) {
        String words = Texts.text(language, "identity.capacity.words", role(held, language), place(held, language));
        return held.onBehalf()
                .map(giver -> Texts.text(
                        language, "identity.capacity.on-behalf", form(giver.form(), language), giver.name(), words))
                .orElse(words);
    }

    /** Returns the post, else the name of the role. */
    public static String role(HeldCapacity held, Language language) {
        return held.post().orElseGet(() -> Texts.text(language, "identity.role." + held.role()));
    }

    /** Returns the unit, or how many units the assignment was given for, or that it is for the whole installation. */
    public static String place(HeldCapacity held, Language language) {
        return held.place()
                .orElseGet(() -> held.roots().isEmpty()
                        ? Texts.text(language, "identity.place.everywhere")
                        : Texts.text(
                                language, "identity.place.units", held.roots().size()));
    }

    /** Returns what stands in front of the signature, for example {@code KT.}. */
    public static String form(SigningForm form, Language language) {
        return Texts.text(language, "identity.capacity.form." + form);
    }
}
