package vn.thidua.scoring.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PastedTextTests {

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            # pasted, ' for a quotation mark, ; for a tab and / for a line break | cells, ; between them, / between rows | why
            1;x;2/2;y;3                                   | 1;x;2/2;y;3                           | plain rows
            1;'x/y';2                                     | 1;x y;2                               | a cell of two lines is one row
            1;'nói ''có''';2                              | 1;nói 'có';2                          | doubled quotation marks
            1;'x' và y;2                                  | 1;'x' và y;2                          | a quotation mark that does not end the cell
            1;'x;2                                        | 1;'x;2                                | one that nobody closes
            1;x;2/                                        | 1;x;2                                 | a line break at the end
            ;;2//3                                        | ;;2//3                                | blank cells and rows
            """)
    void takesTheClipboardOfExcelApart(String pasted, String expected, String why) {
        String text = pasted.replace(';', '\t').replace('/', '\n').replace('\'', '"');

        assertThat(PastedText.rows(text).stream()
                        .map(row -> String.join(";", row.cells()))
                        .collect(Collectors.joining("/")))
                .isEqualTo(expected.replace('\'', '"'));
    }
}
