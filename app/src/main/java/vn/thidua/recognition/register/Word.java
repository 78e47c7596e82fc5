package vn.thidua.recognition.register;

import java.util.List;
import vn.thidua.shared.BilingualText;
import vn.thidua.web.Language;

/**
 * A word of the vocabulary.
 *
 * @param code what is stored
 * @param name how people say it
 * @param level level that the name of an award fixes; empty if it fixes none
 * @param of {@code person}, {@code unit} or {@code both}: whom the award is for
 * @param once whether an award is given at most once a year
 * @param also other ways to write it
 * @param topic what rules ask for, of a statement
 * @param value what this says about it, in the words of the rules
 */
public record Word(
        String code,
        BilingualText name,
        String level,
        String of,
        boolean once,
        List<String> also,
        String topic,
        String value) {

    public Word {
        also = List.copyOf(also);
    }

    /** Returns the name in the reader's language. */
    public String shown() {
        return name.in(Language.current().locale());
    }
}
