package vn.thidua.scoring.table;

import java.util.List;
import java.util.Map;

/** A part of a YAML text that remembers its line. */
sealed interface YamlPart {

    /** First line of the part, 1 for the first line of the text. */
    int line();

    /** A mapping, in the order of the text; a key that comes twice is in {@code repeated} and its first value counts. */
    record Mapping(int line, Map<String, YamlPart> entries, List<Repeated> repeated) implements YamlPart {}

    /** A list. */
    record Items(int line, List<YamlPart> parts) implements YamlPart {

        public Items {
            parts = List.copyOf(parts);
        }
    }

    /** A word, number or text exactly as written; blank if the value is left out. */
    record Scalar(int line, String text) implements YamlPart {}

    /** A key that a mapping has already. */
    record Repeated(int line, String key) {}
}
