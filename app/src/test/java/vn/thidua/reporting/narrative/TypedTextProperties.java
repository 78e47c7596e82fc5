package vn.thidua.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TypedTextProperties {

    /** What is shown to be changed and saved unchanged is the same text: nothing is written, frozen or marked anew. */
    @Property
    void readsAgainWhatItShows(@ForAll("typed") String typed) {
        List<String> paragraphs = TypedText.split(typed);

        assertThat(TypedText.split(Paragraphs.joined(paragraphs))).isEqualTo(paragraphs);
        assertThat(TypedText.split(Paragraphs.joined(paragraphs).replace("\n", "\r\n")))
                .as("as a browser sends it")
                .isEqualTo(paragraphs);
        assertThat(paragraphs)
                .noneMatch(String::isBlank)
                .allMatch(paragraph -> Normalizer.isNormalized(paragraph, Normalizer.Form.NFC));
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a", "e", "\u0301", "\u0323", "\u00A0", " ", "\t", "\n", "\r\n", "\n\n", "\u2029", "\u200E",
                        "ệ", "<b>", "=1")
                .list()
                .ofMaxSize(30)
                .map(pieces -> String.join("", pieces));
    }
}
