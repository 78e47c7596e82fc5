package vn.thidua.shared;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A piece of a YAML text that a person wrote; it remembers its line. */
public sealed interface YamlNode {

    /** First line of the piece; the first of the text is 1. */
    int line();

    /** A word, number or text exactly as written, without blanks around it; empty if the value is left out. */
    record Scalar(int line, String text) implements YamlNode {}

    /** A list. */
    record Sequence(int line, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /**
     * A group of fields.
     *
     * @param fields in the order of the text; of a name that comes twice the first value counts
     * @param repeated every further time that a name comes
     */
    record Mapping(int line, Map<String, YamlNode> fields, List<Repeated> repeated) implements YamlNode {

        public Mapping {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
            repeated = List.copyOf(repeated);
        }
    }

    /** A name that a group has already. */
    record Repeated(int line, String name) {}
}
