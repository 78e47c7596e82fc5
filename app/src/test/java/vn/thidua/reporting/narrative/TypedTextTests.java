package vn.thidua.reporting.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TypedTextTests {

    record Case(String typed, List<String> paragraphs, String why) {

        @Override
        public String toString() {
            return why;
        }
    }

    private static List<Case> cases() {
        return List.of(
                new Case("", List.of(), "nothing is no paragraph"),
                new Case(" \n\t\n ", List.of(), "blanks are nothing"),
                new Case("một", List.of("một"), "one line, one paragraph"),
                new Case("một\nhai", List.of("một\nhai"), "a line may break within a paragraph"),
                new Case("một\r\n\r\nhai", List.of("một", "hai"), "browsers send both marks of a line"),
                new Case("một\n \t\n\n\nhai\n", List.of("một", "hai"), "a line of blanks is a blank line"),
                new Case("  một  \n  hai  ", List.of("một\n  hai"), "blanks before a line may be an indent"),
                new Case("một\u2029\u2029hai", List.of("một", "hai"), "word processors have marks of their own"),
                new Case("e\u0323\u0302", List.of("ệ"), "composed, so that search and counting agree"),
                new Case("a\tb", List.of("a b"), "a tabulator is a blank"),
                new Case("a\u202Eb\u2066c\uFEFF", List.of("abc"), "nobody sees what turns the direction of writing"),
                new Case("<b>a</b> &amp;", List.of("<b>a</b> &amp;"), "markup is text"),
                new Case("=1+1", List.of("=1+1"), "a formula is text"),
                new Case("- a\n- b", List.of("- a\n- b"), "a list of lines stays one"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void readsWhatAPersonTyped(Case one) {
        assertThat(TypedText.read("Phần", one.typed(), 100)).isEqualTo(new TypedText.Read(one.paragraphs()));
    }

    @Test
    void countsAsAPersonDoes() {
        assertThat(Paragraphs.characters(List.of("Việt", "👨‍👩‍👧 ệ")))
                .as("letters with marks and a family are one character each")
                .isEqualTo(7);
        assertThat(Paragraphs.words(List.of("một hai\nba", "bốn"))).isEqualTo(4);
    }

    @Test
    void takesAsManyCharactersAsThePartAllowsAndNoMore() {
        assertThat(TypedText.read("Phần", "ệ".repeat(10), 10)).isInstanceOf(TypedText.Read.class);
        assertThat(reasons("ệ".repeat(11), 10)).containsExactly("TEXT_TOO_LONG [Phần, 11, 10]");
        assertThat(reasons("e" + "\u0301".repeat(5_000), 10))
                .as("one character of many marks")
                .containsExactly("TEXT_TOO_LONG [Phần, 5001, 10]");
    }

    @Test
    void refusesWhatNoKeyboardTypes() {
        assertThat(reasons("một\n\nh\u0000ai\u0007", 100)).containsExactly("CONTROL_CHARACTER [Phần, 2, U+0000]");
        assertThat(reasons("\uD800", 100)).containsExactly("CONTROL_CHARACTER [Phần, 1, U+D800]");
        assertThat(reasons("a\n\n".repeat(501), 20_000)).containsExactly("TOO_MANY_PARAGRAPHS [Phần, 501, 500]");
    }

    private static List<String> reasons(String typed, int most) {
        return TypedText.read("Phần", typed, most) instanceof TypedText.Refused(var reasons)
                ? reasons.stream()
                        .map(why -> why.code() + " " + why.arguments())
                        .toList()
                : List.of();
    }
}
