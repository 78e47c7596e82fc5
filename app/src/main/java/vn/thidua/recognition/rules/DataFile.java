package vn.thidua.recognition.rules;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;
import vn.thidua.shared.LineDefect;
import vn.thidua.shared.Violation;
import vn.thidua.shared.ViolationCode;

/** A text in YAML or JSON that is held against a JSON Schema; what is wrong with it is told with its lines, all at once. */
public final class DataFile {

    private static final ObjectMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private record Found(int line, Violation what) {}

    private final String file;
    private final LinedTree tree;
    private final List<Found> defects = new ArrayList<>();

    private DataFile(String file, LinedTree tree) {
        this.file = file;
        this.tree = tree;
    }

    /** What became of a text. */
    public sealed interface Outcome {

        /** The text is as the schema says; what it means is another matter. */
        record Read(DataFile data) implements Outcome {}

        /** Holds every defect, in the order of the text. */
        record Refused(List<LineDefect> defects) implements Outcome {

            public Refused {
                defects = List.copyOf(defects);
            }
        }
    }

    /**
     * Reads {@code text}: JSON if the name of the file ends so, else YAML.
     *
     * @param schema name of the schema, for example {@code rule-pack}
     */
    public static Outcome read(String file, String text, String schema) {
        boolean isJson = file.toLowerCase(Locale.ROOT).endsWith(".json");
        try {
            DataFile data = new DataFile(file, LinedTree.read(isJson ? JSON : YAML, text));
            schema(schema).validate(data.tree.root()).forEach(data::add);
            return data.defects.isEmpty() ? new Outcome.Read(data) : new Outcome.Refused(data.inOrder());
        } catch (JacksonException broken) {
            int line = broken.getLocation() == null
                    ? 1
                    : Math.max(1, broken.getLocation().getLineNr());
            Violation what = Violation.of(DataViolation.NOT_READABLE, "", broken.getOriginalMessage());
            return new Outcome.Refused(List.of(new LineDefect(file, line, what)));
        }
    }

    private static Schema schema(String name) {
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .formatAssertionsEnabled(true)
                .pathType(PathType.JSON_POINTER)
                .locale(Locale.ENGLISH)
                .build();
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemaRegistryConfig(config))
                .getSchema(DataFile.class.getResourceAsStream("/schemas/" + name + ".schema.json"));
    }

    /** Returns the whole text as a tree of parts. */
    public DataPart root() {
        return new DataPart(this, tree.root(), "");
    }

    void add(String pointer, ViolationCode code, Object... arguments) {
        defects.add(new Found(tree.line(pointer), Violation.of(code, arguments)));
    }

    /** Returns the defects that were added, in the order of the text. */
    public List<LineDefect> inOrder() {
        return defects.stream()
                .sorted(Comparator.comparingInt(Found::line))
                .map(found -> new LineDefect(file, found.line(), found.what()))
                .distinct()
                .toList();
    }

    private void add(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String found =
                error.getInstanceNode() == null ? "" : error.getInstanceNode().asString("");
        String property = error.getProperty() == null ? "" : error.getProperty();
        switch (error.getKeyword()) {
            case "required" -> add(pointer, DataViolation.KEY_MISSING, pointer, property);
            case "additionalProperties" -> add(pointer + "/" + property, DataViolation.KEY_UNKNOWN, pointer, property);
            case "enum" -> add(pointer, DataViolation.CHOICE_UNKNOWN, pointer, found, words(error.getSchemaNode()));
            case "type" ->
                add(
                        pointer,
                        DataViolation.WRONG_KIND,
                        pointer,
                        sample(error.getSchemaNode().asString("")));
            case "pattern", "format" -> add(pointer, DataViolation.MALFORMED, pointer, found, shape(error));
            default -> add(pointer, DataViolation.OUT_OF_RANGE, pointer, error.getMessage());
        }
    }

    /** Returns how a value of a JSON type is written. */
    private static String sample(String type) {
        return switch (type) {
            case "integer" -> "123";
            case "number" -> "1.5";
            case "array" -> "[…]";
            case "object" -> "{…}";
            case "boolean" -> "true";
            default -> "\"…\"";
        };
    }

    private static String shape(Error error) {
        String asked = error.getSchemaNode().asString("");
        if (asked.equals("date")) {
            return "yyyy-MM-dd";
        }
        return asked.startsWith("^[a-z0-9]") ? "a-z 0-9 -" : asked;
    }

    private static String words(JsonNode choices) {
        return StreamSupport.stream(choices.spliterator(), false)
                .map(choice -> choice.asString(""))
                .collect(Collectors.joining(", "));
    }
}
