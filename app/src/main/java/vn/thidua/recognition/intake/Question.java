package vn.thidua.recognition.intake;

import java.util.List;
import vn.thidua.web.Option;

/**
 * Something that a person has to decide, once for all lines in which it comes up.
 *
 * @param topic what kind of thing is asked: a section of the vocabulary, {@link #PERSON}, {@link #UNIT} or {@link #PAPER}
 * @param key what is asked about, the same for every line in which it comes up
 * @param asked what is asked about, as the file has it
 * @param options what can be answered, the likeliest first
 * @param lines in how many lines it comes up
 */
record Question(String topic, String key, String asked, List<Option> options, int lines) {

    /** Whom a name means. */
    static final String PERSON = "person";

    /** Which unit a name means. */
    static final String UNIT = "unit";

    /** Whether awards are entered of which number, day or issuer is not known. */
    static final String PAPER = "paper";

    /** The answer that none of the options is meant: the lines stay gaps. */
    static final String NONE = "-";

    /** The answer that incomplete papers are entered as they are. */
    static final String TAKE = "take";

    Question {
        options = List.copyOf(options);
    }

    Question again() {
        return new Question(topic, key, asked, options, lines + 1);
    }
}
