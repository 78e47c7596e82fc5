package vn.thidua.recognition.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.thidua.organization.SearchKey;

class VocabularyTests {

    private static final List<String> SECTIONS = Stream.concat(
                    Stream.of(FactKind.values())
                            .filter(kind -> kind != FactKind.BIRTH)
                            .map(FactKind::section),
                    Stream.of(Vocabulary.LEVEL, Vocabulary.FEAT, Vocabulary.OUTCOME))
            .toList();

    @Test
    void hasWordsForEveryKind() {
        assertThat(SECTIONS)
                .allSatisfy(section -> assertThat(Vocabulary.words(section))
                        .as(section)
                        .isNotEmpty()
                        .allSatisfy(word -> {
                            assertThat(word.name().vi()).isNotBlank();
                            assertThat(word.name().en()).isNotBlank();
                            assertThat(word.code()).matches("[a-z0-9-]{1,60}");
                            assertThat(word.level()).isIn("", "base", "ministry", "nation");
                            assertThat(word.of()).isIn("person", "unit", "both");
                        }));
    }

    @Test
    void letsNoSpellingMeanTwoThings() {
        assertThat(SECTIONS).allSatisfy(section -> {
            Set<String> seen = new HashSet<>();
            for (Word word : Vocabulary.words(section)) {
                Set<String> own = new HashSet<>();
                own.add(SearchKey.of(word.name().vi()));
                word.also().forEach(other -> own.add(SearchKey.of(other)));
                assertThat(own).as("%s %s", section, word.code()).noneMatch(seen::contains);
                seen.addAll(own);
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "Chiến sĩ thi đua cơ sở, base-emulation-fighter",
        "chien si  thi dua co so, base-emulation-fighter",
        "LAO ĐỘNG TIÊN TIẾN, advanced-worker",
        "base-emulation-fighter, base-emulation-fighter"
    })
    void takesANameUpToCaseDiacriticsAndBlanks(String written, String code) {
        assertThat(Vocabulary.named("award", written).map(Word::code)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CSTĐ CS", "chiến sỹ thi đua cơ sở", "LĐTT", "Lao động tiên tiếm", ""})
    void takesNothingThatAPersonHasToAccept(String written) {
        assertThat(Vocabulary.named("award", written)).isEmpty();
    }
}
