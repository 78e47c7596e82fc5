package vn.thidua.conference.proceedings;

import java.util.List;
import java.util.Map;

/** A piece of a YAML file with the line it stands on, from 1. Every scalar is kept as it was written. */
sealed interface YamlNode {

    int line();

    record Scalar(int line, String text) implements YamlNode {}

    record Sequence(int line, List<YamlNode> items) implements YamlNode {

        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keeps the order of the file. */
    record Mapping(int line, Map<String, YamlNode> fields) implements YamlNode {}
}
