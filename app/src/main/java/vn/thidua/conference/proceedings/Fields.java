package vn.thidua.conference.proceedings;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.shared.YamlNode;
import vn.thidua.shared.YamlNode.Mapping;
import vn.thidua.shared.YamlNode.Scalar;
import vn.thidua.shared.YamlNode.Sequence;

/**
 * The fields of one group in a file. Whatever is missing or unreadable is noted as a defect and answered with a stand-in,
 * so that one reading finds everything.
 */
final class Fields {

    private static final int LONGEST_TEXT = 4_000;
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9.-]{0,39}";

    private final String place;
    private final int line;
    private final Map<String, YamlNode> fields;
    private final Defects defects;
    private final Set<String> asked = new HashSet<>();

    private Fields(String place, int line, Map<String, YamlNode> fields, Defects defects) {
        this.place = place;
        this.line = line;
        this.fields = fields;
        this.defects = defects;
    }

    /** Reads {@code node} as a group of fields, all of which {@code reading} must ask for. */
    static <T> T read(YamlNode node, String place, Defects defects, Function<Fields, T> reading) {
        Map<String, YamlNode> content = Map.of();
        if (node instanceof Mapping mapping) {
            content = mapping.fields();
            String group = place.isEmpty() ? "" : place + ".";
            mapping.repeated()
                    .forEach(twice ->
                            defects.add(group + twice.name(), twice.line(), ProceedingsViolation.TWICE, twice.name()));
        } else {
            defects.add(place, node.line(), ProceedingsViolation.NOT_A_GROUP_OF_FIELDS);
        }
        // A node that is no group has one defect already; its fields would only be missing for the same reason.
        Defects noted = node instanceof Mapping ? defects : new Defects();
        Fields group = new Fields(place, node.line(), content, noted);
        T value = reading.apply(group);
        group.fields.forEach((name, field) -> {
            if (!group.asked.contains(name)) {
                defects.add(group.placeOf(name), field.line(), ProceedingsViolation.UNKNOWN_FIELD, name);
            }
        });
        return value;
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Takes the field as known without reading it. */
    void ignore(String name) {
        asked.add(name);
    }

    void reject(String name, ProceedingsViolation code, Object... arguments) {
        YamlNode field = fields.get(name);
        defects.add(placeOf(name), field == null ? line : field.line(), code, arguments);
    }

    String text(String name) {
        return scalar(name).map(written -> text(name, written)).orElse("");
    }

    Optional<String> optionalText(String name) {
        return has(name) ? Optional.of(text(name)) : absent(name);
    }

    /** Reads a code: letters, digits, dots and hyphens. */
    String code(String name) {
        String code = text(name);
        if (!code.isEmpty() && !code.matches(CODE)) {
            reject(name, ProceedingsViolation.NOT_A_CODE, code);
        }
        return code;
    }

    LocalDate date(String name) {
        return parsed(name, LocalDate::parse, ProceedingsViolation.NOT_A_DATE).orElse(LocalDate.EPOCH);
    }

    LocalTime time(String name) {
        return parsed(name, LocalTime::parse, ProceedingsViolation.NOT_A_TIME).orElse(LocalTime.MIDNIGHT);
    }

    int count(String name) {
        String written = text(name);
        if (written.isEmpty()) {
            return 0;
        }
        if (!written.matches("\\d{1,5}")) {
            reject(name, ProceedingsViolation.NOT_A_COUNT, written);
            return 0;
        }
        return Integer.parseInt(written);
    }

    /** Reads one of {@code choices}. */
    Optional<String> oneOf(String name, List<String> choices) {
        String written = text(name);
        if (!written.isEmpty() && !choices.contains(written)) {
            reject(name, ProceedingsViolation.NOT_ONE_OF, written, String.join(", ", choices));
        }
        return Optional.of(written).filter(choices::contains);
    }

    <T> T group(String name, Function<Fields, T> reading) {
        return read(node(name), placeOf(name), fields.containsKey(name) ? defects : new Defects(), reading);
    }

    <T> List<T> groups(String name, Function<Fields, T> reading) {
        List<T> values = new ArrayList<>();
        List<YamlNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            values.add(read(items.get(i), placeOf(name) + "[" + (i + 1) + "]", defects, reading));
        }
        return values;
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        List<YamlNode> items = items(name);
        for (int i = 0; i < items.size(); i++) {
            String at = name + "[" + (i + 1) + "]";
            if (items.get(i) instanceof Scalar scalar) {
                texts.add(text(at, scalar));
            } else {
                defects.add(placeOf(at), items.get(i).line(), ProceedingsViolation.NOT_A_TEXT);
            }
        }
        return texts;
    }

    List<String> optionalTexts(String name) {
        return has(name) ? texts(name) : absent(name).stream().toList();
    }

    <T> List<T> optionalGroups(String name, Function<Fields, T> reading) {
        return has(name) ? groups(name, reading) : List.of();
    }

    String placeOf(String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private Optional<String> absent(String name) {
        asked.add(name);
        return Optional.empty();
    }

    private <T> Optional<T> parsed(String name, Function<String, T> parsing, ProceedingsViolation unreadable) {
        String written = text(name);
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(parsing.apply(written));
        } catch (DateTimeParseException notOne) {
            reject(name, unreadable, written);
            return Optional.empty();
        }
    }

    private String text(String at, Scalar written) {
        String text = Normalizer.normalize(written.text().strip(), Normalizer.Form.NFC);
        if (text.isEmpty()) {
            defects.add(placeOf(at), written.line(), ProceedingsViolation.EMPTY);
        } else if (text.length() > LONGEST_TEXT) {
            defects.add(placeOf(at), written.line(), ProceedingsViolation.TEXT_TOO_LONG, LONGEST_TEXT);
        }
        return text;
    }

    private Optional<Scalar> scalar(String name) {
        YamlNode node = node(name);
        if (node instanceof Scalar scalar) {
            return Optional.of(scalar).filter(_ -> has(name));
        }
        defects.add(placeOf(name), node.line(), ProceedingsViolation.NOT_A_TEXT);
        return Optional.empty();
    }

    private List<YamlNode> items(String name) {
        YamlNode node = node(name);
        if (node instanceof Sequence sequence) {
            if (sequence.items().isEmpty()) {
                defects.add(placeOf(name), node.line(), ProceedingsViolation.EMPTY);
            }
            return sequence.items();
        }
        if (has(name)) {
            defects.add(placeOf(name), node.line(), ProceedingsViolation.NOT_A_LIST);
        }
        return List.of();
    }

    /** Returns the field, or a stand-in after noting that it is missing. */
    private YamlNode node(String name) {
        asked.add(name);
        YamlNode node = fields.get(name);
        if (node == null) {
            defects.add(placeOf(name), line, ProceedingsViolation.MISSING, name);
            return new Scalar(line, "");
        }
        return node;
    }
}
