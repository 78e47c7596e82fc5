package vn.thidua.scoring.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.thidua.scoring.SampleFiles;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;

class YamlTextProperties {

    private static final int DEEP = 3;

    @Property
    void isReadBackAsWhatWasWritten(@ForAll("trees") Mapping tree) {
        String text = YamlText.of(tree);
        Mapping again = Draft.tree(text).orElseThrow(() -> new AssertionError(text));

        assertThat(YamlText.line(again)).as(text).isEqualTo(YamlText.line(tree));
        assertThat(YamlText.of(again)).isEqualTo(text);
    }

    @Example
    void writesARealTableAsTheSameTable() {
        Mapping sample = Draft.tree(SampleFiles.everyShape()).orElseThrow();

        assertThat(YamlText.line(Draft.tree(YamlText.of(sample)).orElseThrow())).isEqualTo(YamlText.line(sample));
    }

    @Provide
    Arbitrary<Mapping> trees() {
        return mappings(DEEP).filter(tree -> !tree.fields().isEmpty());
    }

    private static Arbitrary<YamlNode> nodes(int depth) {
        Arbitrary<YamlNode> scalars = words().map(TreeEdit::scalar);
        return depth == 0
                ? scalars
                : Arbitraries.oneOf(
                        scalars,
                        nodes(depth - 1).list().ofMaxSize(4).map(TreeEdit::list),
                        mappings(depth - 1).map(mapping -> mapping));
    }

    private static Arbitrary<Mapping> mappings(int depth) {
        Arbitrary<String> keys = Arbitraries.of("code", "name", "rule", "criteria", "bands", "null", "y", "a b");
        return Arbitraries.maps(keys, nodes(depth)).ofMaxSize(4).map(fields -> {
            Map<String, YamlNode> ordered = new LinkedHashMap<>(fields);
            return new Mapping(1, ordered, List.of());
        });
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().ofMaxLength(40),
                        Arbitraries.of(
                                "1_000", "010", "0x1F", "~", "null", "true", "1e3", "# no", "- a", "a: b", "{", "'",
                                "12:30"),
                        Arbitraries.strings().withChars("Đđ0-9.,:#\"\\\n\t ").ofMaxLength(60))
                .map(String::strip);
    }
}
