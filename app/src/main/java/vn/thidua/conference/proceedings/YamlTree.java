package vn.thidua.conference.proceedings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.dataformat.yaml.YAMLFactory;

/** Reads YAML into nodes that know their line. */
final class YamlTree {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private YamlTree() {}

    /** @throws tools.jackson.core.JacksonException if {@code text} is not YAML; whoever wrote it is at fault */
    static YamlNode read(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            YamlNode root = first == null ? new YamlNode.Scalar(1, "") : node(parser, first);
            // What stands behind the first document would be lost without a word; reading on finds its faults.
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return root;
        }
    }

    private static YamlNode node(JsonParser parser, JsonToken token) {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (token) {
            case START_OBJECT -> new YamlNode.Mapping(line, fields(parser));
            case START_ARRAY -> new YamlNode.Sequence(line, items(parser));
            default -> new YamlNode.Scalar(line, token == JsonToken.VALUE_NULL ? "" : parser.getString());
        };
    }

    private static Map<String, YamlNode> fields(JsonParser parser) {
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        for (JsonToken token = next(parser); token != JsonToken.END_OBJECT; token = next(parser)) {
            String name = parser.currentName();
            fields.put(name, node(parser, next(parser)));
        }
        return fields;
    }

    private static List<YamlNode> items(JsonParser parser) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = next(parser); token != JsonToken.END_ARRAY; token = next(parser)) {
            items.add(node(parser, token));
        }
        return items;
    }

    /** Inside a group or list the parser answers a token or throws. */
    private static JsonToken next(JsonParser parser) {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw new IllegalStateException("the parser ended inside a group");
        }
        return token;
    }
}
