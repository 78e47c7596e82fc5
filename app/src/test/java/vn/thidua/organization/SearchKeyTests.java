package vn.thidua.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchKeyTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            # text,                  key,                   why
            'Công an tỉnh Đắk Lắk',  'cong an tinh dak lak', marks and the stroke of the d go
            'ĐẮK LẮK',               'dak lak',              capitals too
            'Đắk Lắk',          'dak lak',              decomposed letters are the same letters
            '  Huế   Thừa ',         'hue thua',             one space between words
            'gia-lai-2025',          'gia-lai-2025',         a code stays
            'Thừa Thiên Huế',        'thua thien hue',       horn and circumflex
            """)
    void writesLowerCaseWithoutDiacritics(String text, String key, String why) {
        assertThat(SearchKey.of(text)).isEqualTo(key);
    }

    @Test
    void asksForEveryWordAndTakesWildcardsAsLetters() {
        assertThat(SearchKey.patterns("Đắk 50%_")).containsExactly("%dak%", "%50\\%\\_%");
        assertThat(SearchKey.patterns("  ")).isEmpty();
    }
}
