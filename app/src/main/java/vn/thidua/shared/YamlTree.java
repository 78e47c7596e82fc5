package vn.thidua.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a YAML text into nodes that know their lines. Numbers stay text, so that no digit is lost on the way. */
public final class YamlTree {

    private static final YAMLMapper MAPPER = new YAMLMapper();
    private static final int DEEPEST = 20;

    private YamlTree() {}

    /** What became of a text. */
    public sealed interface Outcome {

        /** The text is YAML; what it says is another matter. */
        record Read(YamlNode root) implements Outcome {}

        /**
         * The text is not YAML.
         *
         * @param line where reading ended; the first is 1
         * @param fault what the parser says about it, in English
         */
        record Broken(int line, String fault) implements Outcome {}
    }

    /** Reads the first document of {@code text}; an empty text is an empty scalar. */
    public static Outcome read(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            YamlNode root = parser.nextToken() == null ? new YamlNode.Scalar(1, "") : node(parser, 1);
            // What stands behind the first document would be lost without a word; reading on finds its faults.
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return new Outcome.Read(root);
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null ? 1 : broken.getLocation().getLineNr();
            return new Outcome.Broken(Math.max(1, line), broken.getOriginalMessage());
        }
    }

    private static YamlNode node(JsonParser parser, int depth) {
        if (depth > DEEPEST) {
            throw new StreamReadException(parser, "nested deeper than " + DEEPEST);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, depth);
            case START_ARRAY -> sequence(parser, depth);
            case VALUE_NULL -> new YamlNode.Scalar(line(parser), "");
            default -> new YamlNode.Scalar(line(parser), parser.getString().strip());
        };
    }

    private static YamlNode mapping(JsonParser parser, int depth) {
        int line = line(parser);
        Map<String, YamlNode> fields = new LinkedHashMap<>();
        List<YamlNode.Repeated> repeated = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            int nameLine = line(parser);
            parser.nextToken();
            if (fields.putIfAbsent(name, node(parser, depth + 1)) != null) {
                repeated.add(new YamlNode.Repeated(nameLine, name));
            }
        }
        return new YamlNode.Mapping(line, fields, repeated);
    }

    private static YamlNode sequence(JsonParser parser, int depth) {
        int line = line(parser);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(parser, depth + 1));
        }
        return new YamlNode.Sequence(line, items);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
