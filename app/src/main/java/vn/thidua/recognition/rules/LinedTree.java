package vn.thidua.recognition.rules;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads YAML or JSON into a tree and remembers in which line each part of it begins. */
final class LinedTree {

    private final Map<String, Integer> lines = new HashMap<>();
    private final JsonNode root;

    private LinedTree(JsonParser parser) {
        root = parser.nextToken() == null ? JsonNodeFactory.instance.objectNode() : node(parser, "");
    }

    /** @throws tools.jackson.core.JacksonException if {@code text} cannot be read */
    static LinedTree read(ObjectMapper mapper, String text) {
        try (JsonParser parser = mapper.createParser(text)) {
            LinedTree tree = new LinedTree(parser);
            while (parser.nextToken() != null) {
                parser.skipChildren();
            }
            return tree;
        }
    }

    JsonNode root() {
        return root;
    }

    /** @param pointer JSON pointer, for example {@code /forms/0/code}; of a part that is not there its nearest owner counts */
    int line(String pointer) {
        String part = pointer;
        while (!part.isEmpty() && !lines.containsKey(part)) {
            part = part.substring(0, Math.max(0, part.lastIndexOf('/')));
        }
        return lines.getOrDefault(part, 1);
    }

    private JsonNode node(JsonParser parser, String pointer) {
        lines.put(pointer, Math.max(1, parser.currentTokenLocation().getLineNr()));
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> JsonNodeFactory.instance.numberNode(parser.getDecimalValue());
            case VALUE_TRUE -> JsonNodeFactory.instance.booleanNode(true);
            case VALUE_FALSE -> JsonNodeFactory.instance.booleanNode(false);
            case VALUE_NULL -> JsonNodeFactory.instance.nullNode();
            default -> JsonNodeFactory.instance.stringNode(parser.getString().strip());
        };
    }

    private JsonNode object(JsonParser parser, String pointer) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            object.set(name, node(parser, pointer + "/" + name));
        }
        return object;
    }

    private JsonNode array(JsonParser parser, String pointer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(node(parser, pointer + "/" + array.size()));
        }
        return array;
    }
}
