package vn.thidua.scoring.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a YAML text into parts that know their lines. Numbers stay text, so that no digit is lost on the way. */
final class YamlTree {

    private static final YAMLMapper MAPPER = new YAMLMapper();
    private static final int DEEPEST = 20;

    private YamlTree() {}

    /** What became of a text. */
    sealed interface Outcome {

        record Read(YamlPart root) implements Outcome {}

        /** The text is not YAML, from {@code line} on. */
        record Broken(int line) implements Outcome {}
    }

    /** Reads the first document of {@code text}. */
    static Outcome read(String text) {
        try (JsonParser parser = MAPPER.createParser(text)) {
            if (parser.nextToken() == null) {
                return new Outcome.Read(new YamlPart.Scalar(1, ""));
            }
            return new Outcome.Read(part(parser, 1));
        } catch (StreamReadException broken) {
            var place = broken.getLocation();
            return new Outcome.Broken(place == null ? 1 : Math.max(1, place.getLineNr()));
        }
    }

    private static YamlPart part(JsonParser parser, int depth) {
        if (depth > DEEPEST) {
            throw new StreamReadException(parser, "nested deeper than " + DEEPEST);
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(parser, depth);
            case START_ARRAY -> items(parser, depth);
            case VALUE_NULL -> new YamlPart.Scalar(line(parser), "");
            default -> new YamlPart.Scalar(line(parser), parser.getString().strip());
        };
    }

    private static YamlPart mapping(JsonParser parser, int depth) {
        int line = line(parser);
        Map<String, YamlPart> entries = new LinkedHashMap<>();
        List<YamlPart.Repeated> repeated = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            int keyLine = line(parser);
            parser.nextToken();
            if (entries.putIfAbsent(key, part(parser, depth + 1)) != null) {
                repeated.add(new YamlPart.Repeated(keyLine, key));
            }
        }
        return new YamlPart.Mapping(line, Collections.unmodifiableMap(entries), List.copyOf(repeated));
    }

    private static YamlPart items(JsonParser parser, int depth) {
        int line = line(parser);
        List<YamlPart> parts = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parts.add(part(parser, depth + 1));
        }
        return new YamlPart.Items(line, parts);
    }

    private static int line(JsonParser parser) {
        return parser.currentTokenLocation().getLineNr();
    }
}
