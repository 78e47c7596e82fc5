package vn.thidua.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlNode.Repeated;
import vn.thidua.shared.YamlNode.Scalar;
import vn.thidua.shared.YamlNode.Sequence;

class YamlTreeTests {

    @Test
    void keepsEveryValueAsWrittenWithItsLine() {
        assertThat(YamlTree.read("points: 1.50\nunits: [a, null]\nname:\n  vi: Biểu\n"))
                .isEqualTo(new YamlTree.Outcome.Read(new Mapping(
                        1,
                        Map.of(
                                "points",
                                new Scalar(1, "1.50"),
                                "units",
                                new Sequence(2, List.of(new Scalar(2, "a"), new Scalar(2, ""))),
                                "name",
                                new Mapping(4, Map.of("vi", new Scalar(4, "Biểu")), List.of())),
                        List.of())));
    }

    @Test
    void keepsTheFirstOfAFieldThatIsWrittenTwice() {
        assertThat(YamlTree.read("a: 1\nb: 2\na: 3\n"))
                .isEqualTo(new YamlTree.Outcome.Read(new Mapping(
                        1, Map.of("a", new Scalar(1, "1"), "b", new Scalar(2, "2")), List.of(new Repeated(3, "a")))));
    }

    @Test
    void answersAnEmptyTextWithAnEmptyScalar() {
        assertThat(YamlTree.read("")).isEqualTo(new YamlTree.Outcome.Read(new Scalar(1, "")));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                     | line | why
            'a: 1/b: "c" d'            | 2    | words after a closing quote
            'a: 1/---/b: ]'            | 3    | a second document is read for its faults
            '[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]' | 1 | nobody nests that deep by hand
            """)
    void saysWhereTheTextIsBroken(String text, int line, String why) {
        assertThat(YamlTree.read(text.replace('/', '\n')))
                .isInstanceOfSatisfying(YamlTree.Outcome.Broken.class, broken -> {
                    assertThat(broken.line()).isEqualTo(line);
                    assertThat(broken.fault()).isNotBlank();
                });
    }
}
